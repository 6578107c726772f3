import { inLanguage, type Language, type PublishedForm } from '@khamrong/schemas';
import { Notice } from './notice';
import { FORM } from '../texts/form-text';
import { instantText } from '../texts/instant-text';
import { say } from '../texts/say';

interface IntroductionProps {
  form: PublishedForm;
  language: Language;
  /** Name of the place whose code the person scanned. */
  point?: string;
  /** That no answers are taken now. */
  closed?: boolean;
  /** Only what must be in view on every step. */
  brief?: boolean;
}

/** Said in place of the form while it takes no answers. */
function Closed({ form: { closedMessage, opensAt }, language }: IntroductionProps) {
  return (
    <div className="notice" role="status">
      <p>
        <strong>{say(opensAt ? FORM.notYetOpen : FORM.closed, language)}</strong>
        {opensAt && ` ${say(FORM.opensAt, language, { when: instantText(opensAt, language) })}`}
      </p>
      {closedMessage && <p>{inLanguage(closedMessage, language)}</p>}
    </div>
  );
}

/** What a person reads before the first question. */
export function Introduction(props: IntroductionProps) {
  const { form, language, point, closed, brief } = props;
  const place = point && <p className="point">{say(FORM.point, language, { point })}</p>;
  if (brief)
    return (
      <>
        <h1 className="brief">{inLanguage(form.titles, language)}</h1>
        {place}
      </>
    );
  return (
    <>
      {form.notice && <Notice text={inLanguage(form.notice, language)} />}
      <h1>{inLanguage(form.titles, language)}</h1>
      {form.description && <p className="lead">{inLanguage(form.description, language)}</p>}
      {form.anonymous && <p className="lead">{say(FORM.anonymous, language)}</p>}
      {place}
      {closed ? <Closed {...props} /> : <p className="required-note">{say(FORM.requiredNote, language)}</p>}
    </>
  );
}
