import {
  holds,
  inLanguage,
  keyOf,
  typeOf,
  type Language,
  type PublishedAttachment,
  type UiControl,
} from '@khamrong/schemas';
import type { ReactNode } from 'react';
import { gotoAction } from '../codec/form-post';
import { PAGE_INPUT } from '../codec/input-names';
import { useFormContext } from '../form/form-context';
import { inAskingOrder } from '../form/page-order';
import { fieldOf } from '../form/published-fields';
import type { StagedFiles } from '../pages/page-props';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { FILES_STEP, REVIEW_STEP, type Step } from './steps';

/** An answer in words, rows each on a line of their own. */
export function wordsOf(control: UiControl, answer: unknown, language: Language): string[] {
  const field = fieldOf(control);
  const { text } = typeOf(field);
  return (Array.isArray(answer) ? answer.map((each) => [each]) : [answer])
    .map((each) => (each === undefined ? '' : text(each, field, { language })))
    .filter(Boolean);
}

function Answer({ label, words, language }: { label: string; words: string[]; language: Language }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {words.map((line, at) => (
          <span key={at}>{line}</span>
        ))}
        {words.length === 0 && <span className="none">{say(FORM.notAnswered, language)}</span>}
      </dd>
    </div>
  );
}

function Block({ step, language, children }: { step: Step; language: Language; children: ReactNode }) {
  const title = inLanguage(step.title, language);
  return (
    <section className="review" aria-labelledby={`review-${step.id}`}>
      <div className="review-head">
        <h3 id={`review-${step.id}`}>{title}</h3>
        <button type="submit" className="link" name={PAGE_INPUT.action} value={gotoAction(step.id)}>
          {say(FORM.edit, language)}
          <span className="unseen"> {title}</span>
        </button>
      </div>
      <dl>{children}</dl>
    </section>
  );
}

function Answers({ step: { page }, language }: { step: Step; language: Language }) {
  const { answers, shown } = useFormContext();
  const asked = page ? inAskingOrder(page).filter((control) => shown.has(keyOf(control))) : [];
  return asked.map((control) => (
    <Answer
      key={control.scope}
      label={inLanguage(control.options.label, language)}
      words={wordsOf(control, answers[keyOf(control)], language)}
      language={language}
    />
  ));
}

interface ReviewProps {
  attachments: readonly PublishedAttachment[];
  steps: readonly Step[];
  staged: StagedFiles;
}

function Files({ attachments, staged }: Omit<ReviewProps, 'steps'>) {
  const { answers, language } = useFormContext();
  return attachments
    .filter(({ showWhen }) => holds(showWhen, answers))
    .map(({ key, labels }) => (
      <Answer
        key={key}
        label={inLanguage(labels, language)}
        words={(staged[key] ?? []).map(({ name }) => name)}
        language={language}
      />
    ));
}

/** All that would be sent, in words, with a way to each step. */
export function Review({ attachments, steps, staged }: ReviewProps) {
  const { language } = useFormContext();
  const asking = steps.filter(({ id }) => id !== REVIEW_STEP);
  return (
    <>
      <p className="help">{say(FORM.reviewHelp, language)}</p>
      {asking.map((step) => (
        <Block key={step.id} step={step} language={language}>
          {step.id === FILES_STEP ? (
            <Files attachments={attachments} staged={staged} />
          ) : (
            <Answers step={step} language={language} />
          )}
        </Block>
      ))}
    </>
  );
}
