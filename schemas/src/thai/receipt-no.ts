import { bangkokDate } from './bangkok';
import { fiscalYear, toBuddhistYear } from './buddhist-year';

/** What a receipt number is made of. */
export interface ReceiptNoParts {
  seq: number;
  /** Buddhist year, as `receiptYear` gives it. */
  year: number;
  /** Unguessable characters, for formats that ask for them. */
  random?: (length: number) => string;
}

const PLACEHOLDER = /\{(?:seq(?::0(\d{1,2})d)?|(year)|random:(\d{1,2}))\}/g;

/** The text of a receipt number: `{seq:05d}/{year}` → `00011/2569`. */
export const formatReceiptNo = (format: string, { seq, year, random }: ReceiptNoParts): string =>
  format.replace(PLACEHOLDER, (_, width?: string, isYear?: string, length?: string) => {
    if (isYear) return String(year);
    if (!length) return String(seq).padStart(Number(width ?? 0), '0');
    if (!random) throw new RangeError(`${format} needs random characters`);
    return random(Number(length));
  });

/** Whether a format gives every submission a number of its own and holds no placeholder it does not know. */
export function isReceiptFormat(format: string): boolean {
  const rest = format.replace(PLACEHOLDER, '');
  const counted = /\{seq/.test(format) && /\{year\}/.test(format);
  return !/[{}]/.test(rest) && (counted || /\{random:(8|9|[1-9]\d)\}/.test(format));
}

/** The Buddhist year numbers are counted in at an instant, by the calendar or the fiscal year. */
export function receiptYear(instant: Date, basis: 'calendar' | 'fiscal'): number {
  const date = bangkokDate(instant);
  return basis === 'fiscal' ? fiscalYear(date) : toBuddhistYear(Number(date.slice(0, 4)));
}
