import { inLanguage } from '@khamrong/schemas';
import { Coordinator, documentsOf, OpenBadge, type OfService } from '../../services/service-facts';
import { mainTarget, targetText } from '../../services/target-text';
import { PAGE } from '../../texts/page-text';
import { say } from '../../texts/say';
import { SERVICE } from '../../texts/service-text';
import { inLanguageHref } from '../shell';

/** In short what has to be sent along: what is always needed by name, the rest by number. */
function documentsText({ service, language }: OfService): string {
  const documents = documentsOf(service, language);
  if (documents.length === 0) return say(SERVICE.noDocuments, language);
  const needed = documents.filter(({ need }) => need === 'needed').map(({ label }) => label);
  const count = documents.length - needed.length;
  return [...needed, ...(count > 0 ? [say(SERVICE.inCases, language, { count })] : [])].join(', ');
}

function Facts({ service, language }: OfService) {
  const target = mainTarget(service.targets);
  return (
    <dl className="card-facts">
      <dt>{say(PAGE.department, language)}</dt>
      <dd>{inLanguage(service.department, language)}</dd>
      {service.contact && (
        <>
          <dt>{say(SERVICE.person, language)}</dt>
          <dd>
            <Coordinator contact={service.contact} />
          </dd>
        </>
      )}
      {target && (
        <>
          <dt>{say(SERVICE.time, language)}</dt>
          <dd>{targetText(target, language)}</dd>
        </>
      )}
      <dt>{say(SERVICE.documentsNeeded, language)}</dt>
      <dd>{documentsText({ service, language })}</dd>
    </dl>
  );
}

interface ServiceCardProps extends OfService {
  /** What a search compares. */
  find: string;
  hidden: boolean;
}

/** A service in the directory: its page, what to know before, its form. */
export function ServiceCard({ service, language, find, hidden }: ServiceCardProps) {
  const title = inLanguage(service.title, language);
  return (
    <li className={service.open ? 'card' : 'card card-closed'} data-find={find} hidden={hidden}>
      <h3>
        <a href={inLanguageHref(`/services/${service.slug}`, language)}>{title}</a>
      </h3>
      {service.description && <p>{inLanguage(service.description, language)}</p>}
      <Facts service={service} language={language} />
      <p className="card-foot">
        <OpenBadge service={service} language={language} />
        {service.open && (
          <a className="button" href={inLanguageHref(`/f/${service.slug}`, language)}>
            {say(SERVICE.apply, language)}
            <span className="unseen"> {title}</span>
          </a>
        )}
      </p>
    </li>
  );
}
