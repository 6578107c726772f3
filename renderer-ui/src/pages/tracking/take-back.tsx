import type { Language, TrackingRequest } from '@khamrong/schemas';
import { say } from '../../texts/say';
import { TRACKING } from '../../texts/tracking-text';
import { inLanguageHref } from '../shell';
import { Access } from './access';

/** Ends the case at the wish of whoever filed it; what it means is said before the button is there. */
export function TakeBack({ access, language }: { access: TrackingRequest; language: Language }) {
  return (
    <details className="more take-back">
      <summary>{say(TRACKING.cancel, language)}</summary>
      <form method="post" action={inLanguageHref('/t/cancel', language)}>
        <Access {...access} />
        <p>{say(TRACKING.cancelWarning, language)}</p>
        <div className="field">
          <label htmlFor="reason">{say(TRACKING.cancelReason, language)}</label>
          <textarea id="reason" name="reason" rows={2} maxLength={2000} />
        </div>
        <button type="submit" className="button button-danger">
          {say(TRACKING.cancelNow, language)}
        </button>
      </form>
    </details>
  );
}
