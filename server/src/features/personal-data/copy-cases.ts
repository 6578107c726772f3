import { Types } from 'mongoose';
import type { CasePapers } from '../cases/case-desk';
import { askerOf } from '../exports/chosen-cases';
import { inOrder } from '../exports/in-order';
import { printPetition, type Printing } from '../exports/petitions/print-petitions';
import { plainName, zipEntries, type ZipEntry } from '../exports/zip-entries';
import type { JobDocument } from '../jobs/jobs.service';
import { JobRefused, type JobRun } from '../jobs/job-runner';
import type { CaseDocumentsService } from '../case-documents/case-documents.service';
import type { RightsService } from '../rights/rights.service';
import type { Actor } from '../staff/actor';
import type { StaffService } from '../staff/staff.service';
import type { UploadsService } from '../uploads/uploads.service';
import { caseCopy } from './case-copy';
import { COPY_KEY, type PersonalDataResult, type PersonalDataTask } from './personal-data-task';

export interface CopyNeeds extends Printing {
  staff: Pick<StaffService, 'byUsername'>;
  rights: Pick<RightsService, 'all'>;
  uploads: Pick<UploadsService, 'bytes' | 'keepMade'>;
  documents: Pick<CaseDocumentsService, 'hand'>;
}

/** Papers printed at once: copies leave room for whoever waits at the counter. */
const AT_ONCE = 2;

interface Copied {
  papers: CasePapers;
  petition?: Uint8Array;
}

/** A case with its paper; none where it may not be seen any more, or was purged meanwhile. */
async function copied(id: string, actor: Actor, needs: CopyNeeds): Promise<Copied | undefined> {
  const found = await needs.desk.load(actor, id).catch(() => undefined);
  if (!found || found.purgedAt) return undefined;
  const papers = await needs.desk.papers(found);
  const { bytes } = await printPetition(found, { actor, redacted: false }, needs);
  return { papers, petition: bytes };
}

async function* entries(
  task: PersonalDataTask,
  actor: Actor,
  { signal, progress }: JobRun,
  left: string[],
  needs: CopyNeeds,
): AsyncGenerator<ZipEntry> {
  let done = 0;
  progress(0, task.cases.length);
  for await (const each of inOrder(task.cases, AT_ONCE, ({ id }) => copied(id, actor, needs))) {
    signal.throwIfAborted();
    const chosen = task.cases[done];
    if (each) yield* caseCopy(each.papers, each.petition, needs.uploads);
    else if (chosen) left.push(chosen.receiptNo);
    progress((done += 1), task.cases.length);
  }
}

/** Puts all that is kept of the chosen cases into an archive, and gives it to whom it is about with their request. */
export async function copyCases(
  job: JobDocument,
  run: JobRun,
  needs: CopyNeeds,
): Promise<PersonalDataResult> {
  const task = job.task as PersonalDataTask;
  const actor = await askerOf(job, needs);
  if (!actor.permissions.has('cases.reveal')) throw new JobRefused('the account has another role now');
  const request = await needs.desk.load(actor, task.request);
  const leftOut: string[] = [];
  // An earlier attempt that ended after it had given the copy.
  if (request.results?.some((result) => result.job?.equals(job._id))) return { leftOut };
  const made = {
    form: new Types.ObjectId(String(request.form)),
    key: COPY_KEY,
    name: `ข้อมูลส่วนบุคคล-${plainName(request.receiptNo)}.zip`,
    type: 'application/zip',
    bytes: zipEntries(entries(task, actor, run, leftOut, needs)),
  };
  const upload = await needs.uploads.keepMade(made, run.signal);
  const handed = { title: 'สำเนาข้อมูลส่วนบุคคล', upload, job: job._id };
  await needs.documents.hand({ ...actor, address: task.by.address }, task.request, handed);
  return { leftOut };
}
