import type { SyntheticEvent } from 'react';
import type { FieldError } from '@khamrong/schemas';
import { answersOnPage, overlaid } from '../codec/answers-on-page';
import { stepInAction } from '../codec/form-post';
import { fieldOfError } from '../form/errors-by-field';
import { useFormContext } from '../form/form-context';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { checkFilled, type CheckedForm } from './check-filled';
import type { FillingProps } from './filling';
import {
  errorsOn,
  FILES_STEP,
  placeAfter,
  placeBefore,
  placeOfErrors,
  REVIEW_STEP,
  type Step,
} from './steps';

/** What stands in the way: not a file that is on its way, nor any where none can be chosen. */
const toMend = ({ uploads: { coming }, inert }: FillingProps, { errors }: CheckedForm): FieldError[] =>
  errors.filter((error) => {
    const [list, file = ''] = fieldOfError(error).split('/');
    return list !== 'attachments' || !(inert || coming.has(file));
  });

/** Goes from step to step, and from the review to sending. */
function walk(props: FillingProps, step: Step, checked: CheckedForm, action: string): void {
  const { form, language, uploads, attempt, tell, way } = props;
  const at = { step: step.id, editing: way.place.editing };
  const { steps } = checked;
  const { coming } = uploads;
  const errors = toMend(props, checked);
  const running = { fault: say(FORM.uploadsRunning, language) };

  const leave = (): void => {
    const wrong = errorsOn(form, errors, step.id);
    if (wrong.length > 0) return tell({ errors: wrong });
    if (step.id === FILES_STEP && coming.size > 0) return tell(running);
    // What was found on other steps is still to be put right.
    const elsewhere = attempt.errors.filter((error) => errorsOn(form, [error], step.id).length === 0);
    tell({ errors: elsewhere, passed: true });
    way.goOn(placeAfter(form, steps, errors, at), step.id);
  };

  const submit = (): void => {
    if (coming.size > 0) return tell(running);
    if (errors.length === 0) return props.send(checked);
    tell({ errors });
    way.goOn(placeOfErrors(form, steps, errors), step.id);
  };

  const wanted = stepInAction(action);
  if (action === 'next') return leave();
  if (action === 'submit') return submit();
  tell({ errors: [], passed: true });
  if (wanted === undefined) way.goBack(placeBefore(steps, at), step.id);
  else way.goOn({ step: wanted, editing: true }, step.id);
}

const isWalk = (action: string): boolean =>
  ['next', 'back', 'submit'].includes(action) || stepInAction(action) !== undefined;

/** What the buttons of a step do. */
export function useWalk(props: FillingProps, step: Step) {
  const { form, uploads, attempt } = props;
  const { given, checker, language } = useFormContext();
  return (event: SyntheticEvent<HTMLFormElement>): void => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const pressed = (submitter as HTMLButtonElement | null)?.value;
    const answers = overlaid(given, answersOnPage(form.uischema, event.currentTarget));
    const checked = checkFilled(form, checker, answers, uploads.ready, language);
    const action = pressed ?? (step.id === REVIEW_STEP ? 'submit' : 'next');
    // What only the server can do, as another language, is left to it.
    if (!isWalk(action)) return;
    event.preventDefault();
    if (!attempt.sending) walk(props, step, checked, action);
  };
}
