import type { Language, TrackingStatus } from '@khamrong/schemas';
import { instantText } from '../texts/instant-text';
import { PAGE } from '../texts/page-text';
import { RECEIPT } from '../texts/receipt-text';
import { say } from '../texts/say';
import { renderDocument } from './document';
import type { TrackingPageProps } from './page-props';
import { otherLanguage, Shell } from './shell';

function Question({ receiptNo = '', trackingCode = '', fault, language }: TrackingPageProps) {
  return (
    <form method="post" action="/t" className="panel" id="tracking">
      <input type="hidden" name="language" value={language} />
      <p>{say(PAGE.trackingHelp, language)}</p>
      {fault && (
        <p className="fault" role="alert" id="tracking-fault">
          {fault}
        </p>
      )}
      <div className="field">
        <label htmlFor="receiptNo">{say(RECEIPT.receiptNo, language)}</label>
        <input
          id="receiptNo"
          name="receiptNo"
          defaultValue={receiptNo}
          required
          maxLength={40}
          autoComplete="off"
          placeholder="00001/2569"
          aria-describedby={fault ? 'tracking-fault' : undefined}
        />
      </div>
      <div className="field">
        <label htmlFor="trackingCode">{say(RECEIPT.trackingCode, language)}</label>
        <input
          id="trackingCode"
          name="trackingCode"
          defaultValue={trackingCode}
          required
          maxLength={80}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={fault ? 'tracking-fault' : undefined}
        />
      </div>
      <button type="submit" className="button">
        {say(RECEIPT.checkStatus, language)}
      </button>
    </form>
  );
}

function Facts({ result, language }: { result: TrackingStatus; language: Language }) {
  return (
    <dl className="facts">
      <dt>{say(PAGE.service, language)}</dt>
      <dd>{result.service}</dd>
      <dt>{say(RECEIPT.receiptNo, language)}</dt>
      <dd>{result.receiptNo}</dd>
      <dt>{say(RECEIPT.submittedAt, language)}</dt>
      <dd>{instantText(result.submittedAt, language)}</dd>
      {result.dueAt && (
        <>
          <dt>{say(PAGE.dueAt, language)}</dt>
          <dd>{instantText(result.dueAt, language)}</dd>
        </>
      )}
    </dl>
  );
}

function History({ result, language }: { result: TrackingStatus; language: Language }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say(PAGE.history, language)}</h2>
      <ol className="history">
        {result.history.map(({ at, text, note }) => (
          <li key={at + text}>
            <strong>{text}</strong>
            <time dateTime={at}>{instantText(at, language)}</time>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Documents({ result, language }: { result: TrackingStatus; language: Language }) {
  if (result.documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say(PAGE.documents, language)}</h2>
      <ul className="plain">
        {result.documents.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Result({ result, language }: { result: TrackingStatus; language: Language }) {
  return (
    <div className="panel" id="result">
      <p className="status">
        {say(PAGE.status, language)}: <strong>{result.statusText}</strong>
      </p>
      <Facts result={result} language={language} />
      <History result={result} language={language} />
      <Documents result={result} language={language} />
    </div>
  );
}

/** Where citizens follow a case: the question, and the answer once receipt number and code are right. */
export function renderTrackingPage(props: TrackingPageProps): string {
  const { language, office, assets, result } = props;
  const body = (
    <Shell {...props} languageHref={otherLanguage('/t', language)}>
      <h1>{say(PAGE.trackingTitle, language)}</h1>
      {result && <Result result={result} language={language} />}
      <Question {...props} />
    </Shell>
  );
  return renderDocument({
    language,
    title: `${say(PAGE.trackingTitle, language)} – ${office.name}`,
    assets,
    view: props.view,
    scriptUrl: result ? undefined : assets.trackingScriptUrl,
    body,
  });
}
