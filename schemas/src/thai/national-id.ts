import { toArabicDigits } from './digits';

/** Thai digits, spaces and hyphens tidied away: `๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑` → `1234567890121`. */
export const normaliseNationalId = (text: string): string => toArabicDigits(text).replace(/[\s-]/g, '');

/**
 * What is wrong with a national ID, 13 digits as `normaliseNationalId` gives them; undefined where nothing is.
 * Persons' numbers begin with 1–8. A right checksum does not prove that the person exists.
 */
export function nationalIdFault(digits: string): 'format' | 'checksum' | undefined {
  if (!/^[1-8]\d{12}$/.test(digits)) return 'format';
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += Number(digits[index]) * (13 - index);
  return (11 - (sum % 11)) % 10 === Number(digits[12]) ? undefined : 'checksum';
}

/** The 13 digits of a national ID written in any way, or undefined where it is not one. */
export function parseNationalId(text: string): string | undefined {
  const digits = normaliseNationalId(text);
  return nationalIdFault(digits) ? undefined : digits;
}

const GROUPS = /^(\d)(\d{4})(\d{5})(\d{2})(\d)$/;

/** As printed on the card: `1-2345-67890-12-1`. */
export const formatNationalId = (digits: string): string => digits.replace(GROUPS, '$1-$2-$3-$4-$5');

/** With the person's own part hidden: `1-2345-xxxxx-xx-1`. What is not 13 digits is hidden whole. */
export const maskNationalId = (digits: string): string =>
  GROUPS.test(digits) ? digits.replace(GROUPS, '$1-$2-xxxxx-xx-$5') : 'x'.repeat(13);
