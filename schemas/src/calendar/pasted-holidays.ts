import { toBuddhistYear } from '../thai/buddhist-year';
import { toArabicDigits } from '../thai/digits';
import { parseThaiDate } from '../thai/parse-date';
import type { Holiday } from './holiday';

/** Why a line was not taken: no day can be read in it, it has no name, is of another year, or the day stood there before. */
export type HolidayLineFault = 'noDate' | 'noName' | 'otherYear' | 'twice';

export interface PastedHolidays {
  days: Holiday[];
  /** Lines that were not taken, by their number from 1. */
  faults: { line: number; text: string; fault: HolidayLineFault }[];
}

interface Found {
  dates: string[];
  name: string;
}

/** Characters that make a name unreadable and are never meant. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\ufeff]/gu;
/** What lists begin their lines with; a number is one only where a bracket or a dot and a space follow. */
const BULLET = /^\s*(?:[-–•*]|\d{1,2}[.)](?=\s))\s*/;
const RANGE = /^(\D*)(\d{1,2})\s?[-–]\s?(\d{1,2})(\s?[^\d\s/.-].*)$/;
const NAME_MAX = 120;
/** Most words a written date is made of. */
const DATE_WORDS = 8;

/** A day, its year that of the table where none is written. */
const oneDay = (text: string, year: number): string | undefined =>
  parseThaiDate(text) ?? parseThaiDate(`${text} ${toBuddhistYear(year)}`);

/** Days of `13-15 เม.ย. 2569`. */
function severalDays(text: string, year: number): string[] {
  const [, before = '', first = '', last = '', after = ''] = RANGE.exec(text) ?? [];
  const days = Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, at) =>
    oneDay(`${before}${Number(first) + at}${after}`, year),
  );
  return days.every((day) => day !== undefined) ? days : [];
}

function datesIn(text: string, year: number): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const day = oneDay(trimmed, year);
  return day ? [day] : severalDays(trimmed, year);
}

/** The date at the beginning or the end of a line, as many words of it as make one; the rest is the name. */
function inWords(line: string, year: number): Found | undefined {
  const words = line.split(/\s+/).filter(Boolean);
  for (let count = Math.min(words.length, DATE_WORDS); count > 0; count--)
    for (const at of [0, words.length - count]) {
      const dates = datesIn(words.slice(at, at + count).join(' '), year);
      if (dates.length > 0) return { dates, name: words.toSpliced(at, count).join(' ') };
    }
  return undefined;
}

/** A row of a sheet has its date in a cell of its own. */
function inCells(cells: readonly string[], year: number): Found | undefined {
  const at = cells.findIndex((cell) => datesIn(cell, year).length > 0);
  if (at < 0) return undefined;
  const others = cells.filter((cell, index) => index !== at && !/^\s*\d*\s*$/.test(cell));
  return { dates: datesIn(cells[at] ?? '', year), name: others.join(' ').trim() };
}

function read(line: string, year: number): Found | undefined {
  const cells = line.split(/\t|,|;/);
  const plain = line.replace(/[\t,;]+/g, ' ').replace(UNSEEN, '');
  return (cells.length > 1 ? inCells(cells, year) : undefined) ?? inWords(plain.replace(BULLET, ''), year);
}

function faultOf(
  { dates, name }: Found,
  year: number,
  before: ReadonlySet<string>,
): HolidayLineFault | undefined {
  if (name === '') return 'noName';
  if (dates.some((date) => !date.startsWith(`${year}-`))) return 'otherYear';
  return dates.some((date) => before.has(date)) ? 'twice' : undefined;
}

/**
 * Holidays out of a pasted list, one a line: a date as people write it and the name, in either order, or a row of a sheet.
 * @param year CE year of the table; what names no year is of it
 */
export function pastedHolidays(text: string, year: number): PastedHolidays {
  const pasted: PastedHolidays = { days: [], faults: [] };
  const before = new Set<string>();
  for (const [index, raw] of toArabicDigits(text).split(/\r?\n/).entries()) {
    if (raw.trim() === '') continue;
    const found = read(raw, year);
    const fault = found ? faultOf(found, year, before) : 'noDate';
    if (!found || fault) {
      pasted.faults.push({ line: index + 1, text: raw.trim(), fault: fault ?? 'noDate' });
      continue;
    }
    const name = found.name.slice(0, NAME_MAX);
    for (const date of found.dates) {
      before.add(date);
      pasted.days.push({ date, name });
    }
  }
  return pasted;
}
