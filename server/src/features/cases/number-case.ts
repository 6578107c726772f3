import type { SarabanNumber } from '@khamrong/schemas';
import { changeCase, type ChangeDeps } from '../submissions/change-case';
import type { SubmissionDocument } from '../submissions/submissions.service';

/**
 * Notes the number that the office's registry gave a case, or that it has none.
 * @throws AppError `case.changedElsewhere`
 */
export async function numberCase(
  submission: SubmissionDocument,
  { sarabanNo, by }: Pick<SarabanNumber, 'sarabanNo'> & { by: string },
  deps: ChangeDeps,
): Promise<SubmissionDocument> {
  const event = { kind: 'saraban', status: submission.status, by, sarabanNo } as const;
  const update = sarabanNo === null ? { $unset: { sarabanNo: 1 } } : { $set: { sarabanNo } };
  return changeCase(submission, { event, update }, deps);
}
