import { addDays, bangkokDate, bangkokTime, daysInMonth } from '@khamrong/schemas/thai';

/** A time of day on a date in Bangkok, in the Christian era; numbers as people say them. */
export interface DateTime {
  year: number;
  /** From 1. */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** Steps in which minutes are offered. */
export const MINUTE_STEP = 5;

const two = (value: number): string => String(value).padStart(2, '0');

/** Parts of an instant in Bangkok. */
export function partsOf(instant: string): DateTime {
  const at = new Date(instant);
  const [year = 0, month = 1, day = 1] = bangkokDate(at).split('-').map(Number);
  const [hour = 0, minute = 0] = bangkokTime(at).split(':').map(Number);
  return { year, month, day, hour, minute };
}

/** ISO 8601 with Bangkok's offset. A day the month does not have becomes its last. */
export function instantOf({ year, month, day, hour, minute }: DateTime): string {
  const possible = Math.min(day, daysInMonth(year, month));
  return `${year}-${two(month)}-${two(possible)}T${two(hour)}:${two(minute)}:00+07:00`;
}

/** A time of day (`HH:mm`) some days from now. */
const inDays = (now: Date, days: number, time: string): string =>
  `${addDays(bangkokDate(now), days)}T${time}:00+07:00`;

/** The next morning at half past eight, when offices open. */
export const nextMorning = (now: Date): string => inDays(now, 1, '08:30');

/** In a month at half past four, when offices close. */
export const inAMonth = (now: Date): string => inDays(now, 30, '16:30');
