import { asIndex } from '../../bson/number';
import { isDocument, ObjectId, Timestamp, typeName, type Value } from '../../bson/value';
import { fail } from '../../errors';
import { present } from '../../query/value-tests';
import type { Expression, Operator, Scope } from '../scope';
import { toDate } from './convert';
import { named } from './define';
import { fromLocal, toLocal } from './time-zone';

const DAY = 86_400_000;

function dateOf(value: Value): Date {
  if (value instanceof Date) return value;
  return value instanceof ObjectId || value instanceof Timestamp
    ? (toDate(value) as Date)
    : fail('Location16006', `can't convert from BSON type ${typeName(value)} to Date`);
}

function zoneOf(expression: Expression | undefined, scope: Scope): string | null {
  const zone = expression ? present(expression(scope)) : 'UTC';
  return zone === null || typeof zone === 'string'
    ? zone
    : fail('Location40517', 'timezone must evaluate to a string');
}

/** The local date an operand gives: `{ date, timezone }` or the date itself. */
const local =
  (use: (date: Date) => Value): Operator =>
  (operand, compile) => {
    const long = isDocument(operand) && operand.has('date');
    const single = Array.isArray(operand) ? (operand[0] as Value) : operand;
    const date = compile(long ? (operand.get('date') as Value) : single);
    const zone = long && operand.has('timezone') ? compile(operand.get('timezone') as Value) : undefined;
    return (scope) => {
      const value = present(date(scope));
      const name = zoneOf(zone, scope);
      return value === null || name === null ? null : use(toLocal(dateOf(value), name));
    };
  };

const startOfYear = (date: Date) => Date.UTC(date.getUTCFullYear(), 0, 1);
const dayOfYear = (date: Date) => Math.floor((date.getTime() - startOfYear(date)) / DAY) + 1;
const isoDay = (date: Date) => date.getUTCDay() || 7;

/** The Thursday of the same ISO week decides its year and number. */
const thursday = (date: Date) => new Date(date.getTime() + (4 - isoDay(date)) * DAY);
const isoWeek = (date: Date) => Math.ceil(dayOfYear(thursday(date)) / 7);
const week = (date: Date) => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7);

const pad = (n: number, width: number) => String(n).padStart(width, '0');

