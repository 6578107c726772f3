import type { ReactNode } from 'react';
import { PAGE } from '../texts/page-text';
import { say } from '../texts/say';
import type { PageProps } from './page-props';

interface ShellProps extends PageProps {
  /** Address of this page in the other language, where it has one. */
  languageHref?: string;
  children: ReactNode;
}

const telephone = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** What surrounds every page: the office's name above, its telephone below. */
export function Shell({ language, office, languageHref, children }: ShellProps) {
  const other = language === 'th' ? 'en' : 'th';
  return (
    <>
      <a className="skip" href="#main">
        {say(PAGE.skipToContent, language)}
      </a>
      <header className="bar">
        <a className="bar-office" href={language === 'en' ? '/?lang=en' : '/'}>
          {office.name}
        </a>
        {languageHref && (
          <a className="bar-language" href={languageHref} lang={other} hrefLang={other}>
            {say(PAGE.otherLanguage, language)}
          </a>
        )}
      </header>
      <main id="main">{children}</main>
      <footer className="foot">
        <p>
          {say(PAGE.contactOffice, language)} {office.name}{' '}
          <a href={telephone(office.phone)}>
            {say(PAGE.phone, language)} {office.phone}
          </a>
        </p>
        <p>
          <a href={language === 'en' ? '/?lang=en' : '/'}>{say(PAGE.allServices, language)}</a>
          <a href={language === 'en' ? '/t?lang=en' : '/t'}>{say(PAGE.trackLink, language)}</a>
        </p>
      </footer>
    </>
  );
}

/** The same page in the other language. */
export const otherLanguage = (path: string, language: 'th' | 'en'): string =>
  `${path}?lang=${language === 'th' ? 'en' : 'th'}`;
