import type { Field } from '../../fields';
import { numberOf, type Json } from '../untrusted';
import type { FieldBase } from './read-field';
import type { Reading } from './reading';

const MONEY = /บาท|เงิน|ราคา|ค่าธรรมเนียม|ค่าใช้จ่าย|งบประมาณ|\b(price|amount|cost|fee|baht)\b/i;
/** Numbers beyond are not exact. */
const EXACT = Number.MAX_SAFE_INTEGER;

const limit = (own: unknown, exclusive: unknown, step: number): number | undefined => {
  const apart = numberOf(exclusive);
  const number = apart === undefined ? numberOf(own) : apart + step;
  return number === undefined ? undefined : Math.max(-EXACT, Math.min(EXACT, number));
};

/** Limits that are there, the smallest and the largest number allowed. */
function limits(
  schema: Json,
  step: number,
  round: (value: number) => number,
): { min?: number; max?: number } {
  const min = limit(schema.minimum, schema.exclusiveMinimum, step);
  const max = limit(schema.maximum, schema.exclusiveMaximum, -step);
  return {
    ...(min === undefined ? {} : { min: round(min) }),
    ...(max === undefined ? {} : { max: round(max) }),
  };
}

/** A field for whole numbers; limits and defaults beyond what numbers hold exactly are brought within. */
export function wholeNumberField(schema: Json, base: FieldBase): Field {
  const start = numberOf(schema.default);
  return {
    ...base,
    type: 'integer',
    ...limits(schema, 1, Math.trunc),
    ...(start !== undefined && Number.isSafeInteger(start) ? { default: start } : {}),
  };
}

/** Amounts of money have a field; other numbers with decimals are typed as text. */
export function numberField(schema: Json, base: FieldBase, { report }: Reading): Field {
  if (MONEY.test(base.label.th)) return { ...base, type: 'amount_thb', ...limits(schema, 0, Number) };
  report.note(base.label.th, 'รับตัวเลขทศนิยมเป็นข้อความ โดยไม่ตรวจค่าต่ำสุดและสูงสุด');
  return {
    ...base,
    type: 'text',
    inputMode: 'numeric',
    maxLength: 30,
    pattern: '^-?\\d{1,15}(\\.\\d{1,10})?$',
    patternMessage: { th: 'กรุณากรอกเป็นตัวเลข เช่น 12.5', en: 'Please give a number, such as 12.5' },
  };
}
