import { describe } from '../bson/describe';
import type { Document } from '../bson/value';
import { MongoError } from '../errors';
import { type Collection, type Index, namespaceOf } from './catalogue-types';
import { keyValueOf } from './index-keys';

/** The error of a unique index, with the pattern and values drivers read. */
export function duplicateKey(
  collection: Collection,
  index: Index,
  document: Document,
  key: Buffer,
): MongoError {
  const keyValue = keyValueOf(index, document, key);
  const message = `E11000 duplicate key error collection: ${namespaceOf(collection)} index: ${index.name} dup key: ${describe(keyValue)}`;
  return new MongoError('DuplicateKey', message, {
    keyPattern: index.spec.get('key') ?? null,
    keyValue,
  });
}
