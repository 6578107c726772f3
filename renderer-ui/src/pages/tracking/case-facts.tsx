import { isOpenStatus, type Language, type TrackingStatus } from '@khamrong/schemas';
import { telHref } from '../../phone/phone-parts';
import { targetText } from '../../services/target-text';
import { instantText } from '../../texts/instant-text';
import { RECEIPT } from '../../texts/receipt-text';
import { say } from '../../texts/say';
import { TRACKING } from '../../texts/tracking-text';

interface FactsProps {
  result: TrackingStatus;
  language: Language;
}

function Times({ result, language }: FactsProps) {
  const { submittedAt, deemedReceivedAt } = result;
  return (
    <>
      <dt>{say(RECEIPT.submittedAt, language)}</dt>
      <dd>{instantText(submittedAt, language)}</dd>
      {deemedReceivedAt !== submittedAt && (
        <>
          <dt>{say(TRACKING.deemedAt, language)}</dt>
          <dd>
            {instantText(deemedReceivedAt, language)}
            <span className="because">{say(RECEIPT.deemedReason, language)}</span>
          </dd>
        </>
      )}
    </>
  );
}

function Due({ result: { dueAt, target, status }, language }: FactsProps) {
  if (!dueAt || !isOpenStatus(status)) return null;
  return (
    <>
      <dt>{say(RECEIPT[`due_${target?.step ?? 'complete'}`], language)}</dt>
      <dd>
        <strong>{instantText(dueAt, language)}</strong>
        {target && (
          <span className="because">
            {say(TRACKING.dueReason, language, { target: targetText(target, language) })}
          </span>
        )}
      </dd>
    </>
  );
}

/** Who answers for it: a department, or the other agency that has it and who of the office sent it there. */
function Responsible({ result: { department, agency, contact }, language }: FactsProps) {
  return (
    <>
      <dt>{say(TRACKING.department, language)}</dt>
      <dd>
        {agency ? (
          <span lang="th">
            <strong>{agency.name}</strong>
            {agency.contact && <span className="because">{agency.contact}</span>}
          </span>
        ) : (
          department
        )}
      </dd>
      {agency && (
        <>
          <dt>{say(TRACKING.inOffice, language)}</dt>
          <dd>{department}</dd>
        </>
      )}
      <dt>{say(TRACKING.contact, language)}</dt>
      <dd>
        <span lang="th">{contact.name}</span>{' '}
        <a className="phone" href={telHref(contact.phone)}>
          {contact.phone}
        </a>
      </dd>
    </>
  );
}

/** What it is about, when it is due, and who answers for it. */
export function CaseFacts(props: FactsProps) {
  const { result, language } = props;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{say(TRACKING.about, language)}</h2>
      <dl className="facts">
        <dt>{say(TRACKING.service, language)}</dt>
        <dd>{result.service}</dd>
        <dt>{say(RECEIPT.receiptNo, language)}</dt>
        <dd>{result.receiptNo}</dd>
        <Times {...props} />
        <Due {...props} />
        <Responsible {...props} />
      </dl>
    </section>
  );
}

export function Documents({ result: { documents }, language }: FactsProps) {
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say(TRACKING.documents, language)}</h2>
      <ul className="plain">
        {documents.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
