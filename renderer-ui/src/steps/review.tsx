import { holds, inLanguage, keyOf, type Language, type PublishedAttachment } from '@khamrong/schemas';
import type { ReactNode } from 'react';
import { gotoAction } from '../codec/form-post';
import { PAGE_INPUT } from '../codec/input-names';
import type { FormContextValue } from '../form/form-context';
import { inAskingOrder } from '../form/page-order';
import type { StagedFiles } from '../pages/page-props';
import { FORM } from '../texts/form-text';
import { REVIEW } from '../texts/review-text';
import { say } from '../texts/say';
import type * as Words from './answer-words';
import { FILES_STEP, REVIEW_STEP, type Step } from './steps';

export interface ReviewProps {
  attachments: readonly PublishedAttachment[];
  steps: readonly Step[];
  staged: StagedFiles;
  /** Keys of what has files on their way. */
  coming: ReadonlySet<string>;
  filled: FormContextValue;
  /** Knows all types of fields: it is the page's. */
  wordsOf: typeof Words.wordsOf;
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

type FilesProps = Pick<ReviewProps, 'staged' | 'coming' | 'filled'>;

/** What there is of files under a key. */
function filesAt({ staged, coming, filled }: FilesProps, key: string): string[] {
  const names = (staged[key] ?? []).map(({ name }) => name);
  return coming.has(key) ? [...names, say(REVIEW.coming, filled.language)] : names;
}

function signed(props: FilesProps, key: string): string[] {
  return props.staged[key]?.length ? [say(FORM.signed, props.filled.language)] : filesAt(props, key);
}

function Answers(props: FilesProps & Pick<ReviewProps, 'wordsOf'> & { step: Step }) {
  const { filled, step, wordsOf } = props;
  const { page } = step;
  const { answers, shown, language } = filled;
  const asked = page ? inAskingOrder(page).filter((control) => shown.has(keyOf(control))) : [];
  return asked.map((control) => (
    <Answer
      key={control.scope}
      label={inLanguage(control.options.label, language)}
      words={
        control.options.field === 'signature'
          ? signed(props, keyOf(control))
          : wordsOf(control, answers[keyOf(control)], language)
      }
      language={language}
    />
  ));
}

function Files({ attachments, ...props }: FilesProps & Pick<ReviewProps, 'attachments'>) {
  const { answers, language } = props.filled;
  return attachments
    .filter(({ showWhen, signature }) => !signature && holds(showWhen, answers))
    .map(({ key, labels }) => (
      <Answer
        key={key}
        label={inLanguage(labels, language)}
        words={filesAt(props, key)}
        language={language}
      />
    ));
}

/** All that would be sent, in words, with a way to each step. */
export function Review({ steps, ...props }: ReviewProps) {
  const { language } = props.filled;
  const asking = steps.filter(({ id }) => id !== REVIEW_STEP);
  return (
    <>
      <p className="help">{say(FORM.reviewHelp, language)}</p>
      {asking.map((step) => (
        <Block key={step.id} step={step} language={language}>
          {step.id === FILES_STEP ? <Files {...props} /> : <Answers {...props} step={step} />}
        </Block>
      ))}
    </>
  );
}
