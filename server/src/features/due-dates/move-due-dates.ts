import { deemedReceived, dueDate } from '@khamrong/schemas';
import { setImmediate as breathe } from 'node:timers/promises';
import { trusted, Types } from 'mongoose';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import { JobRefused, type JobHandler, type JobRun } from '../jobs/job-runner';
import type { OfficeService } from '../office/office.service';
import { asItStands, changeCase } from '../submissions/change-case';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';

export interface MovingNeeds {
  ground: Pick<Ground, 'clock'>;
  submissions: SubmissionModel;
  forms: Pick<FormsService, 'answered'>;
  offices: Pick<OfficeService, 'current' | 'refresh'>;
}

type Times = Required<Pick<SubmissionDocument, 'deemedReceivedAt' | 'dueAt'>>;

/**
 * The times of a case by the calendar as it is now; undefined where it is due when it was. What counts as received already,
 * does: the citizen was told so, and the hours of that day were those of that day.
 */
async function movedTimes(
  found: SubmissionDocument,
  { forms, offices, ground }: MovingNeeds,
): Promise<Times | undefined> {
  const { open, submittedAt, deemedReceivedAt: before } = found;
  if (!open || !found.dueAt) return undefined;
  const { profile } = offices.current();
  const deemedReceivedAt = before > ground.clock() ? deemedReceived(submittedAt, profile) : before;
  const { definition } = await forms.answered(found);
  const dueAt = dueDate(definition, deemedReceivedAt, profile);
  if (!dueAt || dueAt.getTime() === found.dueAt.getTime()) return undefined;
  return { deemedReceivedAt, dueAt };
}

/** Moves the due date of a case as it stands, with a line of its history; false where it stays. */
async function move(id: Types.ObjectId, by: string, needs: MovingNeeds): Promise<boolean> {
  const { submissions, ground } = needs;
  const read = (): Promise<SubmissionDocument> => submissions.findById(id).orFail().lean();
  let isMoved = false;
  await asItStands(read, async (seen) => {
    const times = await movedTimes(seen, needs);
    isMoved = times !== undefined;
    if (!times || !seen.dueAt) return seen;
    const due = { from: seen.dueAt, to: times.dueAt };
    const event = { status: seen.status, kind: 'due' as const, by, due };
    return changeCase(seen, { event, update: { $set: times } }, { submissions, clock: ground.clock });
  });
  return isMoved;
}

/** Cases looked at between two pauses, so that requests come between. */
const AT_ONCE = 50;

async function moveAll(
  by: string,
  { signal, progress }: JobRun,
  needs: MovingNeeds,
): Promise<{ moved: number }> {
  const { submissions, offices } = needs;
  await offices.refresh();
  const office = new Types.ObjectId(offices.current().id);
  const dated = { office, open: true as const, dueAt: trusted({ $gt: new Date(0) }) };
  const found = await submissions.find(dated).select({ _id: 1 }).lean();
  let moved = 0;
  for (const [at, { _id }] of found.entries()) {
    signal.throwIfAborted();
    if (at % AT_ONCE === 0) {
      progress(at, found.length);
      await breathe();
    }
    if (await move(_id, by, needs)) moved += 1;
  }
  return { moved };
}

const isTask = (task: unknown): task is { by: string } =>
  typeof (task as { by?: unknown } | null)?.by === 'string';

/** Reckons the due dates of open cases anew after the office's calendar changed; done twice it does nothing more. */
export const dueDatesHandler = (needs: MovingNeeds): JobHandler => ({
  async work({ task }, run) {
    if (!isTask(task)) throw new JobRefused('no task');
    return moveAll(task.by, run, needs);
  },
});
