import { asInteger, isNumeric, toNumber } from '../bson/number';
import { splitPath } from '../bson/path';
import { doc, type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import { collationOrder } from '../query/collation';
import { queryContext } from '../query/context';
import { parseFilter } from '../query/parse-filter';
import { isTruthy } from '../query/value-tests';
import type { Index, IndexField } from './catalogue-types';

export const ID_SPEC = doc({ v: 2, key: doc({ _id: 1 }), name: '_id_' });

/** The index every collection has; it lives in the collection's own table and has no number. */
export const idIndex = (): Index => ({ ...makeIndex(ID_SPEC, 0, 0), unique: true });

function directionOf(name: string, value: Value): 1 | -1 {
  if (typeof value === 'string')
    fail(
      'CannotCreateIndex',
      `Index type '${value}' is not supported by this server: { ${name}: "${value}" }`,
    );
  const direction = isNumeric(value) ? toNumber(value) : 0;
  if (direction === 0 || Number.isNaN(direction))
    fail('CannotCreateIndex', `Values in v:2 index key pattern must be non-zero numbers: ${name}`);
  return direction > 0 ? 1 : -1;
}

const isOperatorName = (part: string) => part.startsWith('$') && !['$ref', '$id', '$db'].includes(part);

function fieldOf(name: string, value: Value): IndexField {
  const path = splitPath(name);
  if (path[path.length - 1] === '$**')
    fail('CannotCreateIndex', 'wildcard indexes are not supported by this server');
  if (path.includes('')) fail('CannotCreateIndex', 'Index keys cannot contain an empty field.');
  if (path.some(isOperatorName))
    fail('CannotCreateIndex', "Index key contains an illegal field name: field name starts with '$'.");
  return { path, direction: directionOf(name, value) };
}

/** The fields of a key pattern such as `{ a: 1, 'b.c': -1 }`. */
export function indexFields(key: Value | undefined): IndexField[] {
  if (!isDocument(key) || key.size === 0)
    return fail('CannotCreateIndex', 'Index keys cannot be an empty object');
  return [...key].map(([name, value]) => fieldOf(name, value));
}

const isDocumentOrUndefined = (value: Value | undefined) => (isDocument(value) ? value : undefined);

/** An index by its specification; throws MongoDB's error for what is malformed or not supported. */
export function makeIndex(spec: Document, id: number, createdAt: number): Index {
  const partial = isDocumentOrUndefined(spec.get('partialFilterExpression'));
  const collation = isDocumentOrUndefined(spec.get('collation'));
  const seconds = asInteger(spec.get('expireAfterSeconds'));
  return {
    id,
    name: String(spec.get('name')),
    spec,
    fields: indexFields(spec.get('key')),
    unique: isTruthy(spec.get('unique')),
    sparse: isTruthy(spec.get('sparse')),
    partial: partial ? parseFilter(partial, queryContext()) : undefined,
    simple: collationOrder(collation) === undefined,
    hidden: isTruthy(spec.get('hidden')),
    expireAfterSeconds: seconds === undefined ? undefined : Number(seconds),
    multikey: false,
    createdAt,
  };
}
