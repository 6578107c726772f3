import type { Language } from '@khamrong/schemas';
import { PAGE_INPUT } from '../codec/input-names';
import { FORM } from '../texts/form-text';
import { NO_SCRIPT } from '../texts/no-script-text';
import { say } from '../texts/say';

/** The build for browsers knows that it is none. */
const isServer = !globalThis.document;

interface StepButtonsProps {
  language: Language;
  isFirst: boolean;
  isReview: boolean;
  editing: boolean;
  sending: boolean;
  /** Sending failed for no fault of the answers. */
  again: boolean;
}

/** Shows the same step again, for what an answer brings up. */
const Refresh = ({ language }: Pick<StepButtonsProps, 'language'>) => (
  <>
    <p className="help">{say(NO_SCRIPT.refreshHelp, language)}</p>
    <button type="submit" className="button button-quiet" name={PAGE_INPUT.action} value="refresh">
      {say(NO_SCRIPT.refresh, language)}
    </button>
  </>
);

function wordsOnward({ isReview, editing, sending, again }: StepButtonsProps) {
  if (!isReview) return editing ? FORM.toReview : FORM.next;
  if (sending) return FORM.submitting;
  return again ? FORM.tryAgain : FORM.submit;
}

/** The ways on and back. */
export function StepButtons(props: StepButtonsProps) {
  const { language, isFirst, isReview, editing, sending } = props;
  return (
    <div className="submit">
      {!isReview && <noscript>{isServer && <Refresh language={language} />}</noscript>}
      <button
        type="submit"
        className="button button-wide"
        name={PAGE_INPUT.action}
        value={isReview ? 'submit' : 'next'}
        aria-disabled={sending || undefined}
      >
        {say(wordsOnward(props), language)}
      </button>
      {!isFirst && !editing && (
        <button type="submit" className="button button-quiet" name={PAGE_INPUT.action} value="back">
          {say(FORM.back, language)}
        </button>
      )}
      <p className="unseen" role="status">
        {sending && say(FORM.submitting, language)}
      </p>
    </div>
  );
}
