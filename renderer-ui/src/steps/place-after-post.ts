import { journeyOf, shownKeys, type Answers, type FieldError } from '@khamrong/schemas';
import type { FormPost } from '../codec/form-post';
import {
  errorsOn,
  placeAfter,
  placeBefore,
  placeOfErrors,
  stepAt,
  stepsOf,
  type Place,
  type Step,
  type Stepped,
} from './steps';

/** What a post holds, checked. */
export interface CheckedPost {
  /** Tidied, to the shown fields only. */
  answers: Answers;
  /** All that must be put right before it can be sent, files included. */
  errors: FieldError[];
}

/** Where the page that answers a post stands, and what it says is wrong. */
export interface PlacedErrors {
  place: Place;
  errors: FieldError[];
}

const stepsFor = (form: Stepped, answers: Answers): Step[] =>
  stepsOf(form, new Set(shownKeys(journeyOf(form.uischema), answers)), answers);

/** Where a page without script goes on to, after a button that sends nothing. */
export function placeAfterPost(
  form: Stepped,
  post: FormPost,
  { answers, errors }: CheckedPost,
): PlacedErrors {
  const steps = stepsFor(form, answers);
  const at: Place = { step: stepAt(form, steps, post.step).id, editing: post.editing };
  if (post.action === 'back') return { place: placeBefore(steps, at), errors: [] };
  if (post.goto !== undefined) return { place: { step: post.goto, editing: true }, errors: [] };
  if (post.action !== 'next') return { place: at, errors: [] };
  const wrong = errorsOn(form, errors, at.step);
  return wrong.length > 0
    ? { place: at, errors: wrong }
    : { place: placeAfter(form, steps, errors, at), errors: [] };
}

/** Where the first of these errors is put right. */
export const placeOfFirst = (form: Stepped, { answers, errors }: CheckedPost): Place =>
  placeOfErrors(form, stepsFor(form, answers), errors);
