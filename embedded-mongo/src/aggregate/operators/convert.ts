import { decimalOf, parseDecimal, roundDecimal, truncate } from '../../bson/decimal';
import { double, fitsLong, isNumeric, type Numeric, toNumber } from '../../bson/number';
import { Decimal128, isInt32, ObjectId, Timestamp, typeName, type Value } from '../../bson/value';
import { fail } from '../../errors';
import { isTruthy, present } from '../../query/value-tests';
import type { Expression, Operator } from '../scope';
import { named, nullable } from './define';

function unsupported(value: Value, to: string): never {
  return fail(
    'ConversionFailure',
    `Unsupported conversion from ${typeName(value)} to ${to} in $convert with no onError value`,
  );
}

function parsed(text: string, to: string): number {
  const n = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  return Number.isNaN(n)
    ? fail('ConversionFailure', `Failed to parse number '${text}' in $convert with no onError value: ${to}`)
    : n;
}

/** The number a value stands for. */
function numberOf(value: Value, to: string): Numeric {
  if (isNumeric(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string')
    return /^[+-]?\d+$/.test(value) && to !== 'double' ? BigInt(value) : parsed(value, to);
  return value instanceof Date ? BigInt(value.getTime()) : unsupported(value, to);
}

function whole(value: Value, to: string): bigint {
  const n = numberOf(value, to);
  if (typeof n === 'bigint') return n;
  const exact = n instanceof Decimal128 ? parseDecimal(n) : undefined;
  if (exact) return roundDecimal(exact, 0, truncate).coefficient * 10n ** BigInt(Math.max(0, exact.exponent));
  const real = toNumber(n);
  if (!Number.isFinite(real))
    return fail(
      'ConversionFailure',
      `Attempt to convert ${real} value to integer type in $convert with no onError value`,
    );
  return BigInt(Math.trunc(real));
}

function toInt(value: Value): Value {
  if (value instanceof Date) return unsupported(value, 'int');
  const n = Number(whole(value, 'int'));
  return isInt32(n)
    ? n
    : fail(
        'ConversionFailure',
        `Conversion would overflow target type in $convert with no onError value: ${n}`,
      );
}

function toLong(value: Value): Value {
  const n = whole(value, 'long');
  return fitsLong(n)
    ? n
    : fail(
        'ConversionFailure',
        `Conversion would overflow target type in $convert with no onError value: ${n}`,
      );
}

function toDecimal(value: Value): Value {
  if (typeof value !== 'string') return decimalOf(numberOf(value, 'decimal'));
  parsed(value, 'decimal');
  return Decimal128.fromString(value);
}

function toDate(value: Value): Value {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return new Date(value.getHighBitsUnsigned() * 1000);
  if (typeof value === 'string') return dateFrom(value);
  if (typeName(value) === 'bool' || typeName(value) === 'int') return unsupported(value, 'date');
  return new Date(toNumber(numberOf(value, 'date')));
}

function dateFrom(text: string): Date {
  const zoned = /[zZ]|[+-]\d\d:?\d\d$/.test(text)
    ? text
    : `${text}${text.includes('T') || text.includes(':') ? '' : 'T00:00:00'}Z`;
  const date = new Date(zoned.replace(' ', 'T'));
  return Number.isNaN(date.getTime())
    ? fail('ConversionFailure', `Error parsing date string '${text}'`)
    : date;
}

function toObjectId(value: Value): Value {
  if (value instanceof ObjectId) return value;
  if (typeof value !== 'string') return unsupported(value, 'objectId');
  return /^[0-9a-f]{24}$/i.test(value)
    ? new ObjectId(value)
    : fail('ConversionFailure', `Failed to parse objectId '${value}' in $convert with no onError value`);
}

const TEXTS: Record<string, (value: never) => string> = {
  string: (value: string) => value,
  bool: (value: boolean) => String(value),
  date: (value: Date) => value.toISOString(),
  objectId: (value: ObjectId) => value.toHexString(),
  int: (value: number) => String(value),
  long: (value: bigint) => String(value),
  double: (value: Numeric) => String(toNumber(value)),
  decimal: (value: Decimal128) => value.toString(),
};

const toText = (value: Value): Value =>
  TEXTS[typeName(value)]?.(value as never) ?? unsupported(value, 'string');

const CONVERSIONS: Record<string, (value: Value) => Value> = {
  string: toText,
  int: toInt,
  long: toLong,
  double: (value) => double(toNumber(numberOf(value, 'double'))),
  decimal: toDecimal,
  bool: (value) => isTruthy(value),
  date: toDate,
  objectId: toObjectId,
};

const BY_CODE: Record<number, string> = {
  1: 'double',
  2: 'string',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  16: 'int',
  18: 'long',
  19: 'decimal',
};

function conversionTo(type: Value): (value: Value) => Value {
  const name = isNumeric(type) ? BY_CODE[toNumber(type)] : type;
  return (
    (typeof name === 'string' ? CONVERSIONS[name] : undefined) ??
    fail('BadValue', `Unknown type name: ${String(type)}`)
  );
}

function attempt(
  convert: (value: Value) => Value,
  value: Value,
  onError: () => Value | undefined,
  hasDefault: boolean,
): Value | undefined {
  try {
    return convert(value);
  } catch (error) {
    if (!hasDefault) throw error;
    return onError();
  }
}

const convert = named(
  ['input', 'to'],
  ['onError', 'onNull', 'format'],
  ({ input, to, onError, onNull }) =>
    (scope) => {
      const value = present((input as Expression)(scope));
      if (value === null) return onNull ? onNull(scope) : null;
      const type = present((to as Expression)(scope));
      if (type === null) return null;
      return attempt(conversionTo(type), value, () => onError?.(scope), onError !== undefined);
    },
);

const to = (name: string): Operator => nullable((value) => CONVERSIONS[name]?.(value));

export const CONVERT: Record<string, Operator> = {
  $convert: convert,
  $toString: to('string'),
  $toInt: to('int'),
  $toLong: to('long'),
  $toDouble: to('double'),
  $toDecimal: to('decimal'),
  $toBool: to('bool'),
  $toDate: to('date'),
  $toObjectId: to('objectId'),
};

export { toDate };
