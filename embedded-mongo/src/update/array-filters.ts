import type { Path } from '../bson/path';
import { type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from '../query/context';
import type { Filter } from '../query/expression';
import { parseFilter } from '../query/parse-filter';
import { identifierOf } from './positional';

/** The identifiers a filter is about: the first parts of its paths. */
function identifiersOf(filter: Document): string[] {
  return [...filter].flatMap(([name, value]) => {
    if (!name.startsWith('$')) return [name.split('.')[0] as string];
    return Array.isArray(value) ? value.flatMap((each) => (isDocument(each) ? identifiersOf(each) : [])) : [];
  });
}

function identifierFor(filter: Value): [string, Document] {
  if (!isDocument(filter))
    return fail('TypeMismatch', "BSON field 'arrayFilters' is the wrong type, expected objects");
  const names = new Set(identifiersOf(filter));
  const [name] = names;
  if (name === undefined)
    return fail('FailedToParse', 'Cannot use an expression without a top-level field name in arrayFilters');
  if (names.size > 1)
    fail(
      'FailedToParse',
      `Error parsing array filter :: caused by :: Expected a single top-level field name, found ${[...names].map((each) => `'${each}'`).join(' and ')}`,
    );
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name))
    fail(
      'BadValue',
      `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${name}'`,
    );
  return [name, filter];
}

/** Compiles `arrayFilters`, by identifier. */
export function parseArrayFilters(filters: Value[], context: QueryContext): Map<string, Filter> {
  const out = new Map<string, Filter>();
  for (const each of filters) {
    const [name, filter] = identifierFor(each);
    if (out.has(name))
      fail('FailedToParse', `Found multiple array filters with the same top-level field name ${name}`);
    out.set(name, parseFilter(filter, context));
  }
  return out;
}

/** Every identifier has a filter, and every filter is used. */
export function checkArrayFilters(filters: Map<string, Filter>, paths: Path[]): void {
  const used = new Set(paths.flatMap((path) => path.flatMap((part) => identifierOf(part) ?? [])));
  for (const name of used)
    if (name !== '' && !filters.has(name))
      fail('BadValue', `No array filter found for identifier '${name}' in path`);
  for (const name of filters.keys())
    if (!used.has(name))
      fail('FailedToParse', `The array filter for identifier '${name}' was not used in the update`);
}
