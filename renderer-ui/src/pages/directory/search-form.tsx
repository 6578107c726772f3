import type { Language } from '@khamrong/schemas';
import { say } from '../../texts/say';
import { SERVICE } from '../../texts/service-text';
import { inLanguageHref } from '../shell';

interface SearchFormProps {
  language: Language;
  query: string;
  /** Services that are shown, of those that came near only where `near`. */
  count: number;
  near: boolean;
}

const WORDS = { found: SERVICE.found, near: SERVICE.foundNear, none: SERVICE.foundNone };

/** Searching: by the button without script, as one types with it. */
export function SearchForm({ language, query, count, near }: SearchFormProps) {
  const outcome = count === 0 ? 'none' : near ? 'near' : 'found';
  return (
    <>
      <form method="get" action="/" role="search" id="service-search" className="search">
        {language === 'en' && <input type="hidden" name="lang" value="en" />}
        <label htmlFor="q">{say(SERVICE.search, language)}</label>
        <div className="search-line">
          <input
            id="q"
            type="search"
            name="q"
            defaultValue={query}
            maxLength={80}
            autoComplete="off"
            placeholder={say(SERVICE.searchExample, language)}
          />
          <button type="submit" className="button">
            {say(SERVICE.searchButton, language)}
          </button>
        </div>
      </form>
      <p
        id="search-status"
        role="status"
        data-found={say(SERVICE.found, language)}
        data-near={say(SERVICE.foundNear, language)}
        data-none={say(SERVICE.foundNone, language)}
      >
        {query && say(WORDS[outcome], language, { count })}
      </p>
      {query && (
        <p>
          <a href={inLanguageHref('/', language)}>{say(SERVICE.showAll, language)}</a>
        </p>
      )}
    </>
  );
}
