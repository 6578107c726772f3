import { toBuddhistYear } from './buddhist-year';
import { MONTHS_EN, MONTHS_TH, SHORT_MONTHS_TH } from './months';

/** `20 พฤศจิกายน 2569`, `20 พ.ย. 2569` or `20/11/2569`. */
export type DateStyle = 'long' | 'short' | 'numeric';

/** A date for the blanks of paper: วันที่ … เดือน … พ.ศ. …; parts that are not known are empty. */
export interface ThaiDateParts {
  day: string;
  month: string;
  year: string;
}

interface Numbers {
  year: number;
  month: number;
  day: number;
}

/** Numbers of a full or partial ISO date, 0 for unknown parts. */
function numbersOf(iso: string): Numbers | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  return year ? { year: Number(year), month: Number(month ?? 0), day: Number(day ?? 0) } : undefined;
}

const buddhist = ({ year, month }: Numbers): string => String(toBuddhistYear(year, month || undefined));

/** Day, month name and Buddhist year of a full or partial ISO date. */
export function thaiDateParts(iso: string): ThaiDateParts {
  const numbers = numbersOf(iso);
  if (!numbers) return { day: '', month: '', year: '' };
  return {
    day: numbers.day ? String(numbers.day) : '',
    month: MONTHS_TH[numbers.month - 1] ?? '',
    year: buddhist(numbers),
  };
}

/**
 * An ISO date in Thai with Arabic digits and the Buddhist year. Of a partial date what is known: `พฤษภาคม 2493`,
 * `พ.ศ. 2493`. What is no ISO date comes back as it is.
 */
export function formatThaiDate(iso: string, style: DateStyle = 'long'): string {
  const numbers = numbersOf(iso);
  if (!numbers) return iso;
  const year = buddhist(numbers);
  if (!numbers.month) return `พ.ศ. ${year}`;
  if (style === 'numeric') return [numbers.day, numbers.month, year].filter(Boolean).join('/');
  const month = (style === 'long' ? MONTHS_TH : SHORT_MONTHS_TH)[numbers.month - 1] ?? '';
  return [numbers.day || '', month, year].filter(Boolean).join(' ');
}

/** An ISO date in English, with the CE year: `20 November 2026`. */
export function formatEnglishDate(iso: string): string {
  const numbers = numbersOf(iso);
  if (!numbers) return iso;
  return [numbers.day || '', MONTHS_EN[numbers.month - 1] ?? '', numbers.year].filter(Boolean).join(' ');
}
