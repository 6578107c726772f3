import { toArabicDigits, toBuddhistYear, toCeYear } from '@khamrong/schemas/thai';

/** A date as it is typed: day and month as numbers, the year in the Buddhist era. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** Four-digit years from here on are in the Buddhist era, earlier ones in the Common Era. */
const FIRST_BUDDHIST = 2400;

const digits = (text: string): string => toArabicDigits(text).trim();
const isYear = (text: string): boolean => /^[1-9]\d{3}$/.test(text);
const monthNumber = (month: string): number | undefined => Number(month) || undefined;

/** Before a year that is none, so that `26-11-20` is never read as the 26th of November. */
const ODD = '~';

function storedYear(typed: string, month: string, birth: boolean): string {
  if (typed === '') return '';
  // A birth year of two digits may be of either century, any other one is of this.
  const year = /^\d{2}$/.test(typed) && !birth ? `25${typed}` : typed;
  if (!isYear(year)) return ODD + typed;
  return Number(year) >= FIRST_BUDDHIST ? String(toCeYear(Number(year), monthNumber(month))) : year;
}

const shownYear = (stored: string, month: string): string =>
  isYear(stored) && Number(stored) < FIRST_BUDDHIST
    ? String(toBuddhistYear(Number(stored), monthNumber(month)))
    : stored.replace(ODD, '');

const padded = (text: string): string => (/^\d$/.test(text) ? `0${text}` : text);

const unpadded = (text: string): string => text.replace(/^0(?=\d)/, '');

/**
 * The stored form of typed parts: `2026-11-20`; `1950-05` and `1950` where later parts are missing; anything
 * else as `year-month-day` with what was typed, for the check to refuse and the page to show again. `birth` asks
 * for years of four digits.
 */
export function dateFromParts(parts: DateParts, birth = false): string | undefined {
  const month = padded(digits(parts.month));
  const year = storedYear(digits(parts.year), month, birth);
  const day = padded(digits(parts.day));
  if (!year && !month && !day) return undefined;
  if (day) return `${year}-${month}-${day}`;
  return month ? `${year}-${month}` : year;
}

/** The parts of a stored date, or of what `dateFromParts` made of something that is none. */
export function partsOfDate(stored: unknown): DateParts {
  const [year = '', month = '', day = ''] = typeof stored === 'string' ? stored.split('-') : [];
  return { year: shownYear(year, month), month: unpadded(month), day: unpadded(day) };
}
