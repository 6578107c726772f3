import { inLanguage } from '@khamrong/schemas';
import { formatEnglishDate, formatThaiDate } from '@khamrong/schemas/thai';
import { ACCESSIBILITY, REVIEWED } from '../texts/accessibility-text';
import { PAGE } from '../texts/page-text';
import { say } from '../texts/say';
import { OfficeContact } from './directory/office-contact';
import { renderDocument } from './document';
import type { PageProps } from './page-props';
import { otherLanguage, Shell } from './shell';

const LISTS = ['works', 'faults'] as const;

/** How far everyone can use these pages, what is known not to be right, and whom to tell. */
export function renderAccessibilityPage(props: PageProps): string {
  const { language, office, assets, view } = props;
  const date = language === 'th' ? formatThaiDate(REVIEWED) : formatEnglishDate(REVIEWED);
  const title = say(PAGE.accessibility, language);
  const body = (
    <Shell {...props} languageHref={otherLanguage('/accessibility', language)}>
      <h1>{title}</h1>
      <p className="lead">{say(ACCESSIBILITY.aim, language, { office: office.name })}</p>
      {LISTS.map((list) => (
        <section key={list} aria-labelledby={list}>
          <h2 id={list}>{say(ACCESSIBILITY[list].title, language)}</h2>
          <ul className="listed">
            {ACCESSIBILITY[list].items.map((item) => (
              <li key={item.th}>{inLanguage(item, language)}</li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="tell">
        <h2 id="tell">{say(ACCESSIBILITY.tell.title, language)}</h2>
        <p>{say(ACCESSIBILITY.tell.text, language, { office: office.name })}</p>
        <OfficeContact office={office} language={language} />
      </section>
      <p className="small">{say(ACCESSIBILITY.reviewed, language, { date })}</p>
    </Shell>
  );
  return renderDocument({ language, title: `${title} – ${office.name}`, assets, view, body });
}
