import { decode } from '../bson/reader';
import { type Document, ObjectId, type Value } from '../bson/value';
import { encode } from '../bson/writer';
import type { QueryContext } from '../query/context';
import type { Filter, MatchDetails } from '../query/expression';
import { findRows, query } from '../query/find-rows';
import type { SortField } from '../query/sorter';
import type { Collection } from '../store/catalogue-types';
import type { Row, WriteView } from '../store/view';
import { checkId, idFirst, type Update } from '../update/parse-update';
import { upsertBase } from '../update/upsert';
import { collectionName, type Request } from './command';
import { checkSize } from './insert';

/** Which documents a statement is about. */
export interface Selection {
  filter: Filter;
  context: QueryContext;
  multi: boolean;
  sort?: SortField[];
  hint?: Value;
}

/** The collection of a statement; only an upsert makes it. */
export const target = (request: Request, view: WriteView, upsert: boolean): Collection | undefined =>
  upsert
    ? view.ensureCollection(request.db, collectionName(request))
    : view.collection(request.db, collectionName(request));

/** The rows to change. Rows are found before the first change, so that none is changed twice. */
export function* selectedRows(view: WriteView, collection: Collection, selection: Selection): Generator<Row> {
  const { filter, context, multi, sort = [], hint } = selection;
  const rows = findRows(view, collection, query(filter, context, { sort, hint, limit: multi ? 0 : 1 }));
  if (!multi) {
    yield* rows;
    return;
  }
  const ids = Array.from(rows, (row) => row.rid);
  for (const rid of ids) {
    const row = view.row(collection, rid);
    if (row) yield row;
  }
}

export interface Change {
  before: Document;
  after: Document;
  modified: boolean;
}

/** Updates one document; writing what is there already is no change. */
export function changeRow(
  view: WriteView,
  collection: Collection,
  row: Row,
  filter: Filter,
  update: Update,
): Change {
  const before = decode(row.doc);
  const details: MatchDetails = {};
  filter.matches(before, details);
  const after = update.apply(before, { matched: details.arrayIndex, inserting: false });
  const bytes = checkSize(encode(after));
  const modified = !bytes.equals(row.doc);
  if (modified) view.replace(collection, row, bytes);
  return { before, after, modified };
}

/** Inserts what an upsert makes when nothing matches. */
export function insertUpsert(
  view: WriteView,
  collection: Collection,
  filter: Filter,
  update: Update,
): Document {
  const base = upsertBase(filter, update.replacement);
  const made = update.apply(base, { inserting: true });
  const id = made.get('_id') ?? (made.has('_id') ? null : new ObjectId());
  checkId(id);
  const document = idFirst(made, id);
  view.insert(collection, checkSize(encode(document)));
  return document;
}
