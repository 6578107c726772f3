import {
  add as addExact,
  type Decimal,
  decimalOf,
  multiply as multiplyExact,
  parseDecimal,
  toDecimal128,
} from './decimal';
import { double, fitsLong, type Numeric, toNumber, widerType } from './number';
import { BsonType, Decimal128, isInt32, type Value } from './value';

interface Operation {
  whole(a: bigint, b: bigint): bigint;
  real(a: number, b: number): number;
  exact(a: Decimal, b: Decimal): Decimal;
}

const whole = (n: Numeric) => (typeof n === 'bigint' ? n : BigInt(toNumber(n)));

function decimalResult(operation: Operation, a: Numeric, b: Numeric): Decimal128 {
  const left = parseDecimal(decimalOf(a));
  const right = parseDecimal(decimalOf(b));
  if (left && right) return toDecimal128(operation.exact(left, right));
  return decimalOf(operation.real(toNumber(a), toNumber(b)));
}

/** The integer result in int32 when both were and it fits, in int64 when it fits, else undefined. */
function wholeResult(
  operation: Operation,
  a: Numeric,
  b: Numeric,
  wide: boolean,
): number | bigint | undefined {
  const result = operation.whole(whole(a), whole(b));
  const small = Number(result);
  if (!wide && isInt32(small)) return small;
  return fitsLong(result) ? result : undefined;
}

/** Computes in the wider of the two types; undefined when an int64 overflows. */
function compute(operation: Operation, a: Numeric, b: Numeric): Numeric | undefined {
  const type = widerType(a, b);
  if (type === BsonType.decimal) return decimalResult(operation, a, b);
  if (type === BsonType.double) return double(operation.real(toNumber(a), toNumber(b)));
  return wholeResult(operation, a, b, type === BsonType.long);
}

const ADD: Operation = { whole: (a, b) => a + b, real: (a, b) => a + b, exact: addExact };
const MULTIPLY: Operation = { whole: (a, b) => a * b, real: (a, b) => a * b, exact: multiplyExact };
const SUBTRACT: Operation = {
  whole: (a, b) => a - b,
  real: (a, b) => a - b,
  exact: (a, b) => addExact(a, { ...b, coefficient: -b.coefficient }),
};

export const add = (a: Numeric, b: Numeric) => compute(ADD, a, b);
export const multiply = (a: Numeric, b: Numeric) => compute(MULTIPLY, a, b);
export const subtract = (a: Numeric, b: Numeric) => compute(SUBTRACT, a, b);

/** In expressions an int64 overflow becomes a double. */
export const orDouble = (result: Numeric | undefined, real: () => number): Value => result ?? double(real());
