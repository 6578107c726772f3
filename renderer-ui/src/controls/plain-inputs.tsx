import { inLanguage, type Text } from '@khamrong/schemas';
import { formatPhone } from '@khamrong/schemas/thai';
import type { FieldProps } from '../form/use-field';
import { groupPhone } from './grouping';
import { TextInput } from './text-input';

/** What browsers may fill in by themselves, for the applicant's own data (WCAG 2.2, 1.3.5). */
const AUTO_COMPLETE: Record<string, string> = {
  first_name: 'given-name',
  last_name: 'family-name',
  addr_postcode: 'postal-code',
  occupation: 'organization-title',
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

export const PhoneControl = (field: FieldProps) => (
  <TextInput
    field={field}
    type="tel"
    autoComplete={field.fieldKey === 'phone' ? 'tel' : 'off'}
    show={(value) => formatPhone(asText(value))}
    group={groupPhone}
  />
);

export const EmailControl = (field: FieldProps) => (
  <TextInput field={field} type="email" autoComplete={field.fieldKey === 'email' ? 'email' : 'off'} />
);

export const BankAccountControl = (field: FieldProps) => (
  <TextInput field={field} inputMode="numeric" autoComplete="off" />
);

export const TimeControl = (field: FieldProps) => <TextInput field={field} type="time" className="short" />;
