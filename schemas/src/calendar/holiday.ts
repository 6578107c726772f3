import { Type, type Static } from '@sinclair/typebox';
import { IsoDay } from '../wire/office/paging';

/** A day the office is closed that is no weekend. */
export const Holiday = Type.Object(
  {
    date: IsoDay,
    /** Empty for days that came with the office's file, which names none. */
    name: Type.String({ maxLength: 120 }),
    /** The office closes on it by itself: no holiday of the whole country. */
    own: Type.Optional(Type.Literal(true)),
  },
  { additionalProperties: false },
);
export type Holiday = Static<typeof Holiday>;

/** Most days that the table of all years holds. */
export const HOLIDAYS_MAX = 400;

const byDate = (a: Holiday, b: Holiday): number => a.date.localeCompare(b.date);

/** A table with some days more, each once, by date; a day that is there gets its new name. */
export function withHolidays(table: readonly Holiday[], added: readonly Holiday[]): Holiday[] {
  const days = new Map([...table, ...added].map((day) => [day.date, day]));
  return [...days.values()].sort(byDate);
}

/** CE years from one date to another of which a table knows no holiday: nobody has entered them yet. */
export function yearsWithoutTable(from: string, to: string, dates: readonly string[]): number[] {
  const known = new Set(dates.map((date) => date.slice(0, 4)));
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return years.filter((year) => !known.has(String(year)));
}
