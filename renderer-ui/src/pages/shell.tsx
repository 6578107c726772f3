import type { ReactNode } from 'react';
import { languageAction } from '../codec/form-post';
import { PAGE_INPUT } from '../codec/input-names';
import { FORM } from '../texts/form-text';
import { PAGE } from '../texts/page-text';
import { say } from '../texts/say';
import { telHref } from '../phone/phone-parts';
import { ViewSwitch } from '../view/view-switch';
import type { PageProps } from './page-props';

interface ShellProps extends PageProps {
  /** Address of this page in the other language, where it has one. */
  languageHref?: string;
  /** Id of a form that is shown in the other language instead, with everything typed kept. */
  languageForm?: string;
  /** The emblem stands on the page itself. */
  showsEmblem?: boolean;
  /** It answers what was sent and has no address to be loaded from again. */
  fleeting?: boolean;
  children: ReactNode;
}

function LanguageSwitch({ language, languageHref, languageForm }: ShellProps) {
  const other = language === 'th' ? 'en' : 'th';
  const words = say(PAGE.otherLanguage, language);
  if (languageForm) {
    const shared = { type: 'submit', form: languageForm, name: PAGE_INPUT.action } as const;
    return (
      <>
        {/* Enter presses the first button of a form: this one, not a button that changes the page. */}
        <button {...shared} value="next" className="unseen" tabIndex={-1} aria-hidden="true">
          {say(FORM.next, language)}
        </button>
        <button
          {...shared}
          value={languageAction(other)}
          formNoValidate
          className="bar-language"
          lang={other}
        >
          {words}
        </button>
      </>
    );
  }
  return languageHref ? (
    <a className="bar-language" href={languageHref} lang={other} hrefLang={other}>
      {words}
    </a>
  ) : null;
}

/** What surrounds every page: the office's name above, its telephone below. */
export function Shell(props: ShellProps) {
  const { language, office, emblem, children } = props;
  return (
    <>
      <a className="skip" href="#main">
        {say(PAGE.skipToContent, language)}
      </a>
      <header className="bar">
        <a className="bar-office" href={inLanguageHref('/', language)}>
          {/* Asked for once the page is laid out: the script comes over a slow line first. */}
          {emblem && !props.showsEmblem && (
            <img src={emblem.bar} alt="" width={36} height={36} loading="lazy" />
          )}
          <span lang="th">{office.name}</span>
        </a>
        <div className="bar-tools">
          <LanguageSwitch {...props} />
          {!props.fleeting && <ViewSwitch {...props} />}
        </div>
      </header>
      <main id="main">{children}</main>
      <footer className="foot">
        <p>
          {say(PAGE.contactOffice, language)}{' '}
          <span className="foot-office" lang="th">
            {office.name}
          </span>{' '}
          <a href={telHref(office.phone)}>
            {say(PAGE.phone, language)} {office.phone}
          </a>
        </p>
        <p>
          <a href={inLanguageHref('/', language)}>{say(PAGE.allServices, language)}</a>
          <a href={inLanguageHref('/t', language)}>{say(PAGE.trackLink, language)}</a>
          {props.hasList && <a href={inLanguageHref('/list', language)}>{say(PAGE.listLink, language)}</a>}
          <a href={privacyHref(props)}>{say(PAGE.privacy, language)}</a>
          <a href={inLanguageHref('/accessibility', language)}>{say(PAGE.accessibility, language)}</a>
        </p>
      </footer>
    </>
  );
}

/** A page of this site in the language of this one. */
export const inLanguageHref = (path: string, language: 'th' | 'en'): string =>
  language === 'en' ? `${path}?lang=en` : path;

/** The privacy notice of what the page is about: a page of this site, or the office's elsewhere. */
function privacyHref({ privacyUrl, office, language }: PageProps): string {
  const url = privacyUrl ?? office.privacyNotice.url;
  return url.startsWith('/') ? inLanguageHref(url, language) : url;
}

/** The same page in the other language. */
export const otherLanguage = (path: string, language: 'th' | 'en'): string =>
  `${path}?lang=${language === 'th' ? 'en' : 'th'}`;
