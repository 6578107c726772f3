import { AppError, mayForward, type Forwarding } from '@khamrong/schemas';
import { changeCase, told, type ChangeDeps } from '../submissions/change-case';
import type { SubmissionDocument } from '../submissions/submissions.service';

/**
 * Passes a case to another department. Whoever had it in hand has it no more.
 * @param departments those it may go to
 * @throws AppError `case.notForwarded`, `case.departmentUnknown` or `case.changedElsewhere`
 */
export async function forwardCase(
  submission: SubmissionDocument,
  { department, by, publicNote, internalNote }: Forwarding & { by: string },
  departments: readonly string[],
  deps: ChangeDeps,
): Promise<SubmissionDocument> {
  const { status } = submission;
  if (!mayForward(status)) throw new AppError('case.notForwarded');
  if (!departments.includes(department)) throw new AppError('case.departmentUnknown');
  const event = {
    kind: 'forward',
    status,
    by,
    department,
    ...told('publicNote', publicNote),
    ...told('internalNote', internalNote),
  } as const;
  return changeCase(submission, { event, update: { $set: { department }, $unset: { assignee: 1 } } }, deps);
}
