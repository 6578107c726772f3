import { runTransformations } from '../aggregate/transformations';
import { describe } from '../bson/describe';
import { compare } from '../bson/compare';
import { clone, type Document, isDocument, Timestamp, typeName, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from '../query/context';
import type { Filter } from '../query/expression';
import { checkArrayFilters, parseArrayFilters } from './array-filters';
import { parseModifiers } from './modifiers';

/** A compiled update. */
export interface Update {
  /** Whether it replaces the whole document. */
  replacement: boolean;
  /** The updated document; the given one may be changed on the way. */
  apply(document: Document, how: { matched?: number; inserting: boolean }): Document;
}

/** `_id` comes first in stored documents. */
export function idFirst(document: Document, id: Value | undefined): Document {
  if (id === undefined) return document;
  const out: Document = new Map([['_id', id]]);
  for (const [name, value] of document) if (name !== '_id') out.set(name, value);
  return out;
}

const KEYLESS = ['array', 'regex', 'undefined'];

const isOperatorName = (name: string) => name.startsWith('$') && !['$ref', '$id', '$db'].includes(name);

/** Rejects ids that cannot be keys. */
export function checkId(id: Value | undefined): void {
  if (id === undefined) return;
  const type = typeName(id);
  if (KEYLESS.includes(type)) fail('InvalidIdField', `The '_id' value cannot be of type ${type}`);
  const operator = isDocument(id) ? [...id.keys()].find(isOperatorName) : undefined;
  if (operator !== undefined)
    fail(
      'DollarPrefixedFieldName',
      `_id fields may not contain '$'-prefixed fields: ${operator} is not valid for storage.`,
    );
}

function checkSameId(before: Value | undefined, after: Value | undefined, replacement: boolean): void {
  if (before === undefined || (after !== undefined && compare(before, after) === 0)) return;
  const what = replacement
    ? `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${describe(after)}`
    : `Performing an update on the path '_id' would modify the immutable field '_id'`;
  fail('ImmutableField', what);
}

const EMPTY_TIMESTAMP = 0n;

/** Top-level empty timestamps become the current time, as on a server. */
export function fillTimestamps(document: Document): Document {
  for (const [name, value] of document)
    if (name !== '_id' && value instanceof Timestamp && value.toBigInt() === EMPTY_TIMESTAMP)
      document.set(name, new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 }));
  return document;
}

function replacementOf(update: Document): Update {
  for (const name of update.keys())
    if (name.startsWith('$'))
      fail(
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${name}' in '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
      );
  return {
    replacement: true,
    apply: (document) => {
      const id = document.get('_id');
      if (update.has('_id')) checkSameId(id, update.get('_id'), true);
      const copy = fillTimestamps(clone(update) as Document);
      return idFirst(copy, id ?? update.get('_id'));
    },
  };
}

function modifying(update: Document, filters: Map<string, Filter>): Update {
  const modifiers = parseModifiers(update);
  checkArrayFilters(
    filters,
    modifiers.map(({ path }) => path),
  );
  return {
    replacement: false,
    apply: (document, { matched, inserting }) => {
      const id = document.get('_id');
      const target = clone(document) as Document;
      for (const modifier of modifiers)
        if (inserting || modifier.operator !== '$setOnInsert')
          modifier.apply(target, { matched, filters }, id);
      checkSameId(id, target.get('_id'), false);
      return idFirst(target, target.get('_id'));
    },
  };
}

function pipeline(stages: Value[], context: QueryContext): Update {
  const run = runTransformations(stages, context);
  return {
    replacement: false,
    apply: (document) => {
      const id = document.get('_id');
      const result = run(document);
      if (result.has('_id')) checkSameId(id, result.get('_id'), true);
      return idFirst(result, id ?? result.get('_id'));
    },
  };
}

/** Compiles the `u` of an update: operators, a replacement, or a pipeline. */
export function parseUpdate(update: Value | undefined, arrayFilters: Value[], context: QueryContext): Update {
  if (Array.isArray(update)) {
    if (arrayFilters.length > 0)
      fail('FailedToParse', 'arrayFilters may not be specified for pipeline-syle updates');
    return pipeline(update, context);
  }
  if (!isDocument(update))
    return fail('FailedToParse', 'Update argument must be either an object or an array');
  const [first] = update.keys();
  if (first?.startsWith('$')) return modifying(update, parseArrayFilters(arrayFilters, context));
  if (arrayFilters.length > 0)
    fail('FailedToParse', 'arrayFilters may not be specified for replacement updates');
  return replacementOf(update);
}
