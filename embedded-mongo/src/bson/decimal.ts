import { Decimal128, Double } from './value';

/** A finite decimal: coefficient × 10^exponent, exactly. */
export interface Decimal {
  coefficient: bigint;
  exponent: number;
}

const SHAPE = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?$/;

/** The exact value of a finite Decimal128, or undefined for NaN and infinities. */
export function parseDecimal(value: Decimal128): Decimal | undefined {
  const parts = SHAPE.exec(value.toString());
  if (!parts) return undefined;
  const [, sign, whole = '0', fraction = '', exponent = '0'] = parts;
  const digits = BigInt(whole + fraction);
  return {
    coefficient: sign ? -digits : digits,
    exponent: Number(exponent) - fraction.length,
  };
}

/** The exact value of a finite double or integer. */
export function exactDecimal(n: number | bigint): Decimal {
  if (typeof n === 'bigint') return { coefficient: n, exponent: 0 };
  let scaled = n;
  let halvings = 0;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    halvings += 1;
  }
  return { coefficient: BigInt(scaled) * 5n ** BigInt(halvings), exponent: -halvings };
}

const scale = (d: Decimal, exponent: number) => d.coefficient * 10n ** BigInt(d.exponent - exponent);

/** Exact comparison: negative, zero or positive. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = scale(a, exponent);
  const right = scale(b, exponent);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const DIGITS = 34;

/** Rounds half to even to 34 digits and makes the Decimal128. */
export function toDecimal128(d: Decimal): Decimal128 {
  let { coefficient, exponent } = d;
  const extra = String(coefficient).replace('-', '').length - DIGITS;
  if (extra > 0) {
    coefficient = divideHalfEven(coefficient, 10n ** BigInt(extra));
    exponent += extra;
  }
  return Decimal128.fromString(`${coefficient}E${exponent}`);
}

/** Integer division rounded half to even. */
export function divideHalfEven(n: bigint, by: bigint): bigint {
  const quotient = n / by;
  const rest = n % by;
  const twice = 2n * (rest < 0n ? -rest : rest);
  const size = by < 0n ? -by : by;
  const away = twice > size || (twice === size && quotient % 2n !== 0n);
  if (!away) return quotient;
  return n < 0n === by < 0n ? quotient + 1n : quotient - 1n;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: scale(a, exponent) + scale(b, exponent), exponent };
}

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  coefficient: a.coefficient * b.coefficient,
  exponent: a.exponent + b.exponent,
});

/** Any number as a Decimal128; a double keeps 15 significant digits, as MongoDB does. */
export function decimalOf(value: number | bigint | Double | Decimal128): Decimal128 {
  if (value instanceof Decimal128) return value;
  const n = value instanceof Double ? value.value : value;
  if (typeof n === 'bigint' || Number.isInteger(n)) return Decimal128.fromString(String(BigInt(n)));
  if (Number.isNaN(n)) return Decimal128.fromString('NaN');
  return Decimal128.fromString(Number.isFinite(n) ? n.toPrecision(15) : n > 0 ? 'Infinity' : '-Infinity');
}

/** The quotient to 34 digits; the divisor is not zero. */
export function divide(a: Decimal, b: Decimal): Decimal128 {
  const size = (n: bigint) => String(n < 0n ? -n : n).length;
  const extra = Math.max(0, DIGITS + 2 + size(b.coefficient) - size(a.coefficient));
  const scaled = a.coefficient * 10n ** BigInt(extra);
  const quotient = scaled / b.coefficient;
  const sticky = scaled % b.coefficient === 0n ? 0n : scaled < 0n === b.coefficient < 0n ? 1n : -1n;
  const result = { coefficient: quotient * 10n + sticky, exponent: a.exponent - b.exponent - extra - 1 };
  return toDecimal128(sticky === 0n ? shortened(result, a.exponent - b.exponent) : result);
}

/** An exact quotient drops zeros at its end, down to the exponent its operands suggest. */
function shortened({ coefficient, exponent }: Decimal, ideal: number): Decimal {
  let digits = coefficient;
  let at = exponent;
  while (at < ideal && digits % 10n === 0n) {
    digits /= 10n;
    at += 1;
  }
  return { coefficient: digits, exponent: at };
}

/** The remainder with the sign of the dividend. */
export function remainder(a: Decimal, b: Decimal): Decimal128 {
  const exponent = Math.min(a.exponent, b.exponent);
  return toDecimal128({ coefficient: scale(a, exponent) % scale(b, exponent), exponent });
}

/** How a number is brought to a whole one: n is the numerator of n / by. */
export type Rounding = (n: bigint, by: bigint) => bigint;

export const truncate: Rounding = (n, by) => n / by;
export const floor: Rounding = (n, by) => n / by - (n % by < 0n ? 1n : 0n);
export const ceiling: Rounding = (n, by) => n / by + (n % by > 0n ? 1n : 0n);

/** Rounds at a decimal place (2: hundredths, -1: tens). */
export function roundDecimal(d: Decimal, place: number, rounding: Rounding): Decimal {
  if (-d.exponent <= place) return d;
  const by = 10n ** BigInt(-d.exponent - place);
  return { coefficient: rounding(d.coefficient, by), exponent: -place };
}
