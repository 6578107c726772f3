import { inLanguage, type Language, type ServiceCard, type Text } from '@khamrong/schemas';
import { instantText } from '../texts/instant-text';
import { PAGE } from '../texts/page-text';
import { say } from '../texts/say';
import { renderDocument } from './document';
import type { DirectoryPageProps } from './page-props';
import { otherLanguage, Shell } from './shell';

interface Group {
  code: string;
  name: string;
  services: ServiceCard[];
}

/** Services by category, in the order of the categories' names; those without a name come last. */
function groupsOf(services: ServiceCard[], categories: Record<string, Text>, language: Language): Group[] {
  const groups = Object.entries(categories).map(([code, name]) => ({
    code,
    name: inLanguage(name, language),
    services: services.filter(({ category }) => category === code),
  }));
  const others = services.filter(({ category }) => !Object.hasOwn(categories, category));
  return [...groups, { code: 'other', name: say(PAGE.otherServices, language), services: others }].filter(
    (group) => group.services.length > 0,
  );
}

type Words = 'title' | 'description' | 'department';

/** What the card says, in English where there is English. */
const wordsOf = (service: ServiceCard, words: Words, language: Language): string =>
  (language === 'en' && service[`${words}En`]) || service[words];

const hrefOf = ({ url }: ServiceCard, language: Language): string =>
  language === 'en' ? `${url}?lang=en` : url;

function Contact({ service, language }: { service: ServiceCard; language: Language }) {
  if (!service.contact) return null;
  const { name, phone } = service.contact;
  return (
    <p className="card-line">
      {say(PAGE.contact, language)}: {name}{' '}
      {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
    </p>
  );
}

function Card({ service, language }: { service: ServiceCard; language: Language }) {
  const title = wordsOf(service, 'title', language);
  const description = wordsOf(service, 'description', language);
  return (
    <li className={service.open ? 'card' : 'card card-closed'}>
      <h3>{service.open ? <a href={hrefOf(service, language)}>{title}</a> : title}</h3>
      {description && <p>{description}</p>}
      <p className="card-line">
        {say(PAGE.department, language)}: {wordsOf(service, 'department', language)}
      </p>
      <Contact service={service} language={language} />
      <p className="card-line">
        <span className={service.open ? 'badge badge-open' : 'badge'}>
          {say(service.open ? PAGE.openService : PAGE.closed, language)}
        </span>
        {service.open && service.closesAt && (
          <span>
            {' '}
            {say(PAGE.closesAt, language)} {instantText(service.closesAt, language)}
          </span>
        )}
      </p>
    </li>
  );
}

/** The office's services, by category. */
export function renderDirectoryPage(props: DirectoryPageProps): string {
  const { language, office, services, categories, assets } = props;
  const groups = groupsOf(services, categories, language);
  const body = (
    <Shell {...props} languageHref={otherLanguage('/', language)}>
      <h1>{say(PAGE.directoryTitle, language)}</h1>
      <p className="lead">{say(groups.length > 0 ? PAGE.directoryIntro : PAGE.noServices, language)}</p>
      {groups.map(({ code, name, services: members }) => (
        <section key={code} aria-labelledby={`category-${code}`}>
          <h2 id={`category-${code}`}>{name}</h2>
          <ul className="cards">
            {members.map((service) => (
              <Card key={service.slug} service={service} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  );
  const title = `${say(PAGE.directoryTitle, language)} – ${office.name}`;
  return renderDocument({ language, title, assets, view: props.view, body });
}
