import { inLanguage, type CaseStatus, type Language, type Text } from '@khamrong/schemas';
import { shortInstantText } from '../texts/instant-text';
import { LIST } from '../texts/list-text';
import { say } from '../texts/say';
import { renderDocument } from './document';
import type { PageProps } from './page-props';
import { inLanguageHref, otherLanguage, Shell } from './shell';

/** A case as everybody may see it. */
export interface ListedCase {
  receiptNo: string;
  service: Text;
  /** ISO 8601 with `+07:00`. */
  submittedAt: string;
  /** Masked; empty where no name is shown. */
  name: string;
  status: CaseStatus;
  statusText: Text;
}

export interface ListPageProps extends PageProps {
  cases: ListedCase[];
  /** Place in the list of the case before the first. */
  before: number;
  /** Where the next page begins; absent on the last. */
  next?: string;
  /** What is searched for. */
  query: string;
  /** More were found than are shown. */
  cut?: boolean;
}

const COLUMNS = ['no', 'form', 'time', 'receiptNo', 'name', 'status'] as const;

function Row({ listed, no, language }: { listed: ListedCase; no: number; language: Language }) {
  const heading = (column: (typeof COLUMNS)[number]) => ({
    role: 'cell',
    'data-heading': say(LIST[column], language),
  });
  const { service, submittedAt, receiptNo, name, status, statusText } = listed;
  return (
    <tr role="row">
      <td {...heading('no')}>{no}</td>
      <td {...heading('form')}>{inLanguage(service, language)}</td>
      <td {...heading('time')}>
        <time dateTime={submittedAt}>{shortInstantText(submittedAt, language)}</time>
      </td>
      <td {...heading('receiptNo')}>{receiptNo}</td>
      <td {...heading('name')}>{name || <span className="soft">{say(LIST.noName, language)}</span>}</td>
      <td {...heading('status')}>
        <span className={`badge badge-${status}`}>{inLanguage(statusText, language)}</span>
      </td>
    </tr>
  );
}

/** On a narrow screen a row is a card and its headings stand in it; roles keep it a table all the same. */
function Table({ cases, before, language }: ListPageProps) {
  return (
    <table className="list-table" role="table">
      <caption className="unseen">{say(LIST.title, language)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {say(LIST[column], language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cases.map((listed, index) => (
          <Row key={index} listed={listed} no={before + index + 1} language={language} />
        ))}
      </tbody>
    </table>
  );
}

/** Posted, so that what people type, their names too, stands in no address and no log. */
function Search({ query, language }: ListPageProps) {
  return (
    <form method="post" action={inLanguageHref('/list', language)} className="search" role="search">
      <label htmlFor="q">{say(LIST.searchLabel, language)}</label>
      <div className="search-line">
        <input id="q" name="q" type="search" defaultValue={query} maxLength={80} autoComplete="off" />
        <button type="submit" className="button">
          {say(LIST.search, language)}
        </button>
      </div>
    </form>
  );
}

/** The next page, in a body too where something is searched for. */
function Pager({ next, query, cases, before, language }: ListPageProps) {
  const first = before > 0;
  if (!next && !first) return null;
  return (
    <form method="post" action={inLanguageHref('/list', language)} className="pager">
      <input type="hidden" name="q" value={query} />
      <input type="hidden" name="before" value={before + cases.length} />
      {first && (
        <button type="submit" className="button button-quiet" name="after" value="">
          {say(LIST.newest, language)}
        </button>
      )}
      {next && (
        <button type="submit" className="button" name="after" value={next}>
          {say(LIST.older, language)}
        </button>
      )}
    </form>
  );
}

function Found(props: ListPageProps) {
  const { cases, query, cut, language } = props;
  if (cases.length === 0)
    return (
      <p className="lead" role="status">
        {say(query ? LIST.notFound : LIST.nothing, language, { query })}
      </p>
    );
  return (
    <>
      {query && <p role="status">{say(LIST.results, language, { query })}</p>}
      <Table {...props} />
      {cut && <p className="notice">{say(LIST.tooMany, language)}</p>}
      <Pager {...props} />
    </>
  );
}

/** Where everything stands that the office may show to everybody. */
export function renderListPage(props: ListPageProps): string {
  const { language, office, assets, view, query } = props;
  const title = say(LIST.title, language);
  const body = (
    <Shell {...props} languageHref={otherLanguage('/list', language)}>
      <h1>{title}</h1>
      <p className="lead">{say(LIST.intro, language)}</p>
      <p>
        <a href={inLanguageHref('/t', language)}>{say(LIST.ownCase, language)}</a>
      </p>
      <Search {...props} />
      {query && (
        <p>
          <a href={inLanguageHref('/list', language)}>{say(LIST.showAll, language)}</a>
        </p>
      )}
      <Found {...props} />
    </Shell>
  );
  return renderDocument({ language, title: `${title} – ${office.name}`, assets, view, body });
}
