import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import { openAnswers } from '../submissions/seal-answers';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { citizenWish, type CitizenWish } from './citizen-wish';

export interface WishNeeds {
  forms: Pick<FormsService, 'answered'>;
  keys: Ground['keys'];
}

/** Where the citizen of a case is told: opened for the moment it is needed, kept nowhere. */
export async function wishOf(
  submission: SubmissionDocument,
  { forms, keys }: WishNeeds,
): Promise<CitizenWish> {
  const { checker } = await forms.answered(submission);
  return citizenWish(openAnswers(submission, keys), checker.fields);
}
