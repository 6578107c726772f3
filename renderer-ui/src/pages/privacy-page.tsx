import {
  formatEnglishDate,
  formatThaiDate,
  inLanguage,
  isNoticeElsewhere,
  noticePath,
  type Language,
} from '@khamrong/schemas';
import { say } from '../texts/say';
import { PRIVACY } from '../texts/privacy-text';
import { renderDocument } from './document';
import type { PrivacyPageProps } from './page-props';
import { inLanguageHref, otherLanguage, Shell } from './shell';

type Version = PrivacyPageProps['versions'][number];

const wordsOf = ({ number, since }: Version, language: Language): string =>
  say(PRIVACY.version, language, {
    number,
    day: language === 'th' ? formatThaiDate(since) : formatEnglishDate(since),
  });

/** Which version it is, and whether it still holds. */
function Standing({ slug, number, versions, language }: PrivacyPageProps) {
  const shown = versions.find((each) => each.number === number);
  const isInForce = versions[0]?.number === number;
  return (
    <div className={isInForce ? undefined : 'notice'}>
      {shown && <p>{wordsOf(shown, language)}</p>}
      <p>{say(isInForce ? PRIVACY.inForce : PRIVACY.notInForce, language)}</p>
      {!isInForce && (
        <p>
          <a href={inLanguageHref(noticePath(slug), language)}>{say(PRIVACY.readInForce, language)}</a>
        </p>
      )}
    </div>
  );
}

/** Every version there was, each at an address of its own. */
function Versions({ slug, number, versions, language }: PrivacyPageProps) {
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say(PRIVACY.versions, language)}</h2>
      <ul className="listed">
        {versions.map((each, index) => {
          const words = wordsOf(each, language);
          return (
            <li key={each.number}>
              {each.number === number ? (
                <strong aria-current="page">{words}</strong>
              ) : (
                <a href={inLanguageHref(noticePath(slug, each.number), language)}>{words}</a>
              )}
              {index === 0 && <span className="soft"> – {say(PRIVACY.current, language)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a service's privacy notice says in one of its versions. */
export function renderPrivacyPage(props: PrivacyPageProps): string {
  const { language, office, assets, view, slug, service, number, notice } = props;
  const title = `${say(PRIVACY.title, language)} – ${inLanguage(service, language)}`;
  const body = (
    <Shell {...props} languageHref={otherLanguage(noticePath(slug, number), language)}>
      <h1>{title}</h1>
      <Standing {...props} />
      <div className="panel">
        {notice.map(({ name, title: heading, text }) => (
          <section key={name} aria-labelledby={name}>
            <h2 id={name}>{inLanguage(heading, language)}</h2>
            <p className="prose">{inLanguage(text, language)}</p>
          </section>
        ))}
        {props.requestSlug && (
          <p>
            <a
              className="button button-quiet"
              href={inLanguageHref(`/services/${props.requestSlug}`, language)}
            >
              {say(PRIVACY.askAbout, language)}
            </a>
          </p>
        )}
        {isNoticeElsewhere(office) && (
          <p>
            <a href={office.privacyNotice.url} rel="noopener noreferrer">
              {say(PRIVACY.elsewhere, language)}
            </a>
          </p>
        )}
      </div>
      <Versions {...props} />
      <p>
        <a href={inLanguageHref(`/services/${slug}`, language)}>{say(PRIVACY.toService, language)}</a>
      </p>
    </Shell>
  );
  return renderDocument({ language, title: `${title} – ${office.name}`, assets, view, body });
}
