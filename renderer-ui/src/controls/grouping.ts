import { normaliseNationalId, normalisePhone, toArabicDigits } from '@khamrong/schemas/thai';

/** How a number is written while it is typed. What cannot be understood stays as it is. */
export type Group = (text: string) => string;

const dashed = (digits: string, ends: readonly number[]): string =>
  [...digits].map((digit, index) => (ends.includes(index) ? `-${digit}` : digit)).join('');

/** Where the groups of the printed number end: 1-2345-67890-12-1. */
const ID_ENDS = [1, 5, 10, 12];

/** Digits grouped as on the card, as far as they go. */
export function groupNationalId(text: string): string {
  const digits = normaliseNationalId(text);
  return /^\d{1,13}$/.test(digits) ? dashed(digits, ID_ENDS) : text;
}

/** 081-234-5678, 02-356-9999 and 044-123-456 as far as they go; +66 becomes 0. */
export function groupPhone(text: string): string {
  const digits = normalisePhone(text);
  const isPhone = /^[\d๐-๙\s+().-]+$/.test(text) && /^0\d{0,9}$/.test(digits);
  return isPhone ? dashed(digits, digits.startsWith('02') ? [2, 5] : [3, 6]) : text;
}

/** Thousands apart; satang, and the point before them, as typed. */
export function groupAmount(text: string): string {
  const [, baht, satang = ''] = /^(\d+)(\.\d*)?$/.exec(toArabicDigits(text).replace(/[\s,]/g, '')) ?? [];
  return baht ? baht.replace(/\B(?=(\d{3})+$)/g, ',') + satang : text;
}

const isBetween = (character: string | undefined): boolean =>
  character !== undefined && /[\s,-]/.test(character);

/** Where the caret belongs in the grouped text: after as many digits as stood before it. */
export function caretAfter(before: string, grouped: string): number {
  let left = [...before].filter((character) => !isBetween(character)).length;
  let caret = 0;
  while (left > 0 && caret < grouped.length) if (!isBetween(grouped[caret++])) left -= 1;
  return caret;
}

/** Groups what stands in an input, its caret staying where the person is. */
export function regroup(input: HTMLInputElement, group: Group): string {
  const { value, selectionStart: caret } = input;
  const grouped = group(value);
  if (grouped !== value) {
    const at =
      caret === null || caret === value.length ? grouped.length : caretAfter(value.slice(0, caret), grouped);
    input.value = grouped;
    input.setSelectionRange(at, at);
  }
  return grouped;
}
