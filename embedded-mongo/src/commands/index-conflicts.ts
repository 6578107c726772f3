import { compare } from '../bson/compare';
import type { Document } from '../bson/value';
import { fail } from '../errors';
import { type Collection, isIdIndex } from '../store/catalogue-types';

/** Options that make an index of the same keys another index. */
const SIGNATURE = ['unique', 'sparse', 'partialFilterExpression', 'collation'];

const same = (a: Document, b: Document, names: string[]) =>
  names.every((name) => compare(a.get(name), b.get(name)) === 0);

function checkSameName(present: Document, spec: Document): void {
  const request = `Requested index name: "${String(spec.get('name'))}"`;
  if (!same(present, spec, ['key']))
    fail(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. ${request}`,
    );
  if (!same(present, spec, [...SIGNATURE, 'expireAfterSeconds']))
    fail(
      same(present, spec, SIGNATURE) ? 'IndexOptionsConflict' : 'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index but other options. ${request}`,
    );
}

/** Whether an index exists already; one that differs under the same name or keys is an error. */
export function exists(collection: Collection, spec: Document): boolean {
  const sameKey = collection.indexes.filter((index) => same(index.spec, spec, ['key']));
  if (sameKey.some(isIdIndex)) return true;
  const sameName = collection.indexes.find((index) => index.name === spec.get('name'));
  if (sameName) checkSameName(sameName.spec, spec);
  else if (sameKey.some((index) => same(index.spec, spec, SIGNATURE)))
    fail('IndexOptionsConflict', `Index already exists with a different name: ${sameKey[0]?.name}`);
  return sameName !== undefined;
}
