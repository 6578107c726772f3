import { inLanguage, type Language, type PublishedForm } from '@khamrong/schemas';
import { ABOUT } from '../texts/about-text';
import { say } from '../texts/say';
import { targetText } from '../services/target-text';
import { telHref } from '../phone/phone-parts';
import { inLanguageHref } from './shell';

interface AboutProps {
  form: Pick<PublishedForm, 'slug' | 'scan' | 'scanOf' | 'department' | 'contact' | 'targets' | 'legalBasis'>;
  language: Language;
}

/** To paper, and from paper back. */
export function OtherWay({ form: { slug, scan, scanOf }, language }: AboutProps) {
  if (!scan && !scanOf) return null;
  const service = scanOf ?? slug;
  const other = scanOf
    ? { href: `/f/${service}`, text: ABOUT.online }
    : { href: `/f/${service}/scan`, text: ABOUT.sendScan };
  return (
    <nav className="other-way" aria-label={say(scanOf ? ABOUT.noPaper : ABOUT.onPaper, language)}>
      <strong>{say(scanOf ? ABOUT.noPaper : ABOUT.onPaper, language)}</strong>
      <a href={`/api/v1/forms/${service}/blank.pdf`}>{say(ABOUT.printBlank, language)}</a>
      <a href={inLanguageHref(other.href, language)}>{say(other.text, language)}</a>
    </nav>
  );
}

/** Who does the service, by when, on what law, and whom to ask: what the office says of it beside the form. */
export function AboutService({ form, language }: AboutProps) {
  const { department, contact, targets = [], legalBasis = [] } = form;
  const facts = [
    [ABOUT.department, [inLanguage(department, language)]],
    [ABOUT.targets, targets.map((target) => targetText(target, language))],
    [ABOUT.legalBasis, legalBasis],
  ] as const;
  return (
    <section className="panel" aria-labelledby="about-service">
      <h2 id="about-service">{say(ABOUT.title, language)}</h2>
      <dl className="about">
        {facts.map(
          ([name, lines]) =>
            lines.length > 0 && (
              <div key={name.en}>
                <dt>{say(name, language)}</dt>
                {lines.map((line) => (
                  <dd key={line} lang={name === ABOUT.legalBasis ? 'th' : undefined}>
                    {line}
                  </dd>
                ))}
              </div>
            ),
        )}
        {contact && (
          <div>
            <dt>{say(ABOUT.contact, language)}</dt>
            <dd>
              <span lang="th">{contact.name}</span>{' '}
              {contact.phone && <a href={telHref(contact.phone)}>{contact.phone}</a>}
            </dd>
          </div>
        )}
      </dl>
      <p>
        <a href={inLanguageHref(`/services/${form.scanOf ?? form.slug}`, language)}>
          {say(ABOUT.guide, language)}
        </a>
      </p>
    </section>
  );
}
