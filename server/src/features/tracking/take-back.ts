import { AppError, mayTakeBack } from '@khamrong/schemas';
import { changeStatus } from '../cases/change-status';
import { partAll } from '../cases/merge-cases';
import { asItStands } from '../submissions/change-case';
import type { SubmissionDocument } from '../submissions/submissions.service';
import type { TrackDeps } from './track-case';

async function takeBackAsSeen(
  submission: SubmissionDocument,
  reason: string | undefined,
  { submissions, clock }: TrackDeps,
): Promise<SubmissionDocument> {
  if (submission.status === 'cancelled') return submission;
  if (!mayTakeBack(submission.status)) throw new AppError('tracking.notTakenBack');
  const change = { to: 'cancelled', by: 'citizen', reply: reason } as const;
  const changes = { submissions: submissions.model, clock };
  const taken = await changeStatus(submission, change, changes);
  await partAll(taken, 'citizen', changes);
  return taken;
}

/**
 * Ends an opened case at the wish of whoever filed it. It keeps its number, and asking again changes nothing.
 * @throws AppError `tracking.notTakenBack` once the office works on it
 */
export const takeBack = (
  { _id }: SubmissionDocument,
  reason: string | undefined,
  deps: TrackDeps,
): Promise<SubmissionDocument> =>
  asItStands(
    () => deps.submissions.model.findById(_id).orFail().lean(),
    (seen) => takeBackAsSeen(seen, reason, deps),
  );
