import type { ReactNode } from 'react';
import { inLanguage, type Language, type Receipt, type Text } from '@khamrong/schemas';
import { shortInstantText } from '../texts/instant-text';
import { RECEIPT } from '../texts/receipt-text';
import { say } from '../texts/say';
import { ByLine } from './by-line';
import type { QrShape } from './qr-shape';
import { WhatNext } from './what-next';

interface ReceiptViewProps {
  receipt: Receipt;
  service: Text;
  language: Language;
  /** That the office tells of cases by LINE. */
  hasLine?: boolean;
  /** QR code of the status link; in the browser it arrives a moment later. */
  qr?: QrShape;
  /** Saves it as a picture; without script the person takes a screenshot. */
  picture?: ReactNode;
}

function Times({ receipt, language }: Pick<ReceiptViewProps, 'receipt' | 'language'>) {
  const { submittedAt, deemedReceivedAt } = receipt;
  return (
    <>
      <dl className="facts">
        <dt>{say(RECEIPT.submittedAt, language)}</dt>
        <dd>{shortInstantText(submittedAt, language)}</dd>
        {deemedReceivedAt !== submittedAt && (
          <>
            <dt>{say(RECEIPT.deemedAt, language)}</dt>
            <dd>{shortInstantText(deemedReceivedAt, language)}</dd>
          </>
        )}
      </dl>
      {deemedReceivedAt !== submittedAt && <p className="small">{say(RECEIPT.deemedReason, language)}</p>}
    </>
  );
}

function Status({ receipt, language, qr }: ReceiptViewProps) {
  return (
    <div className="receipt-status">
      {qr && (
        <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img">
          <title>{say(RECEIPT.scanToTrack, language)}</title>
          <path d={qr.path} />
        </svg>
      )}
      <p>
        {say(RECEIPT.trackingCode, language)}
        <strong className="code">{receipt.trackingCode}</strong>
        <a href={receipt.statusUrl}>{say(RECEIPT.checkStatus, language)}</a>
      </p>
    </div>
  );
}

/** Beside the petition, at the case's own address. */
const lineUrlOf = ({ petitionUrl }: Receipt): string => petitionUrl.replace(/petition\.pdf$/, 'line');

/** What a citizen keeps: number, code and QR fit one phone screen, for a screenshot; what follows stands below. */
export function ReceiptView(props: ReceiptViewProps) {
  const { receipt, service, language, picture, hasLine } = props;
  return (
    <div className="receipt">
      <h1 id="receipt" tabIndex={-1}>
        {say(RECEIPT.receiptTitle, language)}
      </h1>
      <p className="receipt-service">{inLanguage(service, language)}</p>
      <p className="receipt-no">
        {say(RECEIPT.receiptNo, language)} <strong>{receipt.receiptNo}</strong>
      </p>
      <Status {...props} />
      <Times receipt={receipt} language={language} />
      {picture ?? <p className="keep">{say(RECEIPT.keepScreenshot, language)}</p>}
      {receipt.officeUrl && (
        <a className="button button-wide" href={receipt.officeUrl}>
          {say(RECEIPT.toCase, language)}
        </a>
      )}
      <a className="button button-wide button-quiet" href={receipt.petitionUrl}>
        {say(RECEIPT.downloadPetition, language)}
      </a>
      {hasLine && !receipt.officeUrl && <ByLine url={lineUrlOf(receipt)} language={language} />}
      <WhatNext receipt={receipt} language={language} />
    </div>
  );
}
