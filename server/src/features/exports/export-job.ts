import type { ExportRequest } from '@khamrong/schemas';
import type { Types } from 'mongoose';
import { Readable } from 'node:stream';
import type { FileStore } from '../../ports/files';
import type { PdfPrinter } from '../../ports/pdf/pdf-printer';
import type { Ground } from '../../services';
import type { FormsService, PublishedVersion } from '../forms/forms.service';
import type { JobDocument } from '../jobs/jobs.service';
import { JobRefused, type JobHandler, type JobRun } from '../jobs/job-runner';
import type { RightsService } from '../rights/rights.service';
import type { StaffService } from '../staff/staff.service';
import { openAnswers } from '../submissions/seal-answers';
import { askerOf, chooseCases, type Choosing, type ChosenCases } from './chosen-cases';
import { countInTurns } from './count-in-turns';
import { takingTurns } from './taking-turns';
import { exportColumns, ROW_FIELDS, type ExportColumn, type ExportRow } from './export-columns';
import { printRegister } from './register/print-register';
import { registerColumns } from './register/register-columns';
import { REGISTER } from './register/register-html';
import { exported, type Table } from './write-export';
import { MOST_ROWS } from './xlsx-parts';

type CasesRequest = Extract<ExportRequest, { content: 'cases' }>;
/** What a file of answers is told. */
export interface CasesTask extends Omit<CasesRequest, 'sensitiveReason'> {
  sensitive: boolean;
}
/** What a register book is told. */
export type RegisterTask = Extract<ExportRequest, { content: 'register' }>;
type TableTask = CasesTask | RegisterTask;

export interface ExportNeeds extends Choosing {
  forms: Pick<FormsService, 'bySlug' | 'version' | 'answered' | 'stores'>;
  staff: StaffService;
  rights: Pick<RightsService, 'all'>;
  files: FileStore;
  printer: PdfPrinter;
  ground: Pick<Ground, 'clock' | 'keys'>;
}

/** Cases the database hands over at once. */
const BATCH = 50;
/** The heading takes one row of a sheet. */
const MOST_CASES = MOST_ROWS - 1;

/** Every version of a service, the oldest first. */
async function versionsOf(form: Types.ObjectId, { forms }: ExportNeeds): Promise<PublishedVersion[]> {
  const found = await forms.stores.versions.find({ form }).select({ _id: 1 }).sort({ number: 1 }).lean();
  return Promise.all(found.map(({ _id }) => forms.version(String(_id))));
}

function casesOf({ filter, sort, hint }: ChosenCases, sensitive: boolean, { submissions }: ExportNeeds) {
  const fields = [...ROW_FIELDS, ...(sensitive ? ['sealed'] : [])];
  const query = submissions.find(filter).select(fields).sort(sort).lean();
  return (hint ? query.hint(hint) : query).cursor({ batchSize: BATCH });
}

async function* rowsOf(
  choice: ChosenCases,
  sensitive: boolean,
  { signal, progress }: JobRun,
  needs: ExportNeeds,
): AsyncGenerator<ExportRow> {
  const total = await countInTurns(choice, needs.submissions, signal);
  if (total > MOST_CASES) throw new JobRefused(`${total} cases are more than a sheet holds`);
  const othersTurn = takingTurns(signal);
  let done = 0;
  for await (const submission of casesOf(choice, sensitive, needs)) {
    signal.throwIfAborted();
    const version = await needs.forms.answered(submission);
    const answers = sensitive ? openAnswers(submission, needs.ground.keys) : submission.answers;
    yield { submission, answers, version };
    progress((done += 1), total);
    if (done % BATCH === 0) await othersTurn();
  }
}

async function columnsOf(task: TableTask, choice: ChosenCases, needs: ExportNeeds): Promise<ExportColumn[]> {
  const names = await needs.staff.names();
  if (task.content === 'register') return registerColumns(names);
  const versions = choice.form ? await versionsOf(choice.form, needs) : [];
  return exportColumns({ names, versions, sensitive: task.sensitive });
}

/** The table that was asked for, its rows read while they are written. */
async function tableOf(job: JobDocument, run: JobRun, needs: ExportNeeds): Promise<Table> {
  const task = job.task as TableTask;
  const choice = await chooseCases(await askerOf(job, needs), task.filter, needs);
  const title = task.content === 'register' ? REGISTER : SHEET;
  const isSensitive = task.content === 'cases' && task.sensitive;
  const columns = await columnsOf(task, choice, needs);
  return { title, columns, rows: rowsOf(choice, isSensitive, run, needs) };
}

const SHEET = 'คำร้อง';

async function fileOf(job: JobDocument, run: JobRun, needs: ExportNeeds): Promise<Readable> {
  const table = await tableOf(job, run, needs);
  const task = job.task as TableTask;
  if (task.format !== 'pdf') return exported(table, task.format);
  return Readable.from([await printRegister(table, task.filter, run.signal, needs)]);
}

/** Writes cases into a file of the file store, which has the job's id. */
export const exportHandler = (needs: ExportNeeds): JobHandler => ({
  async work(job, run) {
    const file = await fileOf(job, run, needs);
    // What an attempt that broke off had written.
    await needs.files.remove(job._id);
    await needs.files.receive(job._id, file, run.signal);
    return {};
  },
  forget: ({ _id }) => needs.files.remove(_id),
});
