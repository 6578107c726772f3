import { bangkokDate, bangkokInstant, bangkokTime } from '../thai/bangkok';
import { addDays } from '../thai/iso-date';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../thai/working-time';

/** Furthest a working day is looked for backwards; an office without one works on no day at all. */
const HORIZON_DAYS = 60;

/** The last working day up to a date, itself included; the date itself where the office never works. */
function workingDayUpTo(date: string, calendar: WorkingCalendar): string {
  for (let back = 0; back <= HORIZON_DAYS; back++) {
    const day = addDays(date, -back);
    if (isWorkingDay(day, calendar)) return day;
  }
  return date;
}

/** The working day that has begun last: what happens on it is not told before the office opens. */
function currentWorkingDay(now: Date, calendar: WorkingCalendar): string {
  const today = bangkokDate(now);
  const isOpenYet = bangkokTime(now) >= calendar.hours.opens;
  return workingDayUpTo(isOpenYet ? today : addDays(today, -1), calendar);
}

const endOf = (date: string): Date => bangkokInstant(addDays(date, 1), '00:00');

/** Whatever is due before this instant is due within so many working days. It only ever goes forward. */
export const dueWithin = (now: Date, workingDays: number, calendar: WorkingCalendar): Date =>
  endOf(addWorkingDays(currentWorkingDay(now, calendar), workingDays, calendar));

/** Whatever was due before this instant is overdue for so many working days. It only ever goes forward. */
export function overdueFor(now: Date, workingDays: number, calendar: WorkingCalendar): Date {
  let day = currentWorkingDay(now, calendar);
  for (let left = workingDays; left > 0; left--) day = workingDayUpTo(addDays(day, -1), calendar);
  const end = endOf(day);
  return end < now ? end : now;
}

/** Whether the hour of the daily summary has come: on working days from its hour until the office closes. */
export function isDigestTime(now: Date, hour: string, calendar: WorkingCalendar): boolean {
  const time = bangkokTime(now);
  return isWorkingDay(bangkokDate(now), calendar) && time >= hour && time < calendar.hours.closes;
}
