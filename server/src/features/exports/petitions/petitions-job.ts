import { MOST_PRINTED, type ExportRequest } from '@khamrong/schemas';
import type { Types } from 'mongoose';
import { Readable } from 'node:stream';
import type { FileStore } from '../../../ports/files';
import { joinPdfs, type PdfPart } from '../../../ports/pdf/join/join-pdfs';
import type { JobDocument } from '../../jobs/jobs.service';
import { JobRefused, type JobHandler, type JobRun } from '../../jobs/job-runner';
import type { RightsService } from '../../rights/rights.service';
import type { StaffService } from '../../staff/staff.service';
import { askerOf, chooseCases, type Choosing } from '../chosen-cases';
import { inOrder } from '../in-order';
import { printPetition, type PrintedPetition, type Printing } from './print-petitions';
import { zipPetitions } from './zip-petitions';

/** What a file of petitions is told. */
export type PetitionsTask = Extract<ExportRequest, { content: 'petitions' }>;

export interface PetitionsNeeds extends Choosing, Printing {
  staff: Pick<StaffService, 'byUsername'>;
  rights: Pick<RightsService, 'all'>;
  files: FileStore;
}

/** What came of it, beside the file. */
export interface PetitionsResult {
  /** Receipt numbers of the cases that could not be printed. */
  leftOut: string[];
}

/** One for each of the printer's places, and one that is made ready meanwhile. */
const AT_ONCE = 3;

interface ChosenCase {
  _id: Types.ObjectId;
  receiptNo: string;
}

/** The cases in their order. @throws JobRefused where they may not be printed any more, or are too many now */
async function casesFor(job: JobDocument, needs: PetitionsNeeds) {
  const actor = await askerOf(job, needs);
  if (!actor.permissions.has('cases.reveal')) throw new JobRefused('the account has another role now');
  const { filter, sort, hint } = await chooseCases(actor, (job.task as PetitionsTask).filter, needs);
  const query = needs.submissions
    .find(filter)
    .select({ receiptNo: 1 })
    .sort(sort)
    .limit(MOST_PRINTED + 1);
  const cases = await (hint ? query.hint(hint) : query).lean<ChosenCase[]>();
  if (cases.length > MOST_PRINTED) throw new JobRefused(`more than ${MOST_PRINTED} cases`);
  return { actor, cases };
}

/** The petitions that can be printed; the others are added to `leftOut`. */
async function* printed(
  job: JobDocument,
  { signal, progress }: JobRun,
  leftOut: string[],
  needs: PetitionsNeeds,
): AsyncGenerator<PrintedPetition> {
  const { actor, cases } = await casesFor(job, needs);
  const how = { actor, redacted: (job.task as PetitionsTask).redacted ?? false };
  let done = 0;
  progress(0, cases.length);
  for await (const paper of inOrder(cases, AT_ONCE, (each) => printPetition(each, how, needs))) {
    signal.throwIfAborted();
    if (paper.bytes) yield paper;
    else leftOut.push(paper.receiptNo);
    progress((done += 1), cases.length);
  }
  // Not one of them: what is at fault is the printer.
  if (leftOut.length === done) throw new Error('no petition could be printed');
}

async function* parts(papers: AsyncIterable<PrintedPetition>): AsyncGenerator<PdfPart> {
  for await (const { receiptNo, bytes } of papers) yield { title: receiptNo, bytes };
}

function fileOf(papers: AsyncIterable<PrintedPetition>, job: JobDocument, { offices }: PetitionsNeeds) {
  const { format, duplex } = job.task as PetitionsTask;
  const head = { title: 'คำร้อง', author: offices.current().profile.name, duplex };
  const bytes = format === 'zip' ? zipPetitions(papers) : joinPdfs(parts(papers), head);
  // One at a time: a petition with its files may be large.
  return Readable.from(bytes, { highWaterMark: 1 });
}

/** Prints cases into a file of the file store, which has the job's id. */
export const petitionsHandler = (needs: PetitionsNeeds): JobHandler => ({
  async work(job, run): Promise<PetitionsResult> {
    const leftOut: string[] = [];
    // What an attempt that broke off had written.
    await needs.files.remove(job._id);
    await needs.files.receive(job._id, fileOf(printed(job, run, leftOut, needs), job, needs), run.signal);
    return { leftOut };
  },
  forget: ({ _id }) => needs.files.remove(_id),
});
