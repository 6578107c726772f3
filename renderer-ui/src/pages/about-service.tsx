import { inLanguage, type Language, type PublishedForm } from '@khamrong/schemas';
import { ABOUT } from '../texts/about-text';
import { say } from '../texts/say';
import { telHref } from '../phone/phone-parts';

interface AboutProps {
  form: Pick<PublishedForm, 'department' | 'contact' | 'targets' | 'legalBasis'>;
  language: Language;
}

/** Who does the service, by when, on what law, and whom to ask: what the office says of it beside the form. */
export function AboutService({ form, language }: AboutProps) {
  const { department, contact, targets = [], legalBasis = [] } = form;
  const facts = [
    [ABOUT.department, [inLanguage(department, language)]],
    [
      ABOUT.targets,
      targets.map(({ step, amount, unit }) =>
        [ABOUT[step], ABOUT.within, amount, ABOUT[unit]]
          .map((word) => (typeof word === 'number' ? word : say(word, language)))
          .join(' '),
      ),
    ],
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
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ),
        )}
        {contact && (
          <div>
            <dt>{say(ABOUT.contact, language)}</dt>
            <dd>
              {contact.name} {contact.phone && <a href={telHref(contact.phone)}>{contact.phone}</a>}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
