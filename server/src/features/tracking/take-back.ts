import { AppError, mayTakeBack } from '@khamrong/schemas';
import { changeStatus } from '../cases/change-status';
import type { SubmissionDocument } from '../submissions/submissions.service';
import type { TrackDeps } from './track-case';

/** Times an officer may be quicker while somebody takes a case back. */
const TRIES = 3;

const isOutrun = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'case.changedElsewhere';

async function takeBackAsSeen(
  submission: SubmissionDocument,
  reason: string | undefined,
  { submissions, clock }: TrackDeps,
): Promise<SubmissionDocument> {
  if (submission.status === 'cancelled') return submission;
  if (!mayTakeBack(submission.status)) throw new AppError('tracking.notTakenBack');
  const change = { to: 'cancelled', by: 'citizen', reply: reason } as const;
  return changeStatus(submission, change, { submissions: submissions.model, clock });
}

/**
 * Ends an opened case at the wish of whoever filed it. It keeps its number, and asking again changes nothing.
 * @throws AppError `tracking.notTakenBack` once the office works on it
 */
export async function takeBack(
  opened: SubmissionDocument,
  reason: string | undefined,
  deps: TrackDeps,
): Promise<SubmissionDocument> {
  let seen = opened;
  for (let tried = 1; ; tried += 1) {
    try {
      return await takeBackAsSeen(seen, reason, deps);
    } catch (error) {
      if (!isOutrun(error) || tried === TRIES) throw error;
      seen = await deps.submissions.model.findById(opened._id).orFail().lean();
    }
  }
}
