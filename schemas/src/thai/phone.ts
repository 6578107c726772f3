import { toArabicDigits } from './digits';

export type PhoneKind = 'mobile' | 'bangkok' | 'provincial' | 'short';

const SHAPES: [PhoneKind, RegExp, string][] = [
  ['mobile', /^(0[689]\d)(\d{3})(\d{4})$/, '$1-$2-$3'],
  ['bangkok', /^(02)(\d{3})(\d{4})$/, '$1-$2-$3'],
  ['provincial', /^(0[3-57]\d)(\d{3})(\d{3})$/, '$1-$2-$3'],
  ['short', /^(1\d{3})$/, '$1'],
];

const shapeOf = (digits: string) => SHAPES.find(([, shape]) => shape.test(digits));

/** The digits of a telephone number as dialled in Thailand: `+66 81 234 5678` → `0812345678`. */
export const normalisePhone = (text: string): string =>
  toArabicDigits(text)
    .replace(/[^\d+]/g, '')
    .replace(/^(\+66|66(?=\d{8,9}$))0?/, '0');

/** The kind of a number given as digits; undefined for what is no Thai number. */
export const phoneKind = (digits: string): PhoneKind | undefined => shapeOf(digits)?.[0];

/** As people write it: 081-234-5678, 02-356-9999, 044-123-456, 1567. */
export function formatPhone(digits: string): string {
  const shape = shapeOf(digits);
  return shape ? digits.replace(shape[1], shape[2]) : digits;
}

/** With all but the beginning and the last four digits hidden: 081-xxx-5678. */
export const maskPhone = (digits: string): string => {
  const shown = formatPhone(digits);
  const keepFrom = shown.length - 4;
  return [...shown]
    .map((each, index) => (index < 3 || index >= keepFrom || each === '-' ? each : 'x'))
    .join('');
};
