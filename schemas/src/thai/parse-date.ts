import { toCeYear } from './buddhist-year';
import { toArabicDigits } from './digits';
import { isIsoDate, isoDate } from './iso-date';
import { MONTHS_TH, SHORT_MONTHS_TH } from './months';
import { normaliseThai } from './normalise';

export interface ParseDateOptions {
  /** Refuses years of two digits: for birth dates, where 09 may be 2409 or 2509. */
  fourDigitYear?: boolean;
}

/** Years from here on are Buddhist where no era is written. */
const BUDDHIST_FROM = 2400;

/** Longest text looked at. */
const MAX_LENGTH = 80;

const withoutDots = (text: string): string => text.replaceAll('.', '');

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const NAME =
  /^(?:วัน\S*ที่|วันที่|ที่)? ?(\d{1,2}) ?(?:เดือน)? ?([ก-๙.]+?) ?(?:ปี)? ?(พ\.?ศ\.?|ค\.?ศ\.?)? ?(\d{4}|\d{2})$/;
const NUMBERS = /^(?:วันที่)? ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(พ\.?ศ\.?|ค\.?ศ\.?)? ?(\d{4}|\d{2})$/;

/** Month 1–12 of a number or a name, full or short, with or without dots; 0 for none. */
function monthOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const plain = withoutDots(written);
  const full = (MONTHS_TH as readonly string[]).indexOf(plain);
  return 1 + (full >= 0 ? full : SHORT_MONTHS_TH.findIndex((short) => withoutDots(short) === plain));
}

function ceYearOf(year: string, era: string, month: number): number {
  const value = Number(year);
  if (era.startsWith('ค')) return year.length === 2 ? NaN : value;
  if (year.length === 2) return toCeYear(value + 2500, month);
  return era !== '' || value >= BUDDHIST_FROM ? toCeYear(value, month) : value;
}

interface WrittenDate {
  day: number;
  month: number;
  era: string;
  year: string;
}

const group = (match: RegExpExecArray, index: number): string => match[index] ?? '';

/** A date as it was written, the month as its number. */
function read(text: string): WrittenDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), era: '', year: group(iso, 1) };
  const match = NUMBERS.exec(text) ?? NAME.exec(text);
  if (!match) return undefined;
  return {
    day: Number(match[1]),
    month: monthOf(group(match, 2)),
    era: group(match, 3),
    year: group(match, 4),
  };
}

/**
 * A date as people write it in Thailand, as ISO: `20/11/2569`, `๒๐ พ.ย. ๖๙`, `วันที่ 20 เดือน พฤศจิกายน พ.ศ. 2569`,
 * `2026-11-20`. Without an era, years of two digits and those from 2400 on are Buddhist. Undefined for what is
 * no date or does not exist, such as 29/2/2568.
 */
export function parseThaiDate(text: string, options: ParseDateOptions = {}): string | undefined {
  const date = text.length <= MAX_LENGTH ? read(normaliseThai(toArabicDigits(text))) : undefined;
  if (!date || (options.fourDigitYear && date.year.length === 2)) return undefined;
  const { day, month, era, year } = date;
  const iso = isoDate(ceYearOf(year, era, month), month, day);
  return isIsoDate(iso) ? iso : undefined;
}
