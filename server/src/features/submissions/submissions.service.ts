import type { Receipt } from '@khamrong/schemas';
import type { Ground } from '../../services';
import type { AuditService } from '../audit/audit.service';
import type { FormsService, LiveForm, PublishedVersion } from '../forms/forms.service';
import type { OfficeService } from '../office/office.service';
import type { UploadsService } from '../uploads/uploads.service';
import { FilingGate } from '../robots/filing-gate';
import { Types } from 'mongoose';
import { counterModel } from './counter.model';
import { FilingQueue } from './filing-queue';
import { formLockModel } from './form-lock.model';
import { markOlder } from './mark-older';
import { presentPromise, presentReceipt, staffLink } from './receipt.presenter';
import { submissionModel, type SubmissionDocument, type SubmissionModel } from './submission.model';
import { answeredVersion, submitAnswers, type Filing, type SubmitDeps } from './submit-answers';
import { opensWith } from './tracking-code';

export { CITIZEN } from './submission.model';
export type {
  HistoryEntry,
  ResultDocument,
  SubmissionDocument,
  SubmissionFile,
  SubmissionModel,
  UnrecordedPurge,
} from './submission.model';

export interface Issued {
  created: boolean;
  receipt: Receipt;
}

/** What citizens filed. */
export class SubmissionsService {
  constructor(
    private readonly deps: SubmitDeps,
    private readonly publicUrl: string,
  ) {}

  /** For the features that work cases. */
  get model(): SubmissionModel {
    return this.deps.submissions;
  }

  /** For pages: what they carry to be let in. */
  get gate(): FilingGate {
    return this.deps.gate;
  }

  /** Files answers exactly once and issues the receipt. */
  async submit(filing: Filing): Promise<Issued> {
    const { created, submission } = await submitAnswers(filing, this.deps);
    const version = await this.deps.forms.answered(submission);
    const receipt = presentReceipt(submission, this.deps.keys, this.publicUrl);
    const forStaff = staffLink(submission, this.publicUrl);
    return { created, receipt: { ...receipt, ...presentPromise(submission, version), ...forStaff } };
  }

  /** The version that answers are taken for, while it is. @throws AppError `form.versionGone` */
  versionFor(form: LiveForm, versionId: string): Promise<PublishedVersion> {
    return answeredVersion(form, versionId, this.deps);
  }

  /** The submission that a receipt number and one of its codes open; undefined for every wrong pair alike. */
  async openedBy(receiptNo: string, code: string): Promise<SubmissionDocument | undefined> {
    const office = this.deps.offices.current().id;
    const found = await this.deps.submissions.find({ office, receiptNo }).limit(5).lean();
    // A number that was never given is tried against a code too, so that both answers take as long.
    const tried = found.length > 0 ? found.map(({ _id }) => String(_id)) : [office];
    const opened = tried.map((id) => opensWith(this.deps.keys, id, code)).indexOf(true);
    return found[opened];
  }

  /** Resolves when nothing is being filed. */
  idle(): Promise<void> {
    return this.deps.queue.idle();
  }
}

interface Needs {
  audit: AuditService;
  offices: OfficeService;
  forms: FormsService;
  uploads: UploadsService;
}

export async function openSubmissions(ground: Ground, needs: Needs): Promise<SubmissionsService> {
  const { connection, clock, keys, log, config } = ground;
  const submissions = submissionModel(connection);
  const counters = counterModel(connection);
  const locks = formLockModel(connection);
  await Promise.all([submissions.createIndexes(), counters.createIndexes()]);
  await markOlder(submissions, new Types.ObjectId(needs.offices.current().id));
  const queue = new FilingQueue(connection, { submissions, counters, locks, uploads: needs.uploads });
  const { forms, offices, audit } = needs;
  const gate = new FilingGate({ keys, clock, log });
  return new SubmissionsService(
    { clock, keys, forms, offices, submissions, queue, gate, audit },
    config.publicUrl,
  );
}
