import { toThaiDigitsSafe } from '@khamrong/schemas';

/** Codes such as A-101 or OAP-00012/2570 are looked up as they are written. */
const HAS_LATIN = /[A-Za-z]/;

/**
 * Prose with the digits of the paper. Links, e-mail addresses, LINE IDs and every word with Latin letters keep
 * Arabic digits.
 */
export const paperDigits =
  (digits: 'thai' | 'arabic') =>
  (text: string): string =>
    digits === 'arabic'
      ? text
      : text
          .split(/(\s+)/)
          .map((word) => (HAS_LATIN.test(word) ? word : toThaiDigitsSafe(word)))
          .join('');
