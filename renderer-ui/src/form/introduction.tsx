import { inLanguage, type Language, type PublishedForm } from '@khamrong/schemas';
import { FORM } from '../texts/form-text';
import { instantText } from '../texts/instant-text';
import { say } from '../texts/say';
import { Notice } from './notice';

interface IntroductionProps {
  form: PublishedForm;
  language: Language;
  /** Name of the place whose code the person scanned. */
  point?: string;
  /** That no answers are taken now. */
  closed?: boolean;
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
  const { form, language, point, closed } = props;
  return (
    <>
      {form.notice && <Notice text={inLanguage(form.notice, language)} />}
      <h1>{inLanguage(form.titles, language)}</h1>
      {form.description && <p className="lead">{inLanguage(form.description, language)}</p>}
      {form.anonymous && <p className="lead">{say(FORM.anonymous, language)}</p>}
      {point && <p className="point">{say(FORM.point, language, { point })}</p>}
      {closed ? <Closed {...props} /> : <p className="required-note">{say(FORM.requiredNote, language)}</p>}
    </>
  );
}
