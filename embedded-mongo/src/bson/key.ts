import { encodeNumber } from './key-number';
import type { Numeric } from './number';
import {
  type Binary,
  BSONSymbol,
  type BSONRegExp,
  type Code,
  type Document,
  type ObjectId,
  Opaque,
  rankOf,
  type Timestamp,
  type Value,
} from './value';

const END = Buffer.from([0]);

/** Text ends with two zero bytes; a zero inside becomes 00 01, so that prefixes stay first. */
function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  if (!bytes.includes(0)) return Buffer.concat([bytes, Buffer.alloc(2)]);
  return Buffer.concat([Buffer.from(text.replaceAll('\0', '\0\u0001'), 'utf8'), Buffer.alloc(2)]);
}

function big64(n: bigint): Buffer {
  const out = Buffer.allocUnsafe(8);
  out.writeBigUInt64BE(BigInt.asUintN(64, n));
  return out;
}

const SIGN = 1n << 63n;

function encodeDate(value: Date | Opaque): Buffer {
  const ms = value instanceof Opaque ? value.bytes.readBigInt64LE() : BigInt(value.getTime());
  return big64(ms ^ SIGN);
}

function encodeBinary(value: Binary): Buffer {
  const head = Buffer.allocUnsafe(5);
  head.writeUInt32BE(value.position);
  head[4] = value.sub_type;
  return Buffer.concat([head, value.buffer.subarray(0, value.position)]);
}

function encodeDocument(value: Document): Buffer {
  const out: Buffer[] = [];
  for (const [name, inner] of value)
    out.push(Buffer.from([rankOf(inner)]), encodeText(name), encodePayload(inner));
  return Buffer.concat([...out, END]);
}

const encodeArray = (value: Value[]) => Buffer.concat([...value.map(encodeKey), END]);

const PAYLOADS: Record<number, (value: never) => Buffer> = {
  10: (value: Numeric) => encodeNumber(value),
  15: (value: string | BSONSymbol) => encodeText(value instanceof BSONSymbol ? value.value : value),
  20: encodeDocument,
  25: encodeArray,
  30: encodeBinary,
  35: (value: ObjectId) => Buffer.from(value.id),
  40: (value: boolean) => Buffer.from([value ? 1 : 0]),
  45: encodeDate,
  47: (value: Timestamp) => big64(value.toBigInt()),
  50: (value: BSONRegExp) => Buffer.concat([encodeText(value.pattern), encodeText(value.options)]),
  55: (value: Opaque) => Buffer.from(value.bytes),
  60: (value: Code) => encodeText(value.code),
  65: (value: Code) => encodeText(value.code),
};

const EMPTY = Buffer.alloc(0);

const encodePayload = (value: Value | undefined): Buffer =>
  value === undefined ? EMPTY : (PAYLOADS[rankOf(value)]?.(value as never) ?? EMPTY);

/**
 * Bytes whose order is BSON order and which are equal exactly for values that compare equal.
 * They delimit themselves, so that keys of several fields are concatenations. Missing encodes as null.
 */
export function encodeKey(value: Value | undefined): Buffer {
  return Buffer.concat([Buffer.from([rankOf(value)]), encodePayload(value)]);
}

/** Turns a key's order around, for the descending fields of an index. */
export function invert(key: Buffer): Buffer {
  const out = Buffer.allocUnsafe(key.length);
  for (let i = 0; i < key.length; i++) out[i] = ~(key[i] as number) & 0xff;
  return out;
}

export const compareKeys = (a: Value, b: Value) => Buffer.compare(encodeKey(a), encodeKey(b));

/** The first key after every key that starts with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length--;
  const out = Buffer.from(prefix.subarray(0, length));
  if (length > 0) out[length - 1] = (out[length - 1] as number) + 1;
  return out;
}
