import type { Language } from '@khamrong/schemas';
import { PAGE } from '../texts/page-text';
import { say } from '../texts/say';
import { SERVICE } from '../texts/service-text';
import { grouped, listed, type Group } from './directory/grouped';
import { OfficeContact } from './directory/office-contact';
import { SearchForm } from './directory/search-form';
import { ServiceCard } from './directory/service-card';
import { renderDocument } from './document';
import type { DirectoryPageProps } from './page-props';
import { inLanguageHref, otherLanguage, Shell } from './shell';

function Head({ office, emblem, language }: DirectoryPageProps) {
  return (
    <div className="office-head">
      {/* Beside the office's name it tells nothing more. */}
      {emblem && <img src={emblem.head} alt="" width={72} height={72} />}
      <div>
        <p className="office-name" lang="th">
          {office.name}
        </p>
        <h1>{say(PAGE.directoryTitle, language)}</h1>
      </div>
    </div>
  );
}

function Ways({ language, hasList }: Pick<DirectoryPageProps, 'language' | 'hasList'>) {
  const links = [
    ['/t', SERVICE.trackLink] as const,
    ...(hasList ? [['/list', SERVICE.listLink] as const] : []),
    ['/services/table', SERVICE.tableLink] as const,
  ];
  return (
    <ul className="ways">
      {links.map(([path, words]) => (
        <li key={path}>
          <a href={inLanguageHref(path, language)}>{say(words, language)}</a>
        </li>
      ))}
    </ul>
  );
}

function Category({ group: { code, name, members }, language }: { group: Group; language: Language }) {
  const isHidden = members.every(({ hidden }) => hidden);
  return (
    <section aria-labelledby={`category-${code}`} data-category hidden={isHidden}>
      <h2 id={`category-${code}`}>{name}</h2>
      <ul className="cards">
        {members.map((member) => (
          <ServiceCard key={member.service.slug} {...member} language={language} />
        ))}
      </ul>
    </section>
  );
}

/** The office's services, by category. */
export function renderDirectoryPage(props: DirectoryPageProps): string {
  const { language, office, categories, assets, view, query = '' } = props;
  const { services, near } = listed(props.services, categories, query);
  const groups = grouped(services, categories, language);
  const count = services.filter(({ hidden }) => !hidden).length;
  const body = (
    <Shell {...props} languageHref={otherLanguage('/', language)} showsEmblem>
      <Head {...props} />
      <p className="lead">{say(groups.length > 0 ? PAGE.directoryIntro : PAGE.noServices, language)}</p>
      <Ways {...props} />
      {groups.length > 0 && <SearchForm language={language} query={query} count={count} near={near} />}
      {groups.map((group) => (
        <Category key={group.code} group={group} language={language} />
      ))}
      <section className="panel" aria-labelledby="office-contact">
        <h2 id="office-contact">{say(SERVICE.officeContact, language)}</h2>
        <OfficeContact office={office} language={language} />
      </section>
    </Shell>
  );
  const title = `${say(PAGE.directoryTitle, language)} – ${office.name}`;
  return renderDocument({ language, title, assets, view, scriptUrl: assets.directoryScriptUrl, body });
}
