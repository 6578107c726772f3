import { AppError, type Assignment } from '@khamrong/schemas';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';

/**
 * Gives a case to an officer, or to nobody, against the revision that was looked at.
 * @param assignable user names of the officers who may have the case
 * @throws AppError `staff.notFound` or `case.changedElsewhere`
 */
export async function assignCase(
  { _id, revision }: SubmissionDocument,
  assignment: Assignment,
  assignable: readonly string[],
  submissions: SubmissionModel,
): Promise<SubmissionDocument> {
  const { to } = assignment;
  if (to !== null && !assignable.includes(to)) throw new AppError('staff.notFound');
  const seen = assignment.revision ?? revision;
  const changed = await submissions
    .findOneAndUpdate(
      { _id, revision: seen },
      { ...(to === null ? { $unset: { assignee: 1 } } : { $set: { assignee: to } }), $inc: { revision: 1 } },
      { returnDocument: 'after' },
    )
    .lean();
  if (!changed) throw new AppError('case.changedElsewhere');
  return changed;
}
