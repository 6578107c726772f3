import { inLanguage, type Text } from '@khamrong/schemas';
import type { ReactNode } from 'react';
import { Notice } from '../form/notice';
import { Coordinator, documentsOf, OpenBadge, openText, type OfService } from '../services/service-facts';
import { targetText } from '../services/target-text';
import { PAGE } from '../texts/page-text';
import { say } from '../texts/say';
import { SERVICE } from '../texts/service-text';
import { renderDocument } from './document';
import { OfficeContact } from './directory/office-contact';
import type { ServicePageProps } from './page-props';
import { inLanguageHref, otherLanguage, Shell } from './shell';

interface PartProps {
  id: keyof typeof SERVICE;
  children: ReactNode;
}

function Part({ id, children, language }: PartProps & Pick<OfService, 'language'>) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(SERVICE[id], language)}</h2>
      {children}
    </section>
  );
}

/** What a person can do now: apply, print; or why not. */
function Doing({ service, language }: OfService) {
  const { slug, open, closedMessage, scan } = service;
  return (
    <div className="doing">
      {open ? (
        <a className="button button-wide" href={inLanguageHref(`/f/${slug}`, language)}>
          {say(SERVICE.applyOnline, language)}
        </a>
      ) : (
        <div className="notice">
          <p>
            <strong>{say(SERVICE.closedWhy, language)}</strong> {openText(service, language)}
          </p>
          {closedMessage && <p>{inLanguage(closedMessage, language)}</p>}
        </div>
      )}
      <a className="button button-quiet button-wide" href={`/api/v1/forms/${slug}/blank.pdf`}>
        {say(SERVICE.printBlank, language)} (PDF)
      </a>
      {open && scan && (
        <a className="button button-quiet button-wide" href={inLanguageHref(`/f/${slug}/scan`, language)}>
          {say(SERVICE.sendScan, language)}
        </a>
      )}
    </div>
  );
}

function Prose({ id, text, language }: { id: PartProps['id']; text?: Text } & Pick<OfService, 'language'>) {
  return text ? (
    <Part id={id} language={language}>
      <p className="prose">{inLanguage(text, language)}</p>
    </Part>
  ) : null;
}

function Steps({ service: { guide }, language }: OfService) {
  return guide?.steps?.length ? (
    <Part id="steps" language={language}>
      <ol className="listed">
        {guide.steps.map((step) => (
          <li key={step.th}>{inLanguage(step, language)}</li>
        ))}
      </ol>
    </Part>
  ) : null;
}

function Times({ service: { targets, guide }, language }: OfService) {
  const minutes = guide?.minutes;
  if (targets.length === 0 && minutes === undefined) return null;
  return (
    <Part id="times" language={language}>
      <ul className="listed">
        {minutes !== undefined && <li>{say(SERVICE.fillingTime, language, { minutes })}</li>}
        {targets.map((target) => (
          <li key={target.step}>{targetText(target, language)}</li>
        ))}
      </ul>
    </Part>
  );
}

function Documents({ service, language }: OfService) {
  const documents = documentsOf(service, language);
  return (
    <Part id="documents" language={language}>
      {documents.length === 0 && <p>{say(SERVICE.noDocuments, language)}</p>}
      {documents.length > 0 && (
        <ul className="listed">
          {documents.map(({ key, label, need }) => (
            <li key={key}>
              {label}
              {need && <span className="soft"> – {say(SERVICE[need], language)}</span>}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

/** Titles of laws are Thai in either language. */
function Law({ service: { legalBasis = [] }, language }: OfService) {
  return legalBasis.length > 0 ? (
    <Part id="law" language={language}>
      <ul className="listed" lang="th">
        {legalBasis.map((law) => (
          <li key={law}>{law}</li>
        ))}
      </ul>
    </Part>
  ) : null;
}

function Manual({ service: { guide }, language }: OfService) {
  return guide?.manualUrl ? (
    <Part id="manual" language={language}>
      <p>
        <a href={guide.manualUrl} rel="noopener noreferrer">
          {guide.manualUrl}
        </a>
      </p>
    </Part>
  ) : null;
}

function Contact({ service, language, office }: ServicePageProps) {
  return (
    <Part id="officeContact" language={language}>
      <dl className="about">
        <div>
          <dt>{say(SERVICE.department, language)}</dt>
          <dd>{inLanguage(service.department, language)}</dd>
        </div>
        {service.contact && (
          <div>
            <dt>{say(SERVICE.person, language)}</dt>
            <dd>
              <Coordinator contact={service.contact} />
            </dd>
          </div>
        )}
      </dl>
      <OfficeContact office={office} language={language} />
    </Part>
  );
}

/** All that the facilitation act asks to be told before a request is made, and the ways to make it. */
export function renderServicePage(props: ServicePageProps): string {
  const { language, office, assets, view, service } = props;
  const title = inLanguage(service.title, language);
  const of = { service, language };
  const body = (
    <Shell
      {...props}
      privacyUrl={service.privacyUrl}
      languageHref={otherLanguage(`/services/${service.slug}`, language)}
    >
      {service.notice && <Notice text={inLanguage(service.notice, language)} />}
      <h1>{title}</h1>
      {service.description && <p className="lead">{inLanguage(service.description, language)}</p>}
      <p className="standing">
        <OpenBadge {...of} />
      </p>
      <Doing {...of} />
      <div className="panel">
        <Prose id="eligibility" text={service.guide?.eligibility} language={language} />
        <Prose id="conditions" text={service.guide?.conditions} language={language} />
        <Steps {...of} />
        <Times {...of} />
        <Prose id="fee" text={service.guide?.fee} language={language} />
        <Documents {...of} />
        <Law {...of} />
        <Manual {...of} />
        <Contact {...props} />
      </div>
      <p>
        <a href={inLanguageHref('/', language)}>{say(PAGE.allServices, language)}</a>
      </p>
    </Shell>
  );
  return renderDocument({ language, title: `${title} – ${office.name}`, assets, view, body });
}
