import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  Double,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import { decode, nameEnd, readName } from './reader';
import { isInt32, Opaque, UNDEFINED, type Value } from './value';

const SHORT = 24;

function readString(bytes: Buffer, at: number): string {
  const length = bytes.readInt32LE(at) - 1;
  const start = at + 4;
  return length <= SHORT
    ? readName(bytes, start, start + length)
    : bytes.toString('utf8', start, start + length);
}

function readDouble(bytes: Buffer, at: number): Value {
  const n = bytes.readDoubleLE(at);
  return Number.isInteger(n) || isInt32(n) ? new Double(n) : n;
}

/** The range of a JavaScript date; MongoDB's is wider. */
const MAX_DATE = 8_640_000_000_000_000n;

function readDate(bytes: Buffer, at: number): Value {
  const ms = bytes.readBigInt64LE(at);
  return ms > MAX_DATE || ms < -MAX_DATE ? new Opaque(9, copy(bytes, at, 8)) : new Date(Number(ms));
}

const copy = (bytes: Buffer, at: number, length: number) => Buffer.from(bytes.subarray(at, at + length));

function readBinary(bytes: Buffer, at: number): Value {
  const length = bytes.readInt32LE(at);
  return new Binary(bytes.subarray(at + 5, at + 5 + length), bytes[at + 4]);
}

function readRegex(bytes: Buffer, at: number): Value {
  const end = nameEnd(bytes, at);
  const optionsEnd = nameEnd(bytes, end + 1);
  return new BSONRegExp(bytes.toString('utf8', at, end), bytes.toString('latin1', end + 1, optionsEnd));
}

function readScopedCode(bytes: Buffer, at: number): Value {
  const code = readString(bytes, at + 4);
  const scope = at + 8 + bytes.readInt32LE(at + 4);
  return new Code(code, decode(bytes, scope) as unknown as Record<string, unknown>);
}

/** How each element type but document and array is read. */
export const SCALARS: Record<number, (bytes: Buffer, at: number) => Value> = {
  1: readDouble,
  2: readString,
  5: readBinary,
  6: () => UNDEFINED,
  7: (bytes, at) => new ObjectId(copy(bytes, at, 12)),
  8: (bytes, at) => bytes[at] === 1,
  9: readDate,
  10: () => null,
  11: readRegex,
  12: (bytes, at) => new Opaque(12, copy(bytes, at, bytes.readInt32LE(at) + 16)),
  13: (bytes, at) => new Code(readString(bytes, at)),
  14: (bytes, at) => new BSONSymbol(readString(bytes, at)),
  15: readScopedCode,
  16: (bytes, at) => bytes.readInt32LE(at),
  17: (bytes, at) => new Timestamp(bytes.readBigUInt64LE(at)),
  18: (bytes, at) => bytes.readBigInt64LE(at),
  19: (bytes, at) => new Decimal128(copy(bytes, at, 16)),
  127: () => new MaxKey(),
  255: () => new MinKey(),
};
