import { compare, type StringOrder } from '../bson/compare';
import { asInteger } from '../bson/number';
import { splitPath, type Path } from '../bson/path';
import { type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import { keyValues } from './key-values';

export interface SortField {
  path: Path;
  /** 1 ascending, -1 descending. */
  direction: 1 | -1;
}

function directionOf(value: Value): 1 | -1 {
  if (isDocument(value)) return fail('BadValue', '$meta sorting is not supported by this server');
  const direction = asInteger(value);
  if (direction === 1n || direction === -1n) return Number(direction) as 1 | -1;
  return fail('Location15975', '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
}

/** Reads `{ a: 1, 'b.c': -1 }`. */
export function parseSort(sort: Document): SortField[] {
  return [...sort].map(([name, value]) => {
    if (name === '') fail('Location40352', 'FieldPath cannot be constructed with empty string');
    if (name.startsWith('$') && name !== '$natural')
      fail(
        'Location16410',
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    return { path: splitPath(name), direction: directionOf(value) };
  });
}

/** The value a document sorts by: the least of an array's elements ascending, the greatest descending. */
export function sortValue(document: Document, field: SortField, strings: StringOrder): Value {
  const { tuples } = keyValues(document, [field.path]);
  let best = tuples[0]?.[0];
  for (const [candidate] of tuples)
    if (compare(candidate, best, strings) * field.direction < 0) best = candidate;
  return best ?? null;
}

/** The sort values of a document, one per field. */
export const sortKey = (document: Document, fields: SortField[], strings: StringOrder): Value[] =>
  fields.map((field) => sortValue(document, field, strings));

/** Compares two sort keys. */
export function compareSortKeys(a: Value[], b: Value[], fields: SortField[], strings: StringOrder): number {
  for (let i = 0; i < fields.length; i++) {
    const result = compare(a[i], b[i], strings);
    if (result !== 0) return result * (fields[i]?.direction ?? 1);
  }
  return 0;
}
