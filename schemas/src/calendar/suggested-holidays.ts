import { addDays, weekdayOf } from '../thai/iso-date';
import { withHolidays, type Holiday } from './holiday';

/**
 * Official holidays whose date is the same every year, as the cabinet's announcements of B.E. 2562–2569 have them. The others
 * go by the moon or are decided each year.
 */
const FIXED: readonly (readonly [string, string])[] = [
  ['01-01', 'วันขึ้นปีใหม่'],
  ['04-06', 'วันจักรี'],
  ['04-13', 'วันสงกรานต์'],
  ['04-14', 'วันสงกรานต์'],
  ['04-15', 'วันสงกรานต์'],
  ['05-04', 'วันฉัตรมงคล'],
  ['06-03', 'วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี'],
  ['07-28', 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว'],
  ['08-12', 'วันแม่แห่งชาติ'],
  ['10-13', 'วันนวมินทรมหาราช'],
  ['10-23', 'วันปิยมหาราช'],
  ['12-05', 'วันพ่อแห่งชาติ'],
  ['12-10', 'วันรัฐธรรมนูญ'],
  ['12-31', 'วันสิ้นปี'],
];

/** Official holidays that no rule of ours can tell: they stand in the cabinet's announcement of the year. */
export const ANNOUNCED_HOLIDAYS = [
  'วันมาฆบูชา',
  'วันพืชมงคล',
  'วันวิสาขบูชา',
  'วันอาสาฬหบูชา',
  'วันเข้าพรรษา',
  'วันหยุดพิเศษและวันหยุดชดเชยตามมติคณะรัฐมนตรี',
] as const;

const isWeekend = (date: string): boolean => weekdayOf(date) > 5;

/** The first day from a date on that is neither of a weekend nor taken. */
function freeDay(date: string, taken: ReadonlySet<string>): string {
  return isWeekend(date) || taken.has(date) ? freeDay(addDays(date, 1), taken) : date;
}

/** What falls on a weekend is usually made up for on the next day that is free. */
function inLieu(days: readonly Holiday[]): Holiday[] {
  const taken = new Set(days.map(({ date }) => date));
  return days
    .filter(({ date }) => isWeekend(date))
    .map(({ date, name }) => {
      const free = freeDay(date, taken);
      taken.add(free);
      return { date: free, name: `ชดเชย${name}` };
    });
}

/**
 * What a table may begin with in a CE year: the days that are the same every year and the days in lieu that usually follow
 * from them. A suggestion that somebody compares with the year's announcement before it counts.
 */
export function suggestedHolidays(year: number): Holiday[] {
  const days = FIXED.map(([day, name]) => ({ date: `${year}-${day}`, name }));
  const ofYear = ({ date }: Holiday): boolean => date.startsWith(String(year));
  return withHolidays(days, inLieu(days)).filter(ofYear);
}
