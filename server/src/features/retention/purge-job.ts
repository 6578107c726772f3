import { Types } from 'mongoose';
import type { MonthsKept } from '@khamrong/schemas';
import type { Doer } from '../audit/audit.service';
import { JobRefused, type JobHandler } from '../jobs/job-runner';
import { purgeDue, type PurgeDeps, type Retention } from './purge-cases';

/** What a purge is told: the rule as it was when somebody confirmed what was due by it. */
export interface PurgeTask {
  office: string;
  form: string;
  slug: string;
  months: MonthsKept;
  restricted?: boolean;
  /** When what is due was looked at, as ISO 8601. */
  asOf: string;
  by: Doer;
  /** Cases that were due then. */
  total: number;
}

const isTask = (task: unknown): task is PurgeTask =>
  typeof (task as Partial<PurgeTask> | null)?.form === 'string';

function retentionOf({ office, form, slug, months, restricted, asOf }: PurgeTask): Retention {
  const ids = { office: new Types.ObjectId(office), form: new Types.ObjectId(form) };
  return { ...ids, slug, months, restricted, asOf: new Date(asOf) };
}

/** Purges what somebody confirmed. Done again after its process died it goes on with what is left. */
export const purgeHandler = (deps: PurgeDeps): JobHandler => ({
  async work({ _id: run, task }, { signal, progress }) {
    if (!isTask(task)) throw new JobRefused('no task');
    const retention = retentionOf(task);
    const { office, form } = retention;
    const earlier = await deps.submissions.countDocuments({ office, form, purgeRun: run });
    progress(earlier, task.total);
    const each = (count: number): void => {
      progress(earlier + count, task.total);
      signal.throwIfAborted();
    };
    return { purged: earlier + (await purgeDue(retention, deps, { by: task.by, run, each })) };
  },
});
