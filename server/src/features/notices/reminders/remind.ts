import {
  dueWithin,
  overdueFor,
  USUAL_REMINDERS,
  type ReminderSettings,
  type WorkingCalendar,
} from '@khamrong/schemas';
import { trusted, type Types } from 'mongoose';
import type { OfficeService } from '../../office/office.service';
import type { SubmissionDocument, SubmissionModel } from '../../submissions/submissions.service';
import type { NoticeDocument } from '../notice.model';
import { noticesAbout } from '../notices-of';
import { putInOutbox, sharedTelling, type OutboxNeeds, type SharedTelling } from '../outbox';
import type { ReminderMarkModel } from './reminder-mark.model';

/** What time alone brings about. */
export const REMINDER_EVENTS = ['due_soon', 'overdue', 'escalated'] as const;
export type ReminderEvent = (typeof REMINDER_EVENTS)[number];

export interface RemindingNeeds extends OutboxNeeds {
  office: Types.ObjectId;
  submissions: SubmissionModel;
  offices: Pick<OfficeService, 'current'>;
  marks: ReminderMarkModel;
}

type Reach = (now: Date, settings: ReminderSettings, calendar: WorkingCalendar) => Date;

/** What is due before which instant is to be told of by now; it only ever goes forward while the calendar stays. */
const REACH: Record<ReminderEvent, Reach> = {
  due_soon: (now, { dueSoonDays }, calendar) => dueWithin(now, dueSoonDays, calendar),
  overdue: (now) => now,
  escalated: (now, { escalateAfterDays }, calendar) => overdueFor(now, escalateAfterDays, calendar),
};

/** Notices of one case; a due date that moved is another, and told of again. */
function noticesFor(
  event: ReminderEvent,
  submission: SubmissionDocument,
  same: SharedTelling,
): NoticeDocument[] {
  const { status, dueAt } = submission;
  const happening = { id: `due.${dueAt?.getTime()}`, at: same.now, status, event };
  return noticesAbout({ ...same, submission, wish: { otherwise: false, prefersMail: false } }, happening);
}

/** Cases read at once. */
const BATCH = 100;

/** Tells of what came within reach since it was last looked. */
async function tellOf(
  event: ReminderEvent,
  [from, until]: [Date, Date],
  needs: RemindingNeeds,
): Promise<void> {
  const { submissions, office } = needs;
  const same = await sharedTelling(needs);
  const dueAt = trusted({ $gte: event === 'due_soon' && same.now > from ? same.now : from, $lt: until });
  const found = submissions
    .find({ office, open: true, dueAt })
    .sort({ dueAt: 1, _id: 1 })
    .lean()
    .cursor({ batchSize: BATCH });
  let made: NoticeDocument[] = [];
  for await (const submission of found) {
    made.push(...noticesFor(event, submission, same));
    if (made.length < BATCH) continue;
    await putInOutbox(made, needs);
    made = [];
  }
  await putInOutbox(made, needs);
}

/**
 * Reminds once of each case: those that came within reach since the mark, then the mark goes on. A process that ends in between
 * begins at the same mark and makes the same notices under the same names. Where there is no mark yet, what is due already is
 * nobody's surprise.
 */
async function remindOf(event: ReminderEvent, needs: RemindingNeeds): Promise<void> {
  const { marks, office, settings, offices, ground } = needs;
  const from = (await marks.findById(office).lean())?.told?.[event];
  const { reminders = USUAL_REMINDERS } = await settings.read();
  const until = REACH[event](ground.clock(), reminders, offices.current().profile);
  if (from && until <= from) return;
  if (from) await tellOf(event, [from, until], needs);
  await marks.updateOne({ _id: office }, { $set: { [`told.${event}`]: until } }, { upsert: true });
}

/** Reminds of all there is to remind of now. */
export async function remind(needs: RemindingNeeds): Promise<void> {
  for (const event of REMINDER_EVENTS) await remindOf(event, needs);
}
