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

export { Binary, BSONRegExp, BSONSymbol, Code, Decimal128, Double, MaxKey, MinKey, ObjectId, Timestamp };

/** A BSON document: field order is kept, and names such as `2` or `__proto__` are ordinary. */
export type Document = Map<string, Value>;

/**
 * A BSON value, faithful to its stored type:
 * a `number` that is an integer is an int32, any other `number` is a double, and a double that happens to be
 * integral (or ±0 beyond int32's reach, or -0) is a `Double`; an int64 is a `bigint`.
 * A missing field is `undefined`, never a `Value`.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Double
  | Decimal128
  | ObjectId
  | Binary
  | Timestamp
  | BSONRegExp
  | BSONSymbol
  | Code
  | MinKey
  | MaxKey
  | Opaque
  | Buffer
  | Value[]
  | Document;

/** A value of a type that is only carried along (undefined, DBPointer): its element type and its bytes. */
export class Opaque {
  constructor(
    readonly type: number,
    readonly bytes: Buffer,
  ) {}
}

export const UNDEFINED = new Opaque(6, Buffer.alloc(0));

/** BSON element types by number. */
export const BsonType = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  undefined: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  dbPointer: 12,
  javascript: 13,
  symbol: 14,
  javascriptWithScope: 15,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
} as const;

export type TypeName = keyof typeof BsonType;

const NAMES = new Map<number, TypeName>(
  Object.entries(BsonType).map(([name, code]) => [code, name as TypeName]),
);

const PRIMITIVE: Record<string, number> = {
  string: BsonType.string,
  boolean: BsonType.bool,
  bigint: BsonType.long,
};

const CLASSES = new Map<unknown, number>([
  [Map, BsonType.object],
  [Buffer, BsonType.object],
  [Array, BsonType.array],
  [ObjectId, BsonType.objectId],
  [Date, BsonType.date],
  [Double, BsonType.double],
  [Decimal128, BsonType.decimal],
  [Binary, BsonType.binData],
  [Timestamp, BsonType.timestamp],
  [BSONRegExp, BsonType.regex],
  [BSONSymbol, BsonType.symbol],
  [MinKey, BsonType.minKey],
  [MaxKey, BsonType.maxKey],
]);

/** Whether a plain number is stored as an int32. */
export const isInt32 = (n: number) => (n | 0) === n && !Object.is(n, -0);

/** The BSON element type of a value (see `BsonType`). */
export function typeOf(value: Value): number {
  if (typeof value === 'number') return isInt32(value) ? BsonType.int : BsonType.double;
  if (value === null) return BsonType.null;
  return PRIMITIVE[typeof value] ?? CLASSES.get(value.constructor) ?? rareType(value);
}

function rareType(value: Value): number {
  if (value instanceof Opaque) return value.type;
  if (value instanceof Code) return value.scope ? BsonType.javascriptWithScope : BsonType.javascript;
  throw new TypeError('not a BSON value');
}

export const typeName = (value: Value): TypeName => NAMES.get(typeOf(value)) ?? 'undefined';

/** MongoDB's order of types; types of one rank compare by value. */
const RANKS: Record<number, number> = {
  [BsonType.minKey]: 1,
  [BsonType.undefined]: 2,
  [BsonType.null]: 5,
  [BsonType.int]: 10,
  [BsonType.long]: 10,
  [BsonType.double]: 10,
  [BsonType.decimal]: 10,
  [BsonType.string]: 15,
  [BsonType.symbol]: 15,
  [BsonType.object]: 20,
  [BsonType.array]: 25,
  [BsonType.binData]: 30,
  [BsonType.objectId]: 35,
  [BsonType.bool]: 40,
  [BsonType.date]: 45,
  [BsonType.timestamp]: 47,
  [BsonType.regex]: 50,
  [BsonType.dbPointer]: 55,
  [BsonType.javascript]: 60,
  [BsonType.javascriptWithScope]: 65,
  [BsonType.maxKey]: 127,
};

export const Rank = { undefined: 2, null: 5, number: 10, string: 15, object: 20, array: 25, regex: 50 };

/** The rank of a value's type in comparisons; a missing value ranks as null. */
export function rankOf(value: Value | undefined): number {
  if (value === undefined) return Rank.null;
  return RANKS[typeOf(value)] ?? Rank.undefined;
}

export const isDocument = (value: unknown): value is Document => value instanceof Map;

/** A document from pairs, for replies and specifications. */
export const doc = (fields: Record<string, Value | undefined>): Document => {
  const out: Document = new Map();
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) out.set(name, value);
  }
  return out;
};

/** A deep copy of documents and arrays; leaves are shared, as nothing changes them. */
export function clone(value: Value): Value {
  if (Array.isArray(value)) return value.map(clone);
  if (!isDocument(value)) return value;
  const out: Document = new Map();
  for (const [name, inner] of value) out.set(name, clone(inner));
  return out;
}
