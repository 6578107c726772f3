import { encodeKey, invert } from '../bson/key';
import { doc, type Document, type Value } from '../bson/value';
import { keyValues } from '../query/key-values';
import type { Index, IndexField } from './catalogue-types';

export interface IndexKeys {
  keys: Buffer[];
  multikey: boolean;
}

const NONE: IndexKeys = { keys: [], multikey: false };

export function encodeField(value: Value | undefined, field: IndexField): Buffer {
  const key = encodeKey(value);
  return field.direction === 1 ? key : invert(key);
}

const encodeTuple = (tuple: (Value | undefined)[], fields: IndexField[]) =>
  Buffer.concat(tuple.map((value, i) => encodeField(value, fields[i] as IndexField)));

/** Distinct keys of a document in an index; none when a sparse or partial index leaves it out. */
export function indexKeys(index: Index, document: Document): IndexKeys {
  if (index.partial && !index.partial.matches(document)) return NONE;
  const { tuples, multikey } = keyValues(
    document,
    index.fields.map((field) => field.path),
  );
  const kept = index.sparse ? tuples.filter((tuple) => tuple.some((value) => value !== undefined)) : tuples;
  const [only] = kept;
  if (kept.length === 1 && only) return { keys: [encodeTuple(only, index.fields)], multikey };
  const distinct = new Map<string, Buffer>();
  for (const tuple of kept) {
    const key = encodeTuple(tuple, index.fields);
    distinct.set(key.toString('latin1'), key);
  }
  return { keys: [...distinct.values()], multikey };
}

/** The values a duplicate has, by field name, as MongoDB reports them in `keyValue`. */
export function keyValueOf(index: Index, document: Document, key: Buffer): Document {
  const { tuples } = keyValues(
    document,
    index.fields.map((field) => field.path),
  );
  const tuple = tuples.find((each) => encodeTuple(each, index.fields).equals(key)) ?? [];
  return doc(Object.fromEntries(index.fields.map((field, i) => [field.path.join('.'), tuple[i] ?? null])));
}
