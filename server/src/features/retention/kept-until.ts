import type { EndStatus, MonthsKept } from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { cutoffOf, endedAt } from './purge-cases';

type Ended = Pick<SubmissionDocument, 'status' | 'history' | 'submittedAt'>;

/** Until when the office keeps a case that has ended; undefined where it has set no time, or the time is over. */
export function keptUntil(found: Ended, months: MonthsKept, now: Date): Date | undefined {
  const kept = months[found.status as EndStatus];
  if (kept === undefined) return undefined;
  const ended = endedAt(found);
  if (ended < cutoffOf(now, kept)) return undefined;
  const until = new Date(ended);
  until.setUTCMonth(until.getUTCMonth() + kept);
  return until;
}
