import { nationalIdFault, normaliseNationalId } from '@khamrong/schemas/thai';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { Frame, inputProps } from './frame';
import { useTyped } from './use-typed';

const DIGITS = 13;
/** Where the groups of the printed number end: 1-2345-67890-12-1. */
const GROUP_ENDS = [1, 5, 10, 12];

/** Digits grouped as on the card, as far as they go. Anything else stays as typed. */
export function groupNationalId(text: string): string {
  const digits = normaliseNationalId(text);
  if (!/^\d{1,13}$/.test(digits)) return text;
  return [...digits].map((digit, index) => (GROUP_ENDS.includes(index) ? `-${digit}` : digit)).join('');
}

function progress(text: string, language: FieldProps['language']): string {
  const digits = normaliseNationalId(text);
  if (digits === '' || !/^\d+$/.test(digits)) return '';
  if (digits.length < DIGITS) return say(FORM.idIncomplete, language, { count: digits.length });
  return nationalIdFault(digits) ? '' : say(FORM.idRight, language);
}

/** A national ID: grouped as one types, with how far one has come. */
export function NationalIdControl(field: FieldProps) {
  const typed = useTyped({
    shown: groupNationalId(typeof field.value === 'string' ? field.value : ''),
    commit: (text) => field.commit(text.trim() || undefined),
    leave: (text) => field.leave(text.trim() || undefined),
  });
  const hint = `${field.fieldKey}-progress`;
  return (
    <Frame field={field}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        {...inputProps(field, hint)}
        id={field.fieldKey}
        name={field.fieldKey}
        value={typed.text}
        onChange={({ currentTarget: input }) => {
          // Grouping moves the caret to the end, so it waits while someone corrects the middle.
          const atEnd = input.selectionStart === input.value.length;
          typed.type(atEnd ? groupNationalId(input.value) : input.value);
        }}
        onBlur={typed.blur}
      />
      <p className="hint" id={hint}>
        {progress(typed.text, field.language)}
      </p>
    </Frame>
  );
}
