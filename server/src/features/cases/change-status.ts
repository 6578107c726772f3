import { AppError, isLegalTransition, needsReason, nextStatuses, type StatusChange } from '@khamrong/schemas';
import type { Clock } from '../../ports/clock';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';

type Change = StatusChange & { by: string };

function checkChange({ status, revision }: SubmissionDocument, change: Change): void {
  const { to, publicNote } = change;
  if (change.revision !== undefined && change.revision !== revision)
    throw new AppError('case.changedElsewhere');
  if (!isLegalTransition(status, to))
    throw new AppError('case.illegalTransition', { from: status, to, allowed: nextStatuses(status) });
  if (needsReason(to) && !publicNote?.trim()) throw new AppError('case.reasonMissing', { to });
}

const note = (name: 'publicNote' | 'internalNote', text: string | undefined) =>
  text?.trim() ? { [name]: text.trim() } : {};

/**
 * Takes a case along a legal transition and adds it to the history, in one atomic step against the revision that
 * was looked at: of two officers at once, one succeeds and the other is told.
 * @throws AppError `case.illegalTransition`, `case.reasonMissing` or `case.changedElsewhere`
 */
export async function changeStatus(
  submission: SubmissionDocument,
  change: Change,
  { submissions, clock }: { submissions: SubmissionModel; clock: Clock },
): Promise<SubmissionDocument> {
  checkChange(submission, change);
  const { _id, status, revision } = submission;
  const { to, by, publicNote, internalNote } = change;
  const event = {
    at: clock(),
    status: to,
    by,
    ...note('publicNote', publicNote),
    ...note('internalNote', internalNote),
  };
  const changed = await submissions
    .findOneAndUpdate(
      { _id, status, revision },
      { $set: { status: to }, $inc: { revision: 1 }, $push: { history: event } },
      { returnDocument: 'after' },
    )
    .lean();
  if (!changed) throw new AppError('case.changedElsewhere');
  return changed;
}
