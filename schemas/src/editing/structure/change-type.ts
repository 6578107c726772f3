import type { FieldTypeName, Field } from '../../fields';
import type { Choice } from '../../definition/choice';

/** Types that ask for the same kind of thing: a question may go from one to another and keep what it says. */
const KINDS: readonly (readonly FieldTypeName[])[] = [
  [
    'text',
    'textarea',
    'repeat_text',
    'integer',
    'amount_thb',
    'phone_th',
    'email',
    'thai_national_id',
    'bank_account',
  ],
  ['radio', 'select', 'checkbox_group'],
  ['select_org_list', 'checkbox_group_org_list', 'slot'],
  ['date_be', 'datetime_be', 'time'],
];
/** What every question can become where its own kind does not fit. */
const ANY: readonly FieldTypeName[] = [
  'text',
  'textarea',
  'radio',
  'select',
  'checkbox_group',
  'integer',
  'date_be',
];
/** Types with a meaning of their own; they are put in and taken out, not changed. */
const FIXED: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
  'section',
  'captcha',
  'consent',
  'hidden',
  'computed',
  'office_use',
  'address_lookup',
  'matrix_likert',
  'repeat_table',
  'geo_point',
]);

/** The types a field may be changed to, those of its own kind first; its own is not among them. */
export function typesFor({ type }: Field): FieldTypeName[] {
  if (FIXED.has(type)) return [];
  const kind = KINDS.find((each) => each.includes(type)) ?? [];
  return [...new Set([...kind, ...ANY])].filter((each) => each !== type);
}

const FIRST_CHOICES: Choice[] = [
  { value: 'c1', label: { th: 'ตัวเลือกที่ 1', en: 'Choice 1' } },
  { value: 'c2', label: { th: 'ตัวเลือกที่ 2', en: 'Choice 2' } },
];

/** What a type needs to be one. */
const NEEDED: Partial<Record<FieldTypeName, object>> = {
  radio: { choices: FIRST_CHOICES },
  select: { choices: FIRST_CHOICES },
  checkbox_group: { choices: FIRST_CHOICES },
  select_org_list: { list: 'villages' },
  checkbox_group_org_list: { list: 'villages' },
  slot: { list: 'queue_slots' },
  repeat_text: { maxRows: 10 },
};

/** Personal-data class of types that are personal by themselves. */
const PERSONAL: Partial<Record<FieldTypeName, Field['personal']>> = {
  thai_national_id: 'personal_high',
  bank_account: 'personal_high',
  phone_th: 'personal',
  email: 'personal',
};

/** Settings that two types understand alike. */
const SHARED: readonly { of: readonly FieldTypeName[]; settings: readonly string[] }[] = [
  { of: ['text', 'textarea', 'repeat_text'], settings: ['maxLength'] },
  { of: ['text', 'textarea'], settings: ['minLength', 'default'] },
  { of: ['integer', 'amount_thb'], settings: ['min', 'max'] },
  { of: ['radio', 'select', 'checkbox_group'], settings: ['choices'] },
  { of: ['radio', 'select'], settings: ['default'] },
  { of: ['select_org_list', 'checkbox_group_org_list', 'slot'], settings: ['list'] },
  { of: ['date_be', 'datetime_be'], settings: ['min', 'max'] },
];

function shared(field: Field, type: FieldTypeName): object {
  const names = SHARED.flatMap(({ of, settings }) =>
    of.includes(field.type) && of.includes(type) ? settings : [],
  );
  return Object.fromEntries(Object.entries(field).filter(([name]) => names.includes(name)));
}

/**
 * The field as another type, under the same key: label, explanation, required, condition, personal-data class and what
 * both types understand stay.
 */
export function changeType(field: Field, type: FieldTypeName): Field {
  const { key, label, help, required, showWhen, prefill } = field;
  const personal = PERSONAL[type] ?? field.personal;
  const common = { help, required, showWhen, personal, prefill };
  const kept = Object.fromEntries(Object.entries(common).filter(([, value]) => value !== undefined));
  return { type, key, label, ...kept, ...NEEDED[type], ...shared(field, type) } as Field;
}
