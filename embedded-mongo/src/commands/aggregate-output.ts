import { decode } from '../bson/reader';
import { type Document, isDocument, ObjectId, type Value } from '../bson/value';
import { encode } from '../bson/writer';
import { valueAt } from '../bson/path';
import { fail } from '../errors';
import { queryContext } from '../query/context';
import { findRows, query } from '../query/find-rows';
import { parseFilter } from '../query/parse-filter';
import type { Collection } from '../store/catalogue-types';
import type { Row, WriteView } from '../store/view';
import { idFirst } from '../update/parse-update';
import type { Request } from './command';
import { checkSize } from './insert';

/** Where a pipeline writes its results. */
export interface Output {
  write(view: WriteView, request: Request, documents: Document[]): void;
}

/** `'name'` or `{ db, coll }`. */
function target(value: Value | undefined, request: Request): { db: string; name: string } {
  if (typeof value === 'string') return { db: request.db, name: value };
  const db = isDocument(value) ? (value.get('db') ?? request.db) : undefined;
  const name = isDocument(value) ? value.get('coll') : undefined;
  return typeof db === 'string' && typeof name === 'string'
    ? { db, name }
    : fail('Location16990', 'the output must be a collection name');
}

const withId = (document: Document) => idFirst(document, document.get('_id') ?? new ObjectId());

/** `$out` replaces all documents of a collection; its indexes stay. */
const out = (specification: Value): Output => ({
  write: (view, request, documents) => {
    const { db, name } = target(specification, request);
    const collection = view.ensureCollection(db, name);
    for (const row of [...view.scan(collection, { ranges: [], reverse: false })])
      view.remove(collection, row);
    for (const document of documents) view.insert(collection, checkSize(encode(withId(document))));
  },
});

type Matched = (view: WriteView, collection: Collection, row: Row, document: Document) => void;

const merged = (row: Row, document: Document) =>
  checkSize(encode(new Map([...decode(row.doc), ...document])));

const MATCHED: Record<string, Matched> = {
  merge: (view, collection, row, document) => view.replace(collection, row, merged(row, document)),
  replace: (view, collection, row, document) =>
    view.replace(collection, row, checkSize(encode(idFirst(document, decode(row.doc).get('_id'))))),
  keepExisting: () => undefined,
  fail: (view, collection, _row, document) => view.insert(collection, checkSize(encode(document))),
};

type NotMatched = (view: WriteView, collection: Collection, document: Document) => void;

const NOT_MATCHED: Record<string, NotMatched> = {
  insert: (view, collection, document) => view.insert(collection, checkSize(encode(withId(document)))),
  discard: () => undefined,
  fail: () => fail('Location13113', '$merge could not find a matching document in the target collection'),
};

function option<T>(table: Record<string, T>, value: Value | undefined, otherwise: string, name: string): T {
  const chosen = typeof value === 'string' ? table[value] : table[otherwise];
  return chosen && !Array.isArray(value)
    ? chosen
    : fail('BadValue', `$merge ${name} of this kind is not supported by this server`);
}

/** `$merge` updates documents that match on some fields and inserts the others. */
function merge(specification: Value): Output {
  const options: Document = isDocument(specification) ? specification : new Map([['into', specification]]);
  const matched = option(MATCHED, options.get('whenMatched'), 'merge', 'whenMatched');
  const notMatched = option(NOT_MATCHED, options.get('whenNotMatched'), 'insert', 'whenNotMatched');
  const on = [options.get('on') ?? '_id'].flat().map(String);
  return {
    write: (view, request, documents) => {
      const { db, name } = target(options.get('into'), request);
      const collection = view.ensureCollection(db, name);
      const context = queryContext();
      for (const document of documents) {
        const filter = new Map(
          on.map((field) => [field, new Map([['$eq', valueAt(document, field.split('.')) ?? null]])]),
        );
        const [row] = findRows(view, collection, query(parseFilter(filter, context), context, { limit: 1 }));
        if (row) matched(view, collection, row, document);
        else notMatched(view, collection, document);
      }
    },
  };
}

/** The output of a pipeline whose last stage writes. */
export function outputOf(stages: Value[]): Output | undefined {
  const last = stages[stages.length - 1];
  if (!isDocument(last)) return undefined;
  if (last.has('$out')) return out(last.get('$out') as Value);
  return last.has('$merge') ? merge(last.get('$merge') as Value) : undefined;
}
