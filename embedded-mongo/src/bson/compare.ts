import { compareKeys } from './key';
import { native, type Numeric } from './number';
import {
  type Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  type Document,
  type ObjectId,
  type Opaque,
  rankOf,
  type Timestamp,
  type Value,
} from './value';

const order = (a: number | bigint | boolean, b: number | bigint | boolean) => (a < b ? -1 : a > b ? 1 : 0);

/** Strings compare by code point, as their UTF-8 bytes do. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return order(codePointOrder(left), codePointOrder(right));
  }
  return order(a.length, b.length);
}

/** Moves surrogates above the private use area, where their code points are. */
const codePointOrder = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** NaN is below every number and equal to itself; other numbers compare exactly across types. */
export function compareNumbers(a: Numeric, b: Numeric): number {
  const left = native(a);
  const right = native(b);
  if (left instanceof Decimal128 || right instanceof Decimal128) return compareKeys(a, b);
  if (left === right) return 0;
  if (left < right) return -1;
  if (left > right) return 1;
  return order(Number.isNaN(right), Number.isNaN(left)) || 0;
}

const text = (value: Value) => (value instanceof BSONSymbol ? value.value : (value as string));

/** How strings compare: by code point, or by a collation. */
export type StringOrder = (a: string, b: string) => number;

function compareArrays(a: Value[], b: Value[], strings: StringOrder): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const result = compare(a[i], b[i], strings);
    if (result !== 0) return result;
  }
  return order(a.length, b.length);
}

/** Field by field: type, then name, then value; a shorter document is less. */
function compareDocuments(a: Document, b: Document, strings: StringOrder): number {
  const right = b.entries();
  for (const [name, value] of a) {
    const next = right.next();
    if (next.done) return 1;
    const [otherName, other] = next.value;
    const result =
      order(rankOf(value), rankOf(other)) ||
      compareStrings(name, otherName) ||
      compare(value, other, strings);
    if (result !== 0) return result;
  }
  return right.next().done ? 0 : -1;
}

const bytesOf = (value: Binary) => Buffer.from(value.buffer.subarray(0, value.position));

const compareBinary = (a: Binary, b: Binary) =>
  order(a.position, b.position) || order(a.sub_type, b.sub_type) || bytesOf(a).compare(bytesOf(b));

const parts = (value: BSONRegExp | Code) =>
  value instanceof BSONRegExp ? [value.pattern, value.options] : [value.code, ''];

function compareParts(a: BSONRegExp | Code, b: BSONRegExp | Code): number {
  const [first = '', second = ''] = parts(a);
  const [otherFirst = '', otherSecond = ''] = parts(b);
  return compareStrings(first, otherFirst) || compareStrings(second, otherSecond);
}

/** Dates outside of JavaScript's range are kept as their bytes. */
const milliseconds = (value: Date | Opaque): number | bigint =>
  value instanceof Date ? value.getTime() : value.bytes.readBigInt64LE();

const BY_RANK: Record<number, (a: never, b: never, strings: StringOrder) => number> = {
  10: compareNumbers,
  15: (a: Value, b: Value, strings: StringOrder) => strings(text(a), text(b)),
  20: compareDocuments,
  25: compareArrays,
  30: compareBinary,
  35: (a: ObjectId, b: ObjectId) => Buffer.compare(a.id, b.id),
  40: (a: boolean, b: boolean) => order(a, b),
  45: (a: Date | Opaque, b: Date | Opaque) => order(milliseconds(a), milliseconds(b)),
  47: (a: Timestamp, b: Timestamp) => order(a.toBigInt(), b.toBigInt()),
  50: compareParts,
  55: (a: Opaque, b: Opaque) => a.bytes.compare(b.bytes),
  60: compareParts,
  65: compareParts,
};

/** BSON order of any two values; missing compares as null. */
export function compare(
  a: Value | undefined,
  b: Value | undefined,
  strings: StringOrder = compareStrings,
): number {
  const rank = rankOf(a);
  const other = rankOf(b);
  if (rank !== other) return rank < other ? -1 : 1;
  return BY_RANK[rank]?.(a as never, b as never, strings) ?? 0;
}

/** Equality in queries: numbers across types, documents with their field order. */
export function equal(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string') return false;
  return compare(a, b) === 0;
}
