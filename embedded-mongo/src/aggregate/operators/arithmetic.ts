import { add, multiply, orDouble, subtract } from '../../bson/arithmetic';
import {
  ceiling,
  type Decimal,
  decimalOf,
  divide as exactQuotient,
  divideHalfEven,
  floor,
  parseDecimal,
  remainder as exactRemainder,
  roundDecimal,
  type Rounding,
  toDecimal128,
  truncate,
} from '../../bson/decimal';
import {
  asIndex,
  double,
  fitsLong,
  integer,
  isNumeric,
  type Numeric,
  toNumber,
  widerType,
} from '../../bson/number';
import { BsonType, Decimal128, typeName, typeOf, type Value } from '../../bson/value';
import { fail } from '../../errors';
import { present } from '../../query/value-tests';
import type { Operator } from '../scope';
import { evaluated, nullable } from './define';

const isNull = (value: Value | undefined) => present(value) === null;

function numeric(name: string, value: Value | undefined): Numeric {
  if (isNumeric(value)) return value;
  return fail(
    'TypeMismatch',
    `${name} only supports numeric types, not ${value === undefined ? 'missing' : typeName(value)}`,
  );
}

const addValues = (a: Numeric, b: Numeric): Numeric =>
  orDouble(add(a, b), () => toNumber(a) + toNumber(b)) as Numeric;

const multiplyValues = (a: Numeric, b: Numeric): Numeric =>
  orDouble(multiply(a, b), () => toNumber(a) * toNumber(b)) as Numeric;

/** Numbers add; one date among them makes the sum a date. */
function sum(values: (Value | undefined)[]): Value {
  if (values.some(isNull)) return null;
  const dates = values.filter((value) => value instanceof Date);
  if (dates.length > 1) fail('Location16612', 'only one date allowed in an $add expression');
  const total = values
    .filter((value) => !(value instanceof Date))
    .reduce<Numeric>((acc, value) => addValues(acc, numeric('$add', value)), 0);
  const [date] = dates;
  return date instanceof Date ? new Date(date.getTime() + Math.round(toNumber(total))) : total;
}

function difference([a, b]: (Value | undefined)[]): Value {
  if (isNull(a) || isNull(b)) return null;
  if (a instanceof Date && b instanceof Date) return BigInt(a.getTime() - b.getTime());
  if (a instanceof Date) return new Date(a.getTime() - Math.round(toNumber(numeric('$subtract', b))));
  const left = numeric('$subtract', a);
  const right = numeric('$subtract', b);
  return orDouble(subtract(left, right), () => toNumber(left) - toNumber(right));
}

function product(values: (Value | undefined)[]): Value {
  if (values.some(isNull)) return null;
  return values.reduce<Numeric>((acc, value) => multiplyValues(acc, numeric('$multiply', value)), 1);
}

/** Both operands exactly, when one is a decimal and neither is infinite or NaN. */
function decimals(a: Numeric, b: Numeric): [Decimal, Decimal] | undefined {
  if (widerType(a, b) !== BsonType.decimal) return undefined;
  const left = parseDecimal(decimalOf(a));
  const right = parseDecimal(decimalOf(b));
  return left && right ? [left, right] : undefined;
}

function quotient([a, b]: (Value | undefined)[]): Value {
  if (isNull(a) || isNull(b)) return null;
  const left = numeric('$divide', a);
  const right = numeric('$divide', b);
  if (toNumber(right) === 0) fail('BadValue', "can't $divide by zero");
  const exact = decimals(left, right);
  return exact ? exactQuotient(...exact) : inType(left, right, toNumber(left) / toNumber(right));
}

const inType = (a: Numeric, b: Numeric, result: number): Value =>
  widerType(a, b) === BsonType.decimal ? decimalOf(result) : double(result);

function modulo([a, b]: (Value | undefined)[]): Value {
  if (isNull(a) || isNull(b)) return null;
  const left = numeric('$mod', a);
  const right = numeric('$mod', b);
  if (toNumber(right) === 0) fail('Location16610', "can't $mod by zero");
  const exact = decimals(left, right);
  return exact ? exactRemainder(...exact) : plainModulo(left, right);
}

