import { compareDecimals, type Decimal, exactDecimal, parseDecimal } from './decimal';
import type { Numeric } from './number';
import { Decimal128, Double } from './value';

const NAN = Buffer.from([0]);
const SIGN = 1n << 63n;

/** A double as 8 bytes in numeric order; -0 is 0. */
function orderedDouble(n: number): Buffer {
  const out = Buffer.allocUnsafe(9);
  out[0] = 1;
  out.writeDoubleBE(n === 0 ? 0 : n, 1);
  const bits = out.readBigUInt64BE(1);
  out.writeBigUInt64BE(bits & SIGN ? BigInt.asUintN(64, ~bits) : bits | SIGN, 1);
  return out;
}

/** The next double below. */
function below(n: number): number {
  const view = new DataView(new ArrayBuffer(8));
  if (n === 0) return -Number.MIN_VALUE;
  view.setFloat64(0, n);
  view.setBigInt64(0, view.getBigInt64(0) + (n > 0 ? -1n : 1n));
  return view.getFloat64(0);
}

const EXACT = Buffer.from([0]);

/**
 * Order-preserving form of a decimal among those of one sign: exponent of the leading digit, then digits.
 * Negative ones are inverted. Only numbers that no double holds need it.
 */
function orderedDecimal({ coefficient, exponent }: Decimal): Buffer {
  const digits = String(coefficient < 0n ? -coefficient : coefficient).replace(/0+$/, '');
  const whole = String(coefficient < 0n ? -coefficient : coefficient).length;
  const head = Buffer.allocUnsafe(3);
  head[0] = 1;
  head.writeUInt16BE(whole + exponent + 0x8000, 1);
  const tail = Buffer.concat([Buffer.from(digits, 'latin1'), Buffer.from([0])]);
  const out = Buffer.concat([head, tail]);
  if (coefficient < 0n) for (let i = 1; i < out.length; i++) out[i] = ~(out[i] as number) & 0xff;
  return out;
}

/** The greatest double that is not above the number, followed by the number itself where it differs. */
function encodeExactly(value: Decimal): Buffer {
  const nearest = Number(`${value.coefficient}e${value.exponent}`);
  const finite = Number.isFinite(nearest) ? nearest : Math.sign(nearest) * Number.MAX_VALUE;
  const comparison = compareDecimals(exactDecimal(finite), value);
  if (comparison === 0) return Buffer.concat([orderedDouble(finite), EXACT]);
  const floor = comparison > 0 ? below(finite) : finite;
  return Buffer.concat([orderedDouble(floor), orderedDecimal(value)]);
}

const SPECIAL: Record<string, number> = { Infinity: Infinity, '-Infinity': -Infinity };

function encodeDecimal(value: Decimal128): Buffer {
  const exact = parseDecimal(value);
  if (exact) return encodeExactly(exact);
  return encodeDouble(SPECIAL[value.toString()] ?? NaN);
}

const encodeDouble = (n: number) => (Number.isNaN(n) ? NAN : Buffer.concat([orderedDouble(n), EXACT]));

/** Order-preserving bytes of a number, equal for equal numbers of different types. */
export function encodeNumber(value: Numeric): Buffer {
  if (typeof value === 'number') return encodeDouble(value);
  if (value instanceof Double) return encodeDouble(value.value);
  if (value instanceof Decimal128) return encodeDecimal(value);
  const near = Number(value);
  return BigInt(near) === value ? encodeDouble(near) : encodeExactly({ coefficient: value, exponent: 0 });
}
