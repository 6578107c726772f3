import { add, multiply, orDouble, subtract } from '../../bson/arithmetic';
import { decimalOf } from '../../bson/decimal';
import { asIndex, double, isNumeric, type Numeric, toNumber, widerType } from '../../bson/number';
import { BsonType, Decimal128, Double, typeName, typeOf, type Value } from '../../bson/value';
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

function quotient([a, b]: (Value | undefined)[]): Value {
  if (isNull(a) || isNull(b)) return null;
  const left = numeric('$divide', a);
  const right = numeric('$divide', b);
  if (toNumber(right) === 0) fail('BadValue', "can't $divide by zero");
  const result = toNumber(left) / toNumber(right);
  return widerType(left, right) === BsonType.decimal ? decimalOf(result) : double(result);
}

function remainder([a, b]: (Value | undefined)[]): Value {
  if (isNull(a) || isNull(b)) return null;
  const left = numeric('$mod', a);
  const right = numeric('$mod', b);
  if (toNumber(right) === 0) fail('Location16610', "can't $mod by zero");
  const type = widerType(left, right);
  if (type === BsonType.int) return (toNumber(left) % toNumber(right)) | 0;
  if (type === BsonType.long) return BigInt(toNumber(left)) % BigInt(toNumber(right));
  const result = toNumber(left) % toNumber(right);
  return type === BsonType.decimal ? decimalOf(result) : double(result);
}

/** The result of a real function in the type of its argument. */
function sameType(value: Numeric, result: number): Value {
  if (value instanceof Decimal128) return decimalOf(result);
  if (typeOf(value) === BsonType.double) return double(result);
  return typeof value === 'bigint' ? BigInt(result) : result;
}

const keepType = (name: string, apply: (n: number) => number): Operator =>
  nullable((value) => sameType(numeric(name, value), apply(toNumber(numeric(name, value)))));

const real = (name: string, apply: (n: number) => number): Operator =>
  nullable((value) => {
    const given = numeric(name, value);
    const result = apply(toNumber(given));
    return given instanceof Decimal128 ? decimalOf(result) : double(result);
  });

/** Half to even at a decimal place; integers round only to tens and more. */
function roundAt(n: number, place: number, round: (n: number) => number): number {
  if (!Number.isFinite(n)) return n;
  return Number(`${round(Number(`${n}e${place}`))}e${-place}`);
}

function halfEven(n: number): number {
  const floor = Math.floor(n);
  const rest = n - floor;
  if (rest !== 0.5) return Math.round(n);
  return floor % 2 === 0 ? floor : floor + 1;
}

const rounding = (name: string, round: (n: number) => number): Operator =>
  evaluated(1, 2, ([value, place]) => {
    if (isNull(value)) return null;
    const given = numeric(name, value);
    const digits =
      asIndex(place ?? 0) ?? fail('Location51082', `precision argument to ${name} must be a integral value`);
    return sameType(given, roundAt(toNumber(given), digits, round));
  });

function power([a, b]: (Value | undefined)[]): Value {
  if (isNull(a) || isNull(b)) return null;
  const base = numeric('$pow', a);
  const exponent = numeric('$pow', b);
  const result = toNumber(base) ** toNumber(exponent);
  const whole = widerType(base, exponent) !== BsonType.double && Number.isSafeInteger(result);
  return whole ? sameType(typeof base === 'bigint' ? base : 1, result) : new Double(result);
}

export const ARITHMETIC: Record<string, Operator> = {
  $add: evaluated(0, Infinity, sum),
  $subtract: evaluated(2, 2, difference),
  $multiply: evaluated(0, Infinity, product),
  $divide: evaluated(2, 2, quotient),
  $mod: evaluated(2, 2, remainder),
  $pow: evaluated(2, 2, power),
  $abs: keepType('$abs', Math.abs),
  $ceil: keepType('$ceil', Math.ceil),
  $floor: keepType('$floor', Math.floor),
  $round: rounding('$round', halfEven),
  $trunc: rounding('$trunc', Math.trunc),
  $sqrt: real('$sqrt', Math.sqrt),
  $exp: real('$exp', Math.exp),
  $ln: real('$ln', Math.log),
  $log10: real('$log10', Math.log10),
};
