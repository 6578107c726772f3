import { asInteger, isNumeric, toNumber } from '../bson/number';
import { Binary, BsonType, type TypeName, type Value } from '../bson/value';
import { fail } from '../errors';
import { matchesType, type ValueTest } from './value-tests';

const NUMBER_TYPES = [BsonType.double, BsonType.int, BsonType.long, BsonType.decimal];

function typeCodes(operand: Value): number[] {
  if (operand === 'number') return NUMBER_TYPES;
  if (typeof operand === 'string')
    return operand in BsonType
      ? [BsonType[operand as TypeName]]
      : fail('BadValue', `Unknown type name alias: ${operand}`);
  const code = Number(
    asInteger(operand) ?? fail('TypeMismatch', 'type must be represented as a number or a string'),
  );
  const known = Object.values(BsonType).some((type) => type === code);
  return known ? [code] : fail('BadValue', `Invalid numerical type code: ${code}`);
}

export function type(operand: Value): ValueTest {
  const operands = Array.isArray(operand) ? operand : [operand];
  if (operands.length === 0) fail('FailedToParse', '$type must match at least one type');
  const test = matchesType(new Set(operands.flatMap(typeCodes)));
  return { operator: '$type', operand, expandLeaf: true, test };
}

export function size(operand: Value): ValueTest {
  const wanted = asInteger(operand);
  if (!isNumeric(operand)) fail('BadValue', `Failed to parse $size. Expected a number in: $size`);
  if (wanted === undefined) return fail('BadValue', 'Failed to parse $size. Expected an integer: $size');
  if (wanted < 0n) fail('BadValue', 'Failed to parse $size. Expected a non-negative number in: $size');
  const test = (value: Value | undefined) => Array.isArray(value) && BigInt(value.length) === wanted;
  return { operator: '$size', operand, expandLeaf: false, test };
}

function divisorPart(value: Value | undefined, what: string): bigint {
  if (!isNumeric(value)) return fail('BadValue', `malformed mod, ${what} not a number`);
  const n = toNumber(value);
  if (!Number.isFinite(n)) return fail('BadValue', `malformed mod, ${what} value is invalid`);
  return typeof value === 'bigint' ? value : BigInt(Math.trunc(n));
}

export function mod(operand: Value): ValueTest {
  if (!Array.isArray(operand)) return fail('BadValue', 'malformed mod, needs to be an array');
  if (operand.length < 2) fail('BadValue', 'malformed mod, not enough elements');
  if (operand.length > 2) fail('BadValue', 'malformed mod, too many elements');
  const divisor = divisorPart(operand[0], 'divisor');
  const remainder = divisorPart(operand[1], 'remainder');
  if (divisor === 0n) fail('BadValue', 'divisor cannot be 0');
  const test = (value: Value | undefined): boolean => {
    if (!isNumeric(value)) return false;
    const n = toNumber(value);
    if (!Number.isFinite(n)) return false;
    const whole = typeof value === 'bigint' ? value : BigInt(Math.trunc(n));
    return whole % divisor === remainder;
  };
  return { operator: '$mod', operand, expandLeaf: true, test };
}

/** The mask a bit test is given: a number, binary data, or a list of positions. */
function bitMask(operand: Value): bigint {
  if (Array.isArray(operand)) return operand.reduce<bigint>((mask, at) => mask | (1n << bitPosition(at)), 0n);
  if (operand instanceof Binary) return littleEndian(operand);
  const mask = asInteger(operand);
  if (mask === undefined) return fail('FailedToParse', 'bit test needs an integer, an array or binary data');
  return mask < 0n ? fail('FailedToParse', `Expected a non-negative number in: ${mask}`) : mask;
}

const bitPosition = (value: Value): bigint => {
  const at = asInteger(value);
  return at === undefined || at < 0n ? fail('BadValue', 'bit positions must be integers >= 0') : at;
};

const littleEndian = (value: Binary): bigint =>
  value.buffer.subarray(0, value.position).reduceRight((bits, byte) => (bits << 8n) | BigInt(byte), 0n);

/** The bits of a stored value; numbers are sign-extended, doubles must be whole. */
function bitsOf(value: Value | undefined): bigint | undefined {
  return value instanceof Binary ? littleEndian(value) : asInteger(value);
}

const bitTest =
  (operator: string, holds: (bits: bigint, mask: bigint) => boolean) =>
  (operand: Value): ValueTest => {
    const mask = bitMask(operand);
    const test = (value: Value | undefined): boolean => {
      const bits = bitsOf(value);
      return bits !== undefined && holds(bits & mask, mask);
    };
    return { operator, operand, expandLeaf: true, test };
  };

export const bitsAllSet = bitTest('$bitsAllSet', (bits, mask) => bits === mask);
export const bitsAllClear = bitTest('$bitsAllClear', (bits) => bits === 0n);
export const bitsAnySet = bitTest('$bitsAnySet', (bits) => bits !== 0n);
export const bitsAnyClear = bitTest('$bitsAnyClear', (bits, mask) => bits !== mask);
