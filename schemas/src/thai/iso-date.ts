const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** `YYYY-MM-DD` of numbers that need not make a real date; `isIsoDate` tells. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month of a CE year, month 1–12; 0 for no month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : ([31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);

const partsOf = (iso: string): [number, number, number] => [
  Number(iso.slice(0, 4)),
  Number(iso.slice(5, 7)),
  Number(iso.slice(8, 10)),
];

/** Whether a text is `YYYY-MM-DD` and the day exists. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = partsOf(text);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is a date, or one of which only year, or year and month, are known. */
export const isPartialDate = (text: string): boolean => isIsoDate(firstDayOf(text));

/** The day a date of which parts are unknown counts from: 1 January, or the 1st of the month (CCC s. 16). */
export const firstDayOf = (partial: string): string =>
  partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial;

/** The date a number of days later, or earlier where negative. */
export function addDays(iso: string, days: number): string {
  const [year, month, day] = partsOf(iso);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** ISO weekday, Monday is 1 and Sunday 7. */
export function weekdayOf(iso: string): number {
  const [year, month, day] = partsOf(iso);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Age in full years on a day; unknown parts of the birth date count as `firstDayOf` says. */
export function ageOn(birth: string, day: string): number {
  const born = firstDayOf(birth);
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** A limit of a form's dates, `today`, `today+7` or a date itself, as a date; undefined for no such limit. */
export function resolveDateLimit(limit: string | undefined, today: string): string | undefined {
  if (limit === undefined) return undefined;
  const relative = /^today([+-]\d{1,4})?$/.exec(limit);
  if (relative) return addDays(today, Number(relative[1] ?? 0));
  return isIsoDate(limit) ? limit : undefined;
}
