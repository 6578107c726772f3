import {
  controlsOn,
  holds,
  keyOf,
  type Answers,
  type FieldError,
  type PublishedForm,
  type Text,
  type UiCategory,
  type UiControl,
} from '@khamrong/schemas';
import { fieldOfError } from '../form/errors-by-field';
import { isPartShown, partsOf } from '../form/page-order';
import { FORM } from '../texts/form-text';

/** Id of the step in which files are attached. Keys of pages begin with a letter, so none can be this. */
export const FILES_STEP = '_files';
/** Id of the last step: everything once more, to be sent. */
export const REVIEW_STEP = '_review';

/** One step of filling a form. */
export interface Step {
  /** Key of a page, or one of the two above. */
  id: string;
  title: Text;
  /** The page whose questions it asks. */
  page?: UiCategory;
}

/** Where a person stands. */
export interface Place {
  /** Id of a step, or of none: then it is the first. */
  step: string;
  /** They came back from the review, and go there again. */
  editing?: boolean;
}

/** What steps are made of. */
export type Stepped = Pick<PublishedForm, 'uischema' | 'attachments'>;

const REVIEW: Step = { id: REVIEW_STEP, title: FORM.review };

/**
 * The steps for these answers: every page that shows something, the files if any are asked for, and the review.
 * @param shown keys of the fields shown
 * @param answers tidied, to the shown fields only
 */
export function stepsOf(
  { uischema, attachments }: Stepped,
  shown: ReadonlySet<string>,
  answers: Answers,
): Step[] {
  const pages = uischema.elements
    .filter((page) => partsOf(page).some((part) => isPartShown(part, shown, answers)))
    .map((page): Step => ({ id: page.options.key, title: page.options.label, page }));
  const asksFiles = attachments.some(({ showWhen, signature }) => !signature && holds(showWhen, answers));
  return [...pages, ...(asksFiles ? [{ id: FILES_STEP, title: FORM.attachments }] : []), REVIEW];
}

/** The step with this id; of one that is skipped the step before its place; else the first. */
export function stepAt({ uischema }: Stepped, steps: readonly Step[], id: string): Step {
  const order = [...uischema.elements.map((page) => page.options.key), FILES_STEP, REVIEW_STEP];
  const upTo = steps.filter((step) => order.indexOf(step.id) <= order.indexOf(id));
  return upTo.at(-1) ?? steps[0] ?? REVIEW;
}

/** How far a step is: the second of five. */
export const progressOf = (steps: readonly Step[], { id }: Step): { number: number; total: number } => ({
  number: steps.findIndex((step) => step.id === id) + 1,
  total: steps.length,
});

/** Id of the step on which an error is put right; the review for what is wrong with the whole. */
export function stepOfError({ uischema }: Stepped, error: FieldError): string {
  const field = fieldOfError(error);
  const [, file] = field.split('/');
  const isAt = (control: UiControl): boolean =>
    // Of files, only a signature has a control.
    keyOf(control) === (file ?? field) && (!file || control.options.field === 'signature');
  const page = uischema.elements.find((each) => controlsOn(each).some(isAt));
  return page?.options.key ?? (file ? FILES_STEP : REVIEW_STEP);
}

/** The errors that are put right on a step. */
export const errorsOn = (form: Stepped, errors: readonly FieldError[], step: string): FieldError[] =>
  errors.filter((error) => stepOfError(form, error) === step);

/** Where the first of these errors is put right, on the way back to the review; the review itself for none. */
export function placeOfErrors(form: Stepped, steps: readonly Step[], errors: readonly FieldError[]): Place {
  const faulty = new Set(errors.map((error) => stepOfError(form, error)));
  return { step: steps.find(({ id }) => faulty.has(id))?.id ?? REVIEW_STEP, editing: true };
}

/** Where a person goes on to from a step in which nothing is wrong. */
export function placeAfter(
  form: Stepped,
  steps: readonly Step[],
  errors: readonly FieldError[],
  at: Place,
): Place {
  if (at.editing) return placeOfErrors(form, steps, errors);
  return { step: steps[steps.findIndex(({ id }) => id === at.step) + 1]?.id ?? REVIEW_STEP };
}

/** Where a person goes back to. */
export function placeBefore(steps: readonly Step[], at: Place): Place {
  if (at.editing) return { step: REVIEW_STEP };
  return { step: steps[steps.findIndex(({ id }) => id === at.step) - 1]?.id ?? '' };
}
