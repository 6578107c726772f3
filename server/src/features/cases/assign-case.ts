import { AppError, type Assignment } from '@khamrong/schemas';
import { changeCase, type ChangeDeps } from '../submissions/change-case';
import type { SubmissionDocument } from '../submissions/submissions.service';

/**
 * Gives a case to an officer, or to nobody.
 * @param assignable user names of the officers who may have the case
 * @throws AppError `staff.notFound` or `case.changedElsewhere`
 */
export async function assignCase(
  submission: SubmissionDocument,
  { to, by }: Assignment & { by: string },
  assignable: readonly string[],
  deps: ChangeDeps,
): Promise<SubmissionDocument> {
  if (to !== null && !assignable.includes(to)) throw new AppError('staff.notFound');
  const event = { kind: 'assign', status: submission.status, by, assignee: to } as const;
  const update = to === null ? { $unset: { assignee: 1 } } : { $set: { assignee: to } };
  return changeCase(submission, { event, update }, deps);
}
