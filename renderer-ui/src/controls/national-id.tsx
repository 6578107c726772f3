import { nationalIdFault, normaliseNationalId } from '@khamrong/schemas/thai';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { groupNationalId } from './grouping';
import { TextInput } from './text-input';

const DIGITS = 13;

/** How far one has come; with all digits there, whether they fit their check digit. */
function progress(text: string, { language, errors }: FieldProps): string {
  const digits = normaliseNationalId(text);
  // Once it is refused, the refusal stands beside the input.
  if (!/^\d{1,13}$/.test(digits) || errors.length > 0) return '';
  if (digits.length < DIGITS) return say(FORM.idIncomplete, language, { count: digits.length });
  return say(nationalIdFault(digits) ? FORM.idWrong : FORM.idRight, language);
}

/** Heard when the number is complete, not at every digit. */
const Progress = ({ id, field, text }: { id: string; field: FieldProps; text: string }) => {
  const digits = normaliseNationalId(text);
  const isWrong = digits.length === DIGITS && nationalIdFault(digits);
  return (
    <p
      className={isWrong ? 'hint hint-over' : 'hint'}
      id={id}
      aria-live={digits.length === DIGITS ? 'polite' : undefined}
    >
      {progress(text, field)}
    </p>
  );
};

/** A national ID: grouped as one types, with how far one has come. */
export const NationalIdControl = (field: FieldProps) => (
  <TextInput
    field={field}
    inputMode="numeric"
    autoComplete="off"
    show={(value) => groupNationalId(typeof value === 'string' ? value : '')}
    group={groupNationalId}
    note={(text, id) => <Progress id={id} field={field} text={text} />}
  />
);
