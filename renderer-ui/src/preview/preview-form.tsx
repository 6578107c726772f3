import { useMemo, useRef, useState } from 'react';
import type { Answers, Language, OfficeProfile, PublishedForm, Text } from '@khamrong/schemas';
import { useUploads } from '../attachments/use-uploads';
import { FormProvider } from '../form/form-provider';
import { Introduction } from '../form/introduction';
import type { StagedFiles } from '../pages/page-props';
import { Filling, type Attempt, type Found } from '../steps/filling';
import { laterSteps } from '../steps/later-steps';
import { usePlace } from '../steps/use-place';
import { say } from '../texts/say';

const WOULD_BE_SENT: Text = {
  th: 'คำตอบครบถ้วน ส่งได้ (ตัวอย่างนี้ไม่ส่งจริง)',
  en: 'The answers are complete. This is a preview: nothing is sent.',
};

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

const UNTRIED: Attempt = { errors: [], failures: 0 };
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
  return { start, keep };
}

/** Says what going on and sending would lead to; nothing is sent. */
function useAttempt({ form, language }: PreviewFormProps) {
  const [tried, setTried] = useState({ form, language, attempt: UNTRIED, passed: false });
  const isOfNow = tried.form === form && tried.language === language;
  const attempt = isOfNow ? tried.attempt : UNTRIED;
  const tell = ({ errors = [], fault, passed }: Found): void => {
    const failures = attempt.failures + (passed ? 0 : 1);
    setTried({ form, language, attempt: { errors, fault, failures }, passed: false });
  };
  const send = (): void => setTried({ form, language, attempt: UNTRIED, passed: true });
  return { attempt, tell, send, passed: isOfNow && tried.passed };
}

/**
 * The citizens' form, to be tried before it is published: everything works as it will, but files cannot be chosen and
 * nothing is sent. It may be drawn into the document of a frame.
 */
export function PreviewForm(props: PreviewFormProps) {
  const { form, language, today, addressUrl, closed } = props;
  // The builder's page loads no pictures from elsewhere.
  const office = useMemo(() => ({ ...props.office, tiles: undefined }), [props.office]);
  const { start, keep } = useAnswers(props);
  const { passed, ...tried } = useAttempt(props);
  const way = usePlace({ step: '' });
  const uploads = useUploads(form, NO_FILES, language);
  if (closed) return <Introduction form={form} language={language} closed />;
  return (
    <FormProvider
      form={form}
      answers={start}
      errors={tried.attempt.errors}
      language={language}
      today={today}
      office={office}
      addressUrl={addressUrl}
      onAnswers={keep}
    >
      <Filling
        form={form}
        language={language}
        way={way}
        uploads={uploads}
        later={laterSteps}
        {...tried}
        inert
      >
        {/* Enter presses the first button of a form: this one, not a button that takes a row away. */}
        <button type="submit" value="next" className="unseen" tabIndex={-1} aria-hidden="true" />
      </Filling>
      <p role="status">{passed && say(WOULD_BE_SENT, language)}</p>
    </FormProvider>
  );
}
