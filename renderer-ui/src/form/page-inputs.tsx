import { PAGE_INPUT } from '../codec/input-names';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import type { FormViewProps } from './form-view-props';

/** Inputs that are about the page: they make a post without script complete. */
export function PageInputs({ form, language, idempotencyKey, point, opened, proof }: FormViewProps) {
  const inputs: Record<string, string | undefined> = {
    [PAGE_INPUT.idempotencyKey]: idempotencyKey,
    [PAGE_INPUT.versionId]: form.versionId,
    [PAGE_INPUT.privacyNoticeVersion]: form.privacyNotice.version,
    [PAGE_INPUT.language]: language,
    [PAGE_INPUT.point]: point,
    [PAGE_INPUT.opened]: opened,
    [PAGE_INPUT.proof]: proof,
  };
  return (
    <>
      {Object.entries(inputs).map(
        ([name, value]) => value && <input type="hidden" key={name} name={name} value={value} />,
      )}
      <p className="unseen" aria-hidden="true">
        <label>
          {say(FORM.trapLabel, language)}
          <input type="text" name={PAGE_INPUT.trap} tabIndex={-1} autoComplete="off" />
        </label>
      </p>
    </>
  );
}
