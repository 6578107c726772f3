import { decode, nameEnd, readName, valueSize } from '../bson/reader';
import { checkDocument } from '../bson/validate';
import { ObjectId } from '../bson/value';
import { encode } from '../bson/writer';
import { fail } from '../errors';
import type { WriteView } from '../store/view';
import { checkId, fillTimestamps, idFirst } from '../update/parse-update';
import { arrayArgument, collectionName, type Commands, type Request } from './command';
import { checkDocuments, runStatements } from './write-statements';

/** Largest document, in bytes. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;

export function checkSize(doc: Buffer): Buffer {
  return doc.length <= MAX_DOCUMENT
    ? doc
    : fail(
        'BSONObjectTooLarge',
        `object to insert too large. size in bytes: ${doc.length}, max size: ${MAX_DOCUMENT}`,
      );
}

const TIMESTAMP = 17;
/** Types an `_id` cannot have (array, undefined, regex) or that need a look inside (document). */
const UNUSUAL_ID = new Set([3, 4, 6, 11]);

/** Whether the bytes can be stored as they are: a plain `_id` first, and no timestamp to fill in. */
function isReady(doc: Buffer): boolean {
  let at = 4;
  while (at < doc.length - 1) {
    const type = doc[at] as number;
    const end = nameEnd(doc, at + 1);
    const isFirst = at === 4;
    if (type === TIMESTAMP) return false;
    if (isFirst && (UNUSUAL_ID.has(type) || readName(doc, at + 1, end) !== '_id')) return false;
    at = end + 1 + valueSize(doc, type, end + 1);
  }
  return at === doc.length - 1 && doc.length > 5;
}

/** The document as it is stored: `_id` first, made when there is none. */
function toStore(doc: Buffer): Buffer {
  checkDocument(doc);
  if (isReady(doc)) return checkSize(doc);
  const document = fillTimestamps(decode(doc));
  const id = document.get('_id') ?? (document.has('_id') ? null : new ObjectId());
  checkId(id);
  return checkSize(encode(idFirst(document, id)));
}

function insert(request: Request, view: WriteView) {
  const name = collectionName(request);
  const documents = arrayArgument(request.command, 'documents') as Buffer[];
  checkDocuments(documents, 'documents');
  const collection = view.ensureCollection(request.db, name);
  return runStatements(request, documents, (doc) => {
    view.insert(collection, toStore(doc));
    return { n: 1 };
  });
}

export const INSERT: Commands = { insert: { kind: 'write', transactional: true, run: insert } };
