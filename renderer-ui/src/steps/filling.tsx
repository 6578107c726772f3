import { useEffect, useRef, type ReactNode } from 'react';
import type { FieldError, Language, PublishedForm } from '@khamrong/schemas';
import type { FormUploads } from '../attachments/use-uploads';
import type { Filled } from '../draft/filled';
import { Dispatch } from '../form/dispatch';
import { FilesContext } from '../form/files-context';
import { ErrorSummary } from '../form/error-summary';
import { useFormContext } from '../form/form-context';
import { Introduction } from '../form/introduction';
import { FORM_ID } from '../pages/element-ids';
import { wordsOf } from './answer-words';
import { CarriedInputs } from './carried-inputs';
import type { CheckedForm } from './check-filled';
import type { LaterSteps } from './later-steps';
import { StepButtons } from './step-buttons';
import { StepFrame } from './step-frame';
import { wordsOfStep } from './step-title';
import { errorsOn, FILES_STEP, REVIEW_STEP, stepAt, stepsOf, type Step } from './steps';
import type { UsedPlace } from './use-place';
import { useWalk } from './use-walk';

/** The outcome of the last attempt to go on or to send. */
export interface Attempt {
  errors: FieldError[];
  /** What is wrong where no field is at fault. */
  fault?: string;
  /** Attempts that failed: each asks for the reader's attention again. */
  failures: number;
  sending?: boolean;
}

/** What an attempt found. */
export interface Found {
  errors?: FieldError[];
  fault?: string;
  /** Nothing stands in the way. */
  passed?: boolean;
}

export interface FillingProps {
  form: PublishedForm;
  language: Language;
  /** Name of the place whose code the person scanned. */
  point?: string;
  way: UsedPlace;
  uploads: FormUploads;
  later: LaterSteps;
  attempt: Attempt;
  tell(found: Found): void;
  send(checked: CheckedForm): void;
  /** No files can be chosen: the form is only looked at. */
  inert?: boolean;
  /** Told where the person stands and what there is, after each change. */
  onStep?(step: ShownStep): void;
  /** Inputs that are about the page. */
  children?: ReactNode;
}

/** The step that is shown. */
export interface ShownStep extends Omit<Filled, 'versionId'> {
  /** `ขั้นที่ 2 จาก 5: ที่อยู่`. */
  words: string;
  wrong: boolean;
}

/** Brings the reader to the top of what has changed: what is wrong, else the heading of the step. */
function useAttention(step: string, { failures, errors, fault }: Attempt) {
  const box = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const comes = isFirst.current && errors.length === 0 && !fault;
    isFirst.current = false;
    if (comes) return;
    const target = box.current?.querySelector<HTMLElement>('.summary, #step');
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [step, failures]);
  return box;
}

function StepContent({ step, steps, ...props }: FillingProps & { step: Step; steps: Step[] }) {
  const { form, uploads, later, inert } = props;
  const { attachments } = form;
  const filled = useFormContext();
  if (step.id === REVIEW_STEP)
    return (
      <later.Review
        {...{ attachments, steps, filled, wordsOf }}
        staged={uploads.ready}
        coming={uploads.coming}
      />
    );
  if (step.id === FILES_STEP) return <later.Attachments {...{ attachments, uploads, filled, inert }} />;
  if (!step.page) return null;
  const filesOf = (key: string) => {
    const attachment = attachments.find((each) => each.key === key);
    return attachment && { uploads: uploads.of(attachment), inert };
  };
  return (
    <FilesContext.Provider value={filesOf}>
      <Dispatch uischema={step.page} />
    </FilesContext.Provider>
  );
}

/** The form, one step at a time. */
export function Filling(props: FillingProps) {
  const { form, language, way, attempt, uploads, onStep } = props;
  const { given, answers, shown } = useFormContext();
  const steps = stepsOf(form, shown, answers);
  const step = stepAt(form, steps, way.place.step);
  const isReview = step.id === REVIEW_STEP;
  const editing = way.place.editing && !isReview;
  const errors = errorsOn(form, attempt.errors, step.id);
  const box = useAttention(step.id, attempt);
  const walk = useWalk(props, step);
  const wrong = errors.length > 0 || Boolean(attempt.fault);
  const words = wordsOfStep(steps, step, language);
  useEffect(() => {
    const { staged, files } = uploads;
    onStep?.({ answers: given, uploads: staged, files, place: { step: step.id, editing }, words, wrong });
  }, [onStep, given, uploads.staged, uploads.files, step.id, editing, words, wrong]);
  return (
    <div ref={box}>
      <Introduction {...props} brief={step !== steps[0]} />
      <ErrorSummary errors={errors} fault={attempt.fault} language={language} />
      <form
        id={FORM_ID}
        method="post"
        action={`/f/${form.slug}`}
        encType="multipart/form-data"
        noValidate
        onSubmit={walk}
      >
        {props.children}
        <CarriedInputs step={step} editing={editing} staged={uploads.staged} />
        <StepFrame key={step.id} steps={steps} step={step} language={language}>
          <StepContent {...props} step={step} steps={steps} />
        </StepFrame>
        <StepButtons
          language={language}
          isFirst={step === steps[0]}
          isReview={isReview}
          editing={Boolean(editing)}
          sending={Boolean(attempt.sending)}
          again={attempt.failures > 0 && Boolean(attempt.fault)}
        />
      </form>
    </div>
  );
}
