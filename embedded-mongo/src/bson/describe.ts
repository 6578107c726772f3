import { BSONRegExp, Decimal128, Double, isDocument, MaxKey, MinKey, ObjectId, type Value } from './value';

const TEXTS: [new (...args: never[]) => object, (value: never) => string][] = [
  [ObjectId, (value: ObjectId) => `ObjectId('${value.toHexString()}')`],
  [Date, (value: Date) => `new Date(${value.getTime()})`],
  [Double, (value: Double) => `${value.value}${Number.isInteger(value.value) ? '.0' : ''}`],
  [Decimal128, (value: Decimal128) => value.toString()],
  [BSONRegExp, (value: BSONRegExp) => `/${value.pattern}/${value.options}`],
  [MinKey, () => 'MinKey'],
  [MaxKey, () => 'MaxKey'],
];

function describeDocument(entries: Iterable<[string, Value]>): string {
  const fields = [...entries].map(([name, value]) => `${name}: ${describe(value)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

function describeObject(value: object): string {
  const text = TEXTS.find(([kind]) => value instanceof kind)?.[1];
  return text ? text(value as never) : value.constructor.name;
}

/** A value as MongoDB's messages show it. */
export function describe(value: Value | undefined): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return value.length > 0 ? `[ ${value.map(describe).join(', ')} ]` : '[]';
  if (isDocument(value)) return describeDocument(value);
  return value !== null && typeof value === 'object' ? describeObject(value) : String(value);
}
