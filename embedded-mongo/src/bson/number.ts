import { BsonType, Decimal128, Double, isInt32, typeOf, type Value } from './value';

/** A number of any BSON type. */
export type Numeric = number | bigint | Double | Decimal128;

export const isNumeric = (value: unknown): value is Numeric =>
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  value instanceof Double ||
  value instanceof Decimal128;

/** A double as a faithful value. */
export const double = (n: number): number | Double => (Number.isInteger(n) ? new Double(n) : n);

/** An int64 as a faithful value. */
export const long = (n: number | bigint): bigint => BigInt(n);

/** An integer as the smallest type that holds it: int32, then int64, then double. */
export function integer(n: bigint): number | bigint | Double {
  const small = Number(n);
  if (isInt32(small)) return small;
  return fitsLong(n) ? n : new Double(small);
}

export const fitsLong = (n: bigint) => BigInt.asIntN(64, n) === n;

/** The value as a JavaScript number; exact for int32 and double, rounded for the others. */
export function toNumber(value: Numeric): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Double ? value.value : decimalToNumber(value);
}

function decimalToNumber(value: Decimal128): number {
  return Number(value.toString().replace('E', 'e'));
}

/** Doubles and int32 as a number, int64 as a bigint: what compares natively and exactly. */
export function native(value: Numeric): number | bigint | Decimal128 {
  return value instanceof Double ? value.value : value;
}

/** The number as an integer when it is one without loss, else undefined. */
export function asInteger(value: Value | undefined): bigint | undefined {
  if (!isNumeric(value)) return undefined;
  if (typeof value === 'bigint') return value;
  const n = toNumber(value);
  return Number.isInteger(n) ? BigInt(n) : undefined;
}

/** Small whole number of a command argument (limit, skip, …), or undefined when it is not one. */
export function asIndex(value: Value | undefined): number | undefined {
  const whole = asInteger(value);
  return whole === undefined || !Number.isSafeInteger(Number(whole)) ? undefined : Number(whole);
}

/** The type in which two numbers add and multiply: decimal > double > long > int. */
export function widerType(a: Numeric, b: Numeric): number {
  const types = [typeOf(a), typeOf(b)];
  return (
    [BsonType.decimal, BsonType.double, BsonType.long].find((type) => types.includes(type)) ?? BsonType.int
  );
}
