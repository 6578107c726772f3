import { inLanguage, type Text } from '@khamrong/schemas';
import { formatAmount, formatPhone, parseAmount } from '@khamrong/schemas/thai';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { TextInput } from './text-input';

/** What browsers may fill in by themselves, for the applicant's own data (WCAG 2.2, 1.3.5). */
const AUTO_COMPLETE: Record<string, string> = {
  first_name: 'given-name',
  last_name: 'family-name',
  addr_postcode: 'postal-code',
};

const asText = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

export const TextControl = (field: FieldProps) => (
  <TextInput
    field={field}
    inputMode={field.options.inputMode === 'numeric' ? 'numeric' : undefined}
    autoComplete={AUTO_COMPLETE[field.fieldKey]}
  />
);

const unitOf = ({ options, language }: FieldProps): string | undefined => {
  const unit = options.unit as string | Text | undefined;
  return typeof unit === 'object' ? inLanguage(unit, language) : unit;
};

export const IntegerControl = (field: FieldProps) => (
  <TextInput field={field} inputMode="numeric" className="short" unit={unitOf(field)} />
);

const amountText = (value: unknown): string => {
  const satang = typeof value === 'number' ? parseAmount(value) : undefined;
  return satang === undefined ? asText(value) : formatAmount(satang);
};

export const AmountControl = (field: FieldProps) => (
  <TextInput
    field={field}
    inputMode="decimal"
    className="short"
    show={amountText}
    unit={say(FORM.baht, field.language)}
  />
);

export const PhoneControl = (field: FieldProps) => (
  <TextInput
    field={field}
    type="tel"
    autoComplete={field.fieldKey === 'phone' ? 'tel' : 'off'}
    show={(value) => formatPhone(asText(value))}
  />
);

export const EmailControl = (field: FieldProps) => (
  <TextInput field={field} type="email" autoComplete={field.fieldKey === 'email' ? 'email' : 'off'} />
);

export const BankAccountControl = (field: FieldProps) => (
  <TextInput field={field} inputMode="numeric" autoComplete="off" />
);

export const TimeControl = (field: FieldProps) => <TextInput field={field} type="time" className="short" />;
