import type { TrackingRequest, TrackingStatus } from '@khamrong/schemas';
import { say } from '../texts/say';
import { TRACKING } from '../texts/tracking-text';
import { renderDocument } from './document';
import type { TrackingPageProps } from './page-props';
import { otherLanguage, Shell } from './shell';
import { CaseFacts, Documents } from './tracking/case-facts';
import { OfficeAsks } from './tracking/office-asks';
import { Question } from './tracking/question';
import { Steps } from './tracking/steps';
import { TakeBack } from './tracking/take-back';
import { ToldByLine } from './tracking/told-by-line';

interface ResultProps extends TrackingPageProps {
  result: TrackingStatus;
}

/** What became of what was done on the page. */
function Outcome({ done, fault, language }: ResultProps) {
  if (fault)
    return (
      <p className="fault" role="alert">
        {fault}
      </p>
    );
  return done ? (
    <p className="done" role="status">
      {say(TRACKING[done], language)}
    </p>
  ) : null;
}

/** That the same was filed before, and whose state is shown. */
function Joined({ result: { joined }, language }: Pick<ResultProps, 'result' | 'language'>) {
  if (!joined) return null;
  const { receiptNo } = joined;
  const number = receiptNo ? say(TRACKING.joinedNumber, language, { receiptNo }) : '';
  return <p className="panel">{say(TRACKING.joined, language, { number })}</p>;
}

function Result(props: ResultProps) {
  const { result, language, receiptNo, trackingCode, hasList } = props;
  const access: TrackingRequest | undefined =
    receiptNo && trackingCode ? { receiptNo, trackingCode } : undefined;
  return (
    <>
      <Outcome {...props} />
      <p className="status" id="result">
        {say(TRACKING.status, language)}: <strong>{result.statusText}</strong>
      </p>
      <Joined result={result} language={language} />
      {access && result.asked && <OfficeAsks asked={result.asked} access={access} page={props} />}
      <div className="panel">
        <Steps result={result} language={language} />
        <CaseFacts result={result} language={language} />
        <Documents result={result} language={language} />
        {access && result.mayCancel && <TakeBack access={access} language={language} />}
      </div>
      {access && <ToldByLine line={result.line} access={access} language={language} />}
      <details className="more">
        <summary>{say(TRACKING.another, language)}</summary>
        <Question language={language} hasList={hasList} />
      </details>
    </>
  );
}

/** Of the page: that something went wrong is what a screen reader says first. */
const titleOf = ({ language, office, fault }: TrackingPageProps): string =>
  [...(fault ? [say(TRACKING.wrong, language)] : []), say(TRACKING.title, language), office.name].join(' – ');

/** Where citizens follow a case: the question, and the answer once receipt number and code are right. */
export function renderTrackingPage(props: TrackingPageProps): string {
  const { language, assets, result } = props;
  const body = (
    <Shell {...props} languageHref={otherLanguage('/t', language)}>
      <h1>{say(TRACKING.title, language)}</h1>
      {result ? <Result {...props} result={result} /> : <Question {...props} />}
    </Shell>
  );
  return renderDocument({
    language,
    title: titleOf(props),
    assets,
    view: props.view,
    scriptUrl: result ? undefined : assets.trackingScriptUrl,
    body,
  });
}