const FORMATS: Record<string, (date: Date) => string> = {
  Y: (date) => pad(date.getUTCFullYear(), 4),
  m: (date) => pad(date.getUTCMonth() + 1, 2),
  d: (date) => pad(date.getUTCDate(), 2),
  H: (date) => pad(date.getUTCHours(), 2),
  M: (date) => pad(date.getUTCMinutes(), 2),
  S: (date) => pad(date.getUTCSeconds(), 2),
  L: (date) => pad(date.getUTCMilliseconds(), 3),
  j: (date) => pad(dayOfYear(date), 3),
  w: (date) => String(date.getUTCDay() + 1),
  u: (date) => String(isoDay(date)),
  U: (date) => pad(week(date), 2),
  V: (date) => pad(isoWeek(date), 2),
  G: (date) => pad(thursday(date).getUTCFullYear(), 4),
  '%': () => '%',
};

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${pad(size % 60, 2)}`;
}

function format(pattern: string, date: Date, offsetMinutes: number): string {
  return pattern.replace(/%(.)/g, (_, letter: string) => {
    if (letter === 'z') return offsetText(offsetMinutes);
    if (letter === 'Z') return String(offsetMinutes);
    return (
      FORMATS[letter]?.(date) ??
      fail('Location18536', `Invalid format character '%${letter}' in format string`)
    );
  });
}

const dateToString = named(['date'], ['format', 'timezone', 'onNull'], (fields) => (scope) => {
  const value = present((fields.date as Expression)(scope));
  if (value === null) return fields.onNull ? fields.onNull(scope) : null;
  const zone = zoneOf(fields.timezone, scope);
  const pattern = fields.format
    ? present(fields.format(scope))
    : `%Y-%m-%dT%H:%M:%S.%L${zone === 'UTC' ? 'Z' : ''}`;
  if (zone === null || typeof pattern !== 'string') return null;
  const shown = toLocal(dateOf(value), zone);
  return format(pattern, shown, (shown.getTime() - dateOf(value).getTime()) / 60_000);
});

const dateFromString = named(['dateString'], ['timezone', 'onNull', 'onError'], (fields) => (scope) => {
  const value = present((fields.dateString as Expression)(scope));
  if (value === null) return fields.onNull ? fields.onNull(scope) : null;
  const zone = zoneOf(fields.timezone, scope) ?? 'UTC';
  const date = toDate(String(value)) as Date;
  return /[zZ]|[+-]\d\d:?\d\d$/.test(String(value)) ? date : fromLocal(date, zone);
});

const UNITS: Record<string, number> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
};
const MONTHS: Record<string, number> = { month: 1, quarter: 3, year: 12 };

/** Months end on their last day when the day does not exist. */
function addMonths(date: Date, months: number): Date {
  const target = new Date(date);
  target.setUTCDate(1);
  target.setUTCMonth(target.getUTCMonth() + months);
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), last));
  return target;
}

function addUnits(date: Date, unit: string, amount: number): Date {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(date, months * amount);
  const ms = UNITS[unit] ?? fail('FailedToParse', `unknown time unit value: ${unit}`);
  return new Date(date.getTime() + ms * amount);
}

const dateAdd = (sign: 1 | -1): Operator =>
  named(['startDate', 'unit', 'amount'], ['timezone'], (fields) => (scope) => {
    const [start, unit, amount] = [fields.startDate, fields.unit, fields.amount].map((part) =>
      present(part?.(scope)),
    );
    const zone = zoneOf(fields.timezone, scope);
    if (start === null || unit === null || amount === null || zone === null) return null;
    const count = asIndex(amount) ?? fail('Location5166405', '$dateAdd expects integer amount of time units');
    const moved = addUnits(toLocal(dateOf(start as Value), zone), String(unit), sign * count);
    return fromLocal(moved, zone);
  });

function monthsBetween(start: Date, end: Date, size: number): number {
  const index = (date: Date) => Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / size);
  return index(end) - index(start);
}

const dateDiff = named(['startDate', 'endDate', 'unit'], ['timezone', 'startOfWeek'], (fields) => (scope) => {
  const [start, end, unit] = [fields.startDate, fields.endDate, fields.unit].map((part) =>
    present(part?.(scope)),
  );
  const zone = zoneOf(fields.timezone, scope);
  if (start === null || end === null || unit === null || zone === null) return null;
  const [from, to] = [start, end].map((value) => toLocal(dateOf(value as Value), zone)) as [Date, Date];
  const months = MONTHS[String(unit)];
  if (months !== undefined) return BigInt(monthsBetween(from, to, months));
  const size = UNITS[String(unit)] ?? fail('FailedToParse', `unknown time unit value: ${String(unit)}`);
  const shift = unit === 'week' ? 4 * DAY : 0;
  const index = (date: Date) => Math.floor((date.getTime() + shift) / size);
  return BigInt(index(to) - index(from));
});

export const DATE: Record<string, Operator> = {
  $year: local((date) => date.getUTCFullYear()),
  $month: local((date) => date.getUTCMonth() + 1),
  $dayOfMonth: local((date) => date.getUTCDate()),
  $hour: local((date) => date.getUTCHours()),
  $minute: local((date) => date.getUTCMinutes()),
  $second: local((date) => date.getUTCSeconds()),
  $millisecond: local((date) => date.getUTCMilliseconds()),
  $dayOfYear: local(dayOfYear),
  $dayOfWeek: local((date) => date.getUTCDay() + 1),
  $isoDayOfWeek: local(isoDay),
  $week: local(week),
  $isoWeek: local(isoWeek),
  $isoWeekYear: local((date) => BigInt(thursday(date).getUTCFullYear())),
  $dateToString: dateToString,
  $dateFromString: dateFromString,
  $dateAdd: dateAdd(1),
  $dateSubtract: dateAdd(-1),
  $dateDiff: dateDiff,
};
