import { Type, type Static } from '@sinclair/typebox';
import { fiscalYear, parseInteger, toBuddhistYear } from '../thai';
import { fieldSettings, fieldType, plain, type AnswerContext } from './field-type';
import { rangeFaults } from './setting-faults';

/** A whole number; Thai digits and thousands commas are understood. */
export const IntegerField = fieldSettings('integer', {
  min: Type.Optional(Type.Integer()),
  max: Type.Optional(Type.Integer()),
  /** A number, or `current_year_be` / `next_fiscal_year`, worked out when the form is opened. */
  default: Type.Optional(
    Type.Union([Type.Integer(), Type.Literal('current_year_be'), Type.Literal('next_fiscal_year')]),
  ),
  /** Word after the number: ดวง, คน, ปี. */
  unit: Type.Optional(Type.String({ maxLength: 40 })),
});
export type IntegerField = Static<typeof IntegerField>;

const NUMBER = { th: 'กรุณากรอกเป็นจำนวนเต็ม', en: 'Please give a whole number' };

const SAMPLE_AGE = 45;

function initialOf(field: IntegerField, { today }: AnswerContext): number | undefined {
  if (field.default === 'current_year_be') return toBuddhistYear(Number(today.slice(0, 4)));
  if (field.default === 'next_fiscal_year') return fiscalYear(today) + 1;
  return field.default;
}

export const integer = fieldType<IntegerField>({
  name: 'integer',
  title: { th: 'จำนวนเต็ม', en: 'Whole number' },
  settings: IntegerField,
  schema: ({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }) => ({
    type: 'integer',
    minimum: min,
    maximum: max,
  }),
  settingFaults: ({ min, max }) => rangeFaults(min, max),
  options: ({ min, max, unit }) => ({
    inputMode: 'numeric',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit ? { unit } : {}),
  }),
  messages: () => ({ type: NUMBER }),
  initial: initialOf,
  normalise: (value) => (typeof value === 'string' ? (parseInteger(value) ?? value.trim()) : value),
  text: (value, { unit }) => (plain(value) && unit ? `${plain(value)} ${unit}` : plain(value)),
  csv: plain,
  paper: plain,
  sample: (field, context) => {
    const { key, min = 0, max = Number.MAX_SAFE_INTEGER } = field;
    const likely = /(^|_)age$/.test(key) ? SAMPLE_AGE : Math.max(min, 1) + (context.variant % 3);
    return initialOf(field, context) ?? Math.min(max, Math.max(min, likely));
  },
});
