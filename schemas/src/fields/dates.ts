import type { Text } from '../definition/text';
import {
  daysInMonth,
  firstDayOf,
  formatEnglishDate,
  formatThaiDate,
  isPartialDate,
  resolveDateLimit,
  toBuddhistYear,
} from '../thai';
import type { AnswerContext, Fault } from './field-type';

/** Years outside these were typed in the other era: B.E. 2569 as C.E., or C.E. 2026 as B.E., which is C.E. 1483. */
const YEARS = { first: 1800, last: 2400 };

export const NO_SUCH_DAY: Text = {
  th: 'ไม่มีวันที่นี้ในปฏิทิน กรุณาตรวจสอบวัน เดือน และปี พ.ศ.',
  en: 'There is no such day; please check day, month and year',
};

export const INCOMPLETE: Text = {
  th: 'กรุณากรอกวัน เดือน และปี พ.ศ. 4 หลักให้ครบ',
  en: 'Please give day, month and a year of four digits',
};

/** What is wrong with a day of no calendar: where its month is one, how many days that has. */
function noSuchDay(date: string): Text {
  const month = date.slice(0, 7);
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  if (days === 0) return NO_SUCH_DAY;
  return {
    th: `${formatThaiDate(month)} มี ${days} วัน กรุณาตรวจสอบวันที่`,
    en: `${formatEnglishDate(month)} has ${days} days; please check the day`,
  };
}

/** A fault where the year is of the wrong era. */
function eraFault(date: string): Fault | undefined {
  const year = Number(date.slice(0, 4));
  if (year > YEARS.last)
    return {
      keyword: 'era',
      params: { year },
      message: {
        th: `ปี ค.ศ. ${year} ดูเหมือนเป็นปี พ.ศ. กรุณาตรวจสอบปี ค.ศ./พ.ศ.`,
        en: `The year ${year} looks like a Buddhist year (B.E.); please check the era`,
      },
    };
  if (year >= YEARS.first) return undefined;
  return {
    keyword: 'era',
    params: { year },
    message: {
      th: `ปี พ.ศ. ${year + 543} ดูเหมือนเป็นปี ค.ศ. กรุณากรอกปี พ.ศ.`,
      en: `The year B.E. ${year + 543} looks like a C.E. year; please check the era`,
    },
  };
}

/** The year stands in an input that asks for the Buddhist one. */
const inBothEras = (date: string): string =>
  `${formatEnglishDate(date)} (B.E. ${toBuddhistYear(Number(date.slice(0, 4)))})`;

const notBefore = (limit: string): Fault => ({
  keyword: 'formatMinimum',
  params: { comparison: '>=', limit },
  message: {
    th: `ต้องไม่ก่อนวันที่ ${formatThaiDate(limit)}`,
    en: `Must not be before ${inBothEras(limit)}`,
  },
});

const notAfter = (limit: string, isToday: boolean): Fault => ({
  keyword: 'formatMaximum',
  params: { comparison: '<=', limit },
  message: {
    th: `ต้องไม่หลัง${isToday ? 'วันนี้ ' : 'วันที่ '}${formatThaiDate(limit)}`,
    en: `Must not be after ${isToday ? 'today, ' : ''}${inBothEras(limit)}`,
  },
});

export interface DateLimits {
  min?: string;
  max?: string;
  /** The field whose date this one may not come before. */
  notBefore?: string;
}

/** The date answered in another field; undefined where there is none. */
function answeredDate(key: string | undefined, { answers }: AnswerContext): string | undefined {
  const other = key !== undefined && Object.hasOwn(answers, key) ? answers[key] : undefined;
  return typeof other === 'string' && isPartialDate(other) ? firstDayOf(other) : undefined;
}

/** The first date allowed: the later of the field's own limit and the answer it must not come before. */
export const earliestOf = (limits: DateLimits, context: AnswerContext): string | undefined =>
  [resolveDateLimit(limits.min, context.today), answeredDate(limits.notBefore, context)]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

/** What is wrong with a full or partial date: era, calendar, then limits; one fault is enough. */
export function dateFaults(date: string, limits: DateLimits, context: AnswerContext): Fault[] {
  const era = eraFault(date);
  if (era) return [era];
  if (!isPartialDate(date))
    return [{ keyword: 'format', params: { format: 'date' }, message: noSuchDay(date) }];
  const min = earliestOf(limits, context);
  if (min && date < min.slice(0, date.length)) return [notBefore(min)];
  const max = resolveDateLimit(limits.max, context.today);
  if (max && firstDayOf(date) > max) return [notAfter(max, limits.max === 'today')];
  return [];
}
