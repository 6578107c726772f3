import type { ExportFilter, ExportFormat } from '@khamrong/schemas';
import { Types } from 'mongoose';
import type { FileStore } from '../../ports/files';
import type { Ground } from '../../services';
import { selectCases, type CaseSelection } from '../cases/case-selection';
import type { FormsService, PublishedVersion } from '../forms/forms.service';
import type { JobDocument } from '../jobs/jobs.service';
import { JobRefused, type JobHandler, type JobRun } from '../jobs/job-runner';
import type { OfficeService } from '../office/office.service';
import { actorOf } from '../staff/actor';
import type { StaffService } from '../staff/staff.service';
import { openAnswers } from '../submissions/seal-answers';
import type { SubmissionModel } from '../submissions/submissions.service';
import { exportColumns, ROW_FIELDS, type ExportRow } from './export-columns';
import { exported } from './write-export';
import { MOST_ROWS } from './xlsx-parts';

/** What an export is told. */
export interface ExportTask {
  format: ExportFormat;
  filter: ExportFilter;
  sensitive: boolean;
}

export interface ExportNeeds {
  submissions: SubmissionModel;
  forms: Pick<FormsService, 'bySlug' | 'version' | 'answered' | 'stores'>;
  offices: OfficeService;
  staff: StaffService;
  files: FileStore;
  ground: Pick<Ground, 'clock' | 'keys'>;
}

/** Cases the database hands over at once. */
const BATCH = 500;
/** The heading takes one row of a sheet. */
const MOST_CASES = MOST_ROWS - 1;

interface Chosen extends CaseSelection {
  /** The versions of the one service that was asked for, the oldest first. */
  versions: PublishedVersion[];
}

/** Every version of a service, the oldest first. */
async function versionsOf(form: Types.ObjectId, { forms }: ExportNeeds): Promise<PublishedVersion[]> {
  const found = await forms.stores.versions.find({ form }).select({ _id: 1 }).sort({ number: 1 }).lean();
  return Promise.all(found.map(({ _id }) => forms.version(String(_id))));
}

/** The cases that whoever asked may see now. */
async function chosen({ by, task }: JobDocument, needs: ExportNeeds): Promise<Chosen> {
  const { forms, offices, staff, ground } = needs;
  const { filter } = task as ExportTask;
  const account = await staff.byUsername(by);
  if (!account || account.disabled) throw new JobRefused('the account was ended');
  const form = filter.form ? new Types.ObjectId((await forms.bySlug(filter.form)).id) : undefined;
  const office = new Types.ObjectId(offices.current().id);
  const query = { ...filter, sort: 'oldest' as const };
  const who = { office, actor: actorOf(account, ''), keys: ground.keys, now: ground.clock(), form };
  const selection = selectCases(query, who);
  return { ...selection, versions: form ? await versionsOf(form, needs) : [] };
}

function casesOf({ filter, sort, search }: Chosen, sensitive: boolean, { submissions }: ExportNeeds) {
  const fields = [...ROW_FIELDS, ...(sensitive ? ['sealed'] : [])];
  const query = submissions.find(filter).select(fields).sort(sort).lean();
  return (search ? query.hint(search.hint) : query).cursor({ batchSize: BATCH });
}

async function* rowsOf(
  choice: Chosen,
  job: JobDocument,
  { signal, progress }: JobRun,
  needs: ExportNeeds,
): AsyncGenerator<ExportRow> {
  const { sensitive } = job.task as ExportTask;
  const total = await needs.submissions.countDocuments(
    choice.filter,
    choice.search && { hint: choice.search.hint },
  );
  if (total > MOST_CASES) throw new JobRefused(`${total} cases are more than a sheet holds`);
  let done = 0;
  for await (const submission of casesOf(choice, sensitive, needs)) {
    signal.throwIfAborted();
    const version = await needs.forms.answered(submission);
    const answers = sensitive ? openAnswers(submission, needs.ground.keys) : submission.answers;
    yield { submission, answers, version };
    progress((done += 1), total);
  }
}

const SHEET = 'คำร้อง';

/** Writes cases into a file of the file store, which has the job's id. */
export const exportHandler = (needs: ExportNeeds): JobHandler => ({
  async work(job, run) {
    const { format, sensitive } = job.task as ExportTask;
    const choice = await chosen(job, needs);
    const columns = exportColumns({ names: await needs.staff.names(), versions: choice.versions, sensitive });
    // What an attempt that broke off had written.
    await needs.files.remove(job._id);
    const table = { title: SHEET, columns, rows: rowsOf(choice, job, run, needs) };
    await needs.files.receive(job._id, exported(table, format), run.signal);
    return {};
  },
  forget: ({ _id }) => needs.files.remove(_id),
});