function plainModulo(left: Numeric, right: Numeric): Value {
  const type = widerType(left, right);
  if (type === BsonType.int) return (toNumber(left) % toNumber(right)) | 0;
  if (type === BsonType.long) return BigInt(left as number | bigint) % BigInt(right as number | bigint);
  return inType(left, right, toNumber(left) % toNumber(right));
}

/** Rounds numbers of each type to a decimal place, exactly where they are exact. */
function roundValue(value: Numeric, place: number, real: (n: number) => number, exact: Rounding): Value {
  if (value instanceof Decimal128) {
    const decimal = parseDecimal(value);
    return decimal ? toDecimal128(roundDecimal(decimal, place, exact)) : value;
  }
  if (typeOf(value) === BsonType.double) return double(roundAt(toNumber(value), place, real));
  if (place >= 0) return value as Value;
  const by = 10n ** BigInt(-place);
  const rounded = exact(BigInt(value as number | bigint), by) * by;
  return typeof value === 'bigint' ? rounded : integer(rounded);
}

const rounding = (name: string, real: (n: number) => number, exact: Rounding, most = 2): Operator =>
  evaluated(1, most, ([value, place]) => {
    if (isNull(value)) return null;
    const digits =
      asIndex(place ?? 0) ?? fail('Location51082', `precision argument to ${name} must be a integral value`);
    return roundValue(numeric(name, value), digits, real, exact);
  });

function absolute(value: Value): Value {
  const given = numeric('$abs', value);
  if (given instanceof Decimal128) return Decimal128.fromString(given.toString().replace(/^-/, ''));
  if (typeof given === 'bigint') return given < 0n ? -given : given;
  return typeOf(given) === BsonType.double ? double(Math.abs(toNumber(given))) : Math.abs(given as number);
}

/** Functions whose result is a double; a decimal would need more digits than JavaScript computes. */
const real = (name: string, apply: (n: number) => number): Operator =>
  nullable((value) => {
    const given = numeric(name, value);
    if (given instanceof Decimal128)
      fail('NotImplemented', `${name} of a decimal is not supported by this server`);
    return double(apply(toNumber(given)));
  });

/** At a decimal place, by way of the shortest decimal form of the double. */
function roundAt(n: number, place: number, round: (n: number) => number): number {
  if (!Number.isFinite(n)) return n;
  if (place === 0) return round(n);
  const [digits, exponent = '0'] = String(n).split('e');
  const shifted = round(Number(`${digits}e${Number(exponent) + place}`));
  const [whole, power = '0'] = String(shifted).split('e');
  return Number(`${whole}e${Number(power) - place}`);
}

function halfEven(n: number): number {
  const below = Math.floor(n);
  if (n - below !== 0.5) return Math.round(n);
  return below % 2 === 0 ? below : below + 1;
}

function power([a, b]: (Value | undefined)[]): Value {
  if (isNull(a) || isNull(b)) return null;
  const base = numeric('$pow', a);
  const exponent = numeric('$pow', b);
  const type = widerType(base, exponent);
  if (type === BsonType.decimal) fail('NotImplemented', '$pow of a decimal is not supported by this server');
  const whole = type !== BsonType.double && toNumber(exponent) >= 0 && toNumber(exponent) <= 1000;
  if (!whole) return double(toNumber(base) ** toNumber(exponent));
  return wholePower(BigInt(base as number) ** BigInt(exponent as number), type);
}

const wholePower = (result: bigint, type: number): Value =>
  type === BsonType.long && fitsLong(result) ? result : integer(result);

export const ARITHMETIC: Record<string, Operator> = {
  $add: evaluated(0, Infinity, sum),
  $subtract: evaluated(2, 2, difference),
  $multiply: evaluated(0, Infinity, product),
  $divide: evaluated(2, 2, quotient),
  $mod: evaluated(2, 2, modulo),
  $pow: evaluated(2, 2, power),
  $abs: nullable(absolute),
  $ceil: rounding('$ceil', Math.ceil, ceiling, 1),
  $floor: rounding('$floor', Math.floor, floor, 1),
  $round: rounding('$round', halfEven, divideHalfEven),
  $trunc: rounding('$trunc', Math.trunc, truncate),
  $sqrt: real('$sqrt', Math.sqrt),
  $exp: real('$exp', Math.exp),
  $ln: real('$ln', Math.log),
  $log10: real('$log10', Math.log10),
};
