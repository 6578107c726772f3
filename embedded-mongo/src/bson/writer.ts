import { fail } from '../errors';
import {
  type Binary,
  type BSONRegExp,
  BsonType,
  type Code,
  type Decimal128,
  Double,
  isDocument,
  type Document,
  type ObjectId,
  type Opaque,
  type Timestamp,
  typeOf,
  type Value,
} from './value';

/** Grows by doubling; one scratch buffer serves all encodings, which never interleave. */
let scratch = Buffer.allocUnsafe(1 << 16);
let at = 0;

function reserve(bytes: number): void {
  if (at + bytes <= scratch.length) return;
  const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, at + bytes));
  scratch.copy(larger, 0, 0, at);
  scratch = larger;
}

function writeText(text: string): void {
  reserve(text.length * 3 + 1);
  at += scratch.write(text, at, 'utf8');
  scratch[at++] = 0;
}

function writeName(name: string): void {
  if (name.includes('\0')) fail('BadValue', 'field names cannot contain the null byte');
  writeText(name);
}

function writeString(text: string): void {
  reserve(4);
  const start = at;
  at += 4;
  writeText(text);
  scratch.writeInt32LE(at - start - 4, start);
}

function writeInt32(n: number): void {
  reserve(4);
  at = scratch.writeInt32LE(n, at);
}

function writeBytes(bytes: Uint8Array): void {
  reserve(bytes.length);
  scratch.set(bytes, at);
  at += bytes.length;
}

function writeBinary(value: Binary): void {
  const bytes = value.buffer.subarray(0, value.position);
  writeInt32(bytes.length);
  reserve(1);
  scratch[at++] = value.sub_type;
  writeBytes(bytes);
}

function writeLong(n: bigint): void {
  reserve(8);
  at = scratch.writeBigInt64LE(n, at);
}

function writeDouble(value: Double | number): void {
  reserve(8);
  at = scratch.writeDoubleLE(value instanceof Double ? value.value : value, at);
}

function writeElements(entries: Iterable<[string | number, Value]>): void {
  const start = at;
  reserve(4);
  at += 4;
  for (const [name, value] of entries) {
    const type = typeOf(value);
    reserve(1);
    scratch[at++] = type & 0xff;
    writeName(String(name));
    WRITERS[type]?.(value);
  }
  reserve(1);
  scratch[at++] = 0;
  scratch.writeInt32LE(at - start, start);
}

function writeScopedCode(value: Code): void {
  const start = at;
  writeInt32(0);
  writeString(value.code);
  writeElements((value.scope as unknown as Document).entries());
  scratch.writeInt32LE(at - start, start);
}

const none = () => undefined;
const opaque = (value: Value) => writeBytes((value as Opaque).bytes);

function writeDate(value: Date | Opaque): void {
  if (value instanceof Date) writeLong(BigInt(value.getTime()));
  else opaque(value);
}

function writeRegex(value: BSONRegExp): void {
  writeName(value.pattern);
  writeName(value.options);
}

/** A `Buffer` is a document that is encoded already. */
const writeObject = (value: Document | Buffer) =>
  isDocument(value) ? writeElements(value) : writeBytes(value);

const WRITERS = {
  [BsonType.double]: writeDouble,
  [BsonType.string]: writeString,
  [BsonType.object]: writeObject,
  [BsonType.array]: (value: Value[]) => writeElements(value.entries()),
  [BsonType.binData]: writeBinary,
  [BsonType.undefined]: none,
  [BsonType.objectId]: (value: ObjectId) => writeBytes(value.id),
  [BsonType.bool]: (value: boolean) => {
    reserve(1);
    scratch[at++] = value ? 1 : 0;
  },
  [BsonType.date]: writeDate,
  [BsonType.null]: none,
  [BsonType.regex]: writeRegex,
  [BsonType.dbPointer]: opaque,
  [BsonType.javascript]: (value: Code) => writeString(value.code),
  [BsonType.symbol]: (value: { value: string }) => writeString(value.value),
  [BsonType.javascriptWithScope]: writeScopedCode,
  [BsonType.int]: writeInt32,
  [BsonType.timestamp]: (value: Timestamp) => writeLong(BigInt.asIntN(64, value.toBigInt())),
  [BsonType.long]: writeLong,
  [BsonType.decimal]: (value: Decimal128) => writeBytes(value.bytes),
  [BsonType.minKey]: none,
  [BsonType.maxKey]: none,
} as Record<number, (value: Value) => void>;

/** Encodes a document; embedded `Buffer`s are copied as documents already encoded. */
export function encode(document: Document): Buffer {
  at = 0;
  writeElements(document);
  return Buffer.from(scratch.subarray(0, at));
}
