import { fail } from '../../errors';

const MINUTE = 60_000;
const OFFSET = /^([+-])(\d\d):?(\d\d)?$/;

function named(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return fail('Location40485', `unrecognized time zone identifier: "${zone}"`);
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone) ?? named(zone);
  formats.set(zone, known);
  return known;
}

/** Offset of a named zone from UTC at a moment, in milliseconds. */
function namedOffset(zone: string, at: Date): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at.getTime() / 1000) * 1000;
}

/** Offset of a zone (`+07:00`, `Asia/Bangkok`, `UTC`) from UTC at a moment, in milliseconds. */
export function zoneOffset(zone: string, at: Date): number {
  const fixed = OFFSET.exec(zone);
  if (!fixed) return ['UTC', 'GMT', 'Z'].includes(zone) ? 0 : namedOffset(zone, at);
  const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
  return (fixed[1] === '-' ? -minutes : minutes) * MINUTE;
}

/** A date whose UTC fields show the local time of a zone. */
export const toLocal = (date: Date, zone: string) => new Date(date.getTime() + zoneOffset(zone, date));

/** The moment at which a zone's clocks show the UTC fields of a date. */
export function fromLocal(local: Date, zone: string): Date {
  const guess = new Date(local.getTime() - zoneOffset(zone, local));
  return new Date(local.getTime() - zoneOffset(zone, guess));
}
