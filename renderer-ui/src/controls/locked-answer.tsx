import { inLanguage, type Choice } from '@khamrong/schemas';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { ErrorNote, HelpNote } from './frame';
import { useAlive } from './use-alive';

interface LockedAnswerProps {
  field: FieldProps;
  onUnlock(): void;
}

/** The answer as people read it: the label of a choice, else as it is. */
function wordsOf({ value, options, language }: FieldProps): string {
  const { choices = [] } = options as { choices?: Choice[] };
  const chosen = choices.find((choice) => choice.value === value);
  return chosen ? inLanguage(chosen.label, language) : String(value);
}

/** An answer given for the person, by the code of a place: it is sent as any other, and changed only on purpose. */
export function LockedAnswer({ field, onUnlock }: LockedAnswerProps) {
  const alive = useAlive();
  const { fieldKey, options, language, value } = field;
  const unlock = (page: Document): void => {
    onUnlock();
    requestAnimationFrame(() => page.getElementById(fieldKey)?.focus());
  };
  return (
    <div className="field locked" id={fieldKey} tabIndex={-1}>
      <p className="locked-label">{inLanguage(options.label, language)}</p>
      <HelpNote field={field} />
      <ErrorNote field={field} />
      <input type="hidden" name={fieldKey} value={String(value)} />
      <p>
        <strong>{wordsOf(field)}</strong>
        {alive && (
          <button
            type="button"
            className="button button-quiet"
            onClick={({ currentTarget }) => unlock(currentTarget.ownerDocument)}
          >
            {say(FORM.change, language)}
            <span className="unseen"> {inLanguage(options.label, language)}</span>
          </button>
        )}
      </p>
    </div>
  );
}
