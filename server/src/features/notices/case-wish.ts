import type { Answers } from '@khamrong/schemas';
import { openLine } from '../../ports/line-link';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import { openAnswers } from '../submissions/seal-answers';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { citizenWish, type CitizenWish } from './citizen-wish';

export interface WishNeeds {
  forms: Pick<FormsService, 'answered'>;
  keys: Ground['keys'];
}

/**
 * Where the citizen of a case is told: opened for the moment it is needed, kept nowhere.
 * @param answers where they were opened already
 */
export async function wishOf(
  submission: SubmissionDocument,
  { forms, keys }: WishNeeds,
  answers: Answers = openAnswers(submission, keys),
): Promise<CitizenWish> {
  const { checker } = await forms.answered(submission);
  return citizenWish(answers, checker.fields, openLine(keys, submission));
}
