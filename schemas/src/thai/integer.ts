import { toArabicDigits } from './digits';

/** A whole number written with Thai or Arabic digits and thousands commas; undefined for anything else. */
export function parseInteger(text: string): number | undefined {
  const written = toArabicDigits(text.trim());
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d{1,16})$/.test(written)) return undefined;
  const value = Number(written.replaceAll(',', ''));
  return Number.isSafeInteger(value) ? value : undefined;
}
