import { bangkokDate, bangkokInstant, bangkokTime } from './bangkok';
import { addDays, weekdayOf } from './iso-date';

/** Office hours as `HH:mm`, and ISO weekdays, Monday is 1. */
export interface WorkingHours {
  days: readonly number[];
  opens: string;
  closes: string;
}

/** When the office works: its hours and the ISO dates it is closed. */
export interface WorkingCalendar {
  hours: WorkingHours;
  holidays: readonly string[];
}

/** How long something may take, as an office promises it. */
export interface WorkingSpan {
  amount: number;
  unit: 'minutes' | 'hours' | 'days' | 'working_days';
}

/** Furthest the next working day is looked for; an office without one works on no day at all. */
const HORIZON_DAYS = 400;

export const isWorkingDay = (date: string, { hours, holidays }: WorkingCalendar): boolean =>
  hours.days.includes(weekdayOf(date)) && !holidays.includes(date);

function findWorkingDay(date: string, calendar: WorkingCalendar): string {
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
    const day = addDays(date, ahead);
    if (isWorkingDay(day, calendar)) return day;
  }
  return date;
}

/** Days found before, by calendar: every submission of a day asks for the same few. */
const found = new WeakMap<WorkingCalendar, Map<string, string>>();

/** The first working day from a date on, itself included; the date itself where the office never works. */
function workingDayFrom(date: string, calendar: WorkingCalendar): string {
  const days = found.get(calendar) ?? new Map<string, string>();
  const day = days.get(date) ?? findWorkingDay(date, calendar);
  found.set(calendar, days.set(date, day));
  return day;
}

/**
 * When the office is deemed to have received what came at an instant: the same moment in working hours, else the
 * next opening (Electronic Performance of Administrative Functions Act B.E. 2565, s. 10).
 */
export function deemedReceived(instant: Date, calendar: WorkingCalendar): Date {
  const { opens, closes } = calendar.hours;
  const today = bangkokDate(instant);
  const now = bangkokTime(instant);
  if (isWorkingDay(today, calendar) && now >= opens && now < closes) return instant;
  const from = now < opens ? today : addDays(today, 1);
  return bangkokInstant(workingDayFrom(from, calendar), opens);
}

const MINUTE_MS = 60_000;

/** Runs only while the office is open. */
function addWorkingMinutes(start: Date, minutes: number, calendar: WorkingCalendar): Date {
  const { opens, closes } = calendar.hours;
  let from = deemedReceived(start, calendar);
  let left = minutes * MINUTE_MS;
  for (;;) {
    const day = bangkokDate(from);
    const room = bangkokInstant(day, closes).getTime() - from.getTime();
    if (left <= room || room <= 0) return new Date(from.getTime() + left);
    left -= room;
    from = bangkokInstant(workingDayFrom(addDays(day, 1), calendar), opens);
  }
}

/** The date so many working days later. */
export function addWorkingDays(date: string, count: number, calendar: WorkingCalendar): string {
  let day = date;
  for (let left = count; left > 0; left--) day = workingDayFrom(addDays(day, 1), calendar);
  return day;
}

/**
 * When something is due. Minutes and hours run in working time. Days do not count the first (CCC s. 193/3), end
 * when the office closes, and move to the next working day where they end on a holiday (CCC s. 193/8).
 */
export function addWorkingTime(start: Date, { amount, unit }: WorkingSpan, calendar: WorkingCalendar): Date {
  if (unit === 'minutes') return addWorkingMinutes(start, amount, calendar);
  if (unit === 'hours') return addWorkingMinutes(start, amount * 60, calendar);
  const first = bangkokDate(start);
  const last =
    unit === 'days'
      ? workingDayFrom(addDays(first, amount), calendar)
      : addWorkingDays(first, amount, calendar);
  return bangkokInstant(last, calendar.hours.closes);
}
