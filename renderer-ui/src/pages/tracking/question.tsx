import { RECEIPT } from '../../texts/receipt-text';
import { say } from '../../texts/say';
import { TRACKING } from '../../texts/tracking-text';
import type { TrackingPageProps } from '../page-props';
import { inLanguageHref } from '../shell';

type QuestionProps = Pick<TrackingPageProps, 'receiptNo' | 'trackingCode' | 'fault' | 'language' | 'hasList'>;

/** Which case it is, and what opens it. */
export function Question({ receiptNo = '', trackingCode = '', fault, language, hasList }: QuestionProps) {
  return (
    <form method="post" action={inLanguageHref('/t', language)} className="panel" id="tracking">
      <p>{say(TRACKING.help, language)}</p>
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
      <p className="small">
        {say(hasList ? TRACKING.lostListed : TRACKING.lost, language)}{' '}
        {hasList && <a href={inLanguageHref('/list', language)}>{say(TRACKING.publicList, language)}</a>}
      </p>
    </form>
  );
}
