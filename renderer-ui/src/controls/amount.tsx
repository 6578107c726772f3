import { formatAmount, parseAmount } from '@khamrong/schemas/thai';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { groupAmount } from './grouping';
import { TextInput } from './text-input';
import { useLater } from './use-later';

const satangOf = (value: unknown): bigint | undefined =>
  typeof value === 'number' || typeof value === 'string' ? parseAmount(value) : undefined;

function amountText(value: unknown): string {
  const satang = typeof value === 'number' ? satangOf(value) : undefined;
  return satang === undefined ? String(value ?? '') : formatAmount(satang);
}

/** An amount of baht: thousands apart as one types, in words below as cheques have it. */
export function AmountControl(field: FieldProps) {
  const words = useLater(true, () => import('./baht-words'));
  const satang = satangOf(field.value);
  return (
    <TextInput
      field={field}
      inputMode="decimal"
      autoComplete="off"
      className="short"
      show={amountText}
      group={groupAmount}
      unit={say(FORM.baht, field.language)}
      note={(_, id) => (
        <p className="hint" id={id} lang="th" aria-live="polite">
          {satang !== undefined && words?.bahtText(satang)}
        </p>
      )}
    />
  );
}
