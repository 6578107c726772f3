import {
  AppError,
  isLegalTransition,
  needsReason,
  nextStatuses,
  type Attachment,
  type StatusChange,
} from '@khamrong/schemas';
import type { Clock } from '../../ports/clock';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';

export type Change = Omit<StatusChange, 'revision'> & { revision?: number; by: string; reply?: string };

/** Files are asked for by the names the answered form has for them, and only where the citizen is asked at all. */
export function checkAsks({ to, asks = [] }: StatusChange, attachments: readonly Attachment[]): void {
  const known = new Set(attachments.map(({ key }) => key));
  if (asks.length > 0 && to !== 'need_info') throw new AppError('request.invalid', { path: '/asks' });
  if (!asks.every((key) => known.has(key))) throw new AppError('upload.unknownKey');
}

function checkChange({ status, revision }: SubmissionDocument, change: Change): void {
  const { to, publicNote } = change;
  if (change.revision !== undefined && change.revision !== revision)
    throw new AppError('case.changedElsewhere');
  if (!isLegalTransition(status, to))
    throw new AppError('case.illegalTransition', { from: status, to, allowed: nextStatuses(status) });
  if (needsReason(to) && !publicNote?.trim()) throw new AppError('case.reasonMissing', { to });
}

const note = (name: 'publicNote' | 'internalNote' | 'reply', text: string | undefined) =>
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
  const { to, by, publicNote, internalNote, reply, asks = [] } = change;
  const event = {
    at: clock(),
    status: to,
    by,
    ...note('publicNote', publicNote),
    ...note('internalNote', internalNote),
    ...note('reply', reply),
    ...(asks.length > 0 ? { asks } : {}),
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
