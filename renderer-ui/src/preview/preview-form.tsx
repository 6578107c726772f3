import { useMemo, useRef, useState } from 'react';
import type { Answers, FieldError, Language, OfficeProfile, PublishedForm } from '@khamrong/schemas';
import { Attachments } from '../attachments/attachments';
import { ErrorSummary } from '../form/error-summary';
import { formChecker } from '../form/form-checker';
import { FormRenderer } from '../form/form-renderer';
import { Introduction } from '../form/introduction';
import type { StagedFiles } from '../pages/page-props';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';

export interface PreviewFormProps {
  /** What citizens would get: `draftAsForm` makes it of a draft. Another one is shown with the answers there are. */
  form: PublishedForm;
  /** Answers to start from; another object is taken over in place of what was typed. */
  answers: Answers;
  language: Language;
  /** Today in Bangkok, ISO date. */
  today: string;
  office: OfficeProfile;
  /** Folder of the address pieces, ending in a slash. */
  addressUrl: string;
  /** As it looks while no answers are taken. */
  closed?: boolean;
  /** Everything typed so far, after each change. */
  onAnswers?(answers: Answers): void;
}

/** The outcome of pressing the button that would send the form. */
interface Attempt {
  errors: FieldError[];
  /** Attempts that failed so far. */
  failures: number;
  passed: boolean;
}

const UNTRIED: Attempt = { errors: [], failures: 0, passed: false };
const NO_FILES: StagedFiles = {};

/** The answers as they are now, and those to begin with whenever the form or the given answers are others. */
function useAnswers({ form, answers, onAnswers }: PreviewFormProps) {
  const given = useRef(answers);
  const now = useRef(answers);
  const start = useMemo(() => {
    if (given.current !== answers) now.current = answers;
    given.current = answers;
    return now.current;
  }, [form, answers]);
  const keep = (typed: Answers): void => {
    now.current = typed;
    onAnswers?.(typed);
  };
  return { start, now, keep };
}

/** Says what sending would lead to; nothing is sent. */
function useAttempt({ form, today, office, language }: PreviewFormProps, now: { current: Answers }) {
  const [tried, setTried] = useState({ form, language, attempt: UNTRIED });
  const attempt = tried.form === form && tried.language === language ? tried.attempt : UNTRIED;
  const submit = (): void => {
    const { errors } = formChecker(form, { today, office, language }).check(now.current);
    const failures = attempt.failures + (errors.length > 0 ? 1 : 0);
    setTried({ form, language, attempt: { errors, failures, passed: errors.length === 0 } });
  };
  return { attempt, submit };
}

/**
 * The citizens' form, to be tried before it is published: everything works as it will, but files cannot be chosen and
 * nothing is sent. It may be drawn into the document of a frame.
 */
export function PreviewForm(props: PreviewFormProps) {
  const { form, language, today, office, addressUrl, closed } = props;
  const { start, now, keep } = useAnswers(props);
  const { attempt, submit } = useAttempt(props, now);
  const { errors, failures, passed } = attempt;
  if (closed) return <Introduction form={form} language={language} closed />;
  return (
    <>
      <Introduction form={form} language={language} />
      <ErrorSummary errors={errors} language={language} failures={failures} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {/* Enter presses the first button of a form: this one, not a button that takes a row away. */}
        <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
        <FormRenderer
          form={form}
          answers={start}
          errors={errors}
          language={language}
          today={today}
          office={office}
          addressUrl={addressUrl}
          onAnswers={keep}
        >
          <Attachments slug={form.slug} attachments={form.attachments} uploads={NO_FILES} inert />
        </FormRenderer>
        <div className="submit">
          <button type="submit" className="button button-wide">
            {say(FORM.submit, language)}
          </button>
          <p role="status">{passed && say(FORM.wouldBeSent, language)}</p>
        </div>
      </form>
    </>
  );
}
