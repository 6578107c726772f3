import { trusted } from 'mongoose';
import type { SubmissionDocument } from '../submissions/submissions.service';
import type { PurgeDeps, Retention } from './purge-cases';

type Recording = Pick<PurgeDeps, 'submissions' | 'audit'>;
type Purged = Pick<SubmissionDocument, '_id' | 'receiptNo' | 'unrecorded'>;

/** Writes the line of a purged case; cut short in between it is written once more. */
export async function recordPurge(
  { _id, receiptNo, unrecorded }: Purged,
  { submissions, audit }: Recording,
): Promise<void> {
  if (!unrecorded) return;
  const { by, what } = unrecorded;
  await audit.record(by, 'case.purge', { submission: { _id, receiptNo }, what });
  await submissions.updateOne({ _id }, { $unset: { unrecorded: 1 } });
}

/** Writes the lines of cases that a run purged which was cut short before it wrote them. */
export async function recordLeft({ office, form }: Retention, deps: Recording): Promise<void> {
  const left = { office, form, unrecorded: trusted({ $exists: true }) };
  const found = deps.submissions.find(left).select({ receiptNo: 1, unrecorded: 1 }).lean();
  for await (const each of found.cursor()) await recordPurge(each, deps);
}
