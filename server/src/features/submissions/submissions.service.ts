import type { Receipt } from '@khamrong/schemas';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import type { OfficeService } from '../office/office.service';
import type { UploadsService } from '../uploads/uploads.service';
import { counterModel } from './counter.model';
import { FilingQueue } from './filing-queue';
import { presentReceipt } from './receipt.presenter';
import { submissionModel, type SubmissionDocument, type SubmissionModel } from './submission.model';
import { submitAnswers, type Filing } from './submit-answers';
import { opensWith } from './tracking-code';

export type { SubmissionDocument } from './submission.model';

export interface Issued {
  created: boolean;
  receipt: Receipt;
}

export interface SubmissionsService {
  /** Files answers exactly once and issues the receipt. */
  submit(filing: Filing): Promise<Issued>;
  /** The submission that a receipt number and one of its codes open; undefined for every wrong pair alike. */
  openedBy(receiptNo: string, code: string): Promise<SubmissionDocument | undefined>;
  /** For the features that work cases. */
  model: SubmissionModel;
  /** Resolves when nothing is being filed. */
  idle(): Promise<void>;
}

interface Needs {
  offices: OfficeService;
  forms: FormsService;
  uploads: UploadsService;
}

export async function openSubmissions(ground: Ground, needs: Needs): Promise<SubmissionsService> {
  const { connection, clock, keys, config } = ground;
  const submissions = submissionModel(connection);
  const counters = counterModel(connection);
  await Promise.all([submissions.createIndexes(), counters.createIndexes()]);
  const queue = new FilingQueue(connection, { submissions, counters, uploads: needs.uploads });
  const deps = { clock, keys, forms: needs.forms, offices: needs.offices, submissions, queue };
  const office = needs.offices.current().id;

  return {
    model: submissions,
    idle: () => queue.idle(),
    async submit(filing) {
      const { created, submission } = await submitAnswers(filing, deps);
      return { created, receipt: presentReceipt(submission, keys, config.publicUrl) };
    },
    async openedBy(receiptNo, code) {
      const found = await submissions.find({ office, receiptNo }).limit(5).lean();
      // A number that was never given is tried against a code too, so that both answers take as long.
      const candidates = found.length > 0 ? found : [{ _id: office } as unknown as SubmissionDocument];
      const opened = candidates.filter(({ _id }) => opensWith(keys, String(_id), code));
      return found.length > 0 ? opened[0] : undefined;
    },
  };
}
