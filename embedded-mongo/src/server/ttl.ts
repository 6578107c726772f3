import { queryContext } from '../query/context';
import { findRows, query } from '../query/find-rows';
import { parseFilter } from '../query/parse-filter';
import type { Document, Value } from '../bson/value';
import type { Collection, Index } from '../store/catalogue-types';
import type { Database } from '../store/database';

/** Documents removed in one batch, so that other writes are not held up. */
const AT_ONCE = 500;

/** Removes documents whose date in a TTL index is past; returns how many. */
export async function removeExpired(database: Database, now = Date.now()): Promise<number> {
  let removed = 0;
  for (const collection of database.catalogue.list())
    for (const index of collection.indexes) {
      if (index.expireAfterSeconds === undefined || index.fields.length !== 1) continue;
      removed += await removeAll(
        database,
        collection,
        index,
        new Date(now - index.expireAfterSeconds * 1000),
      );
    }
  return removed;
}

async function removeAll(
  database: Database,
  collection: Collection,
  index: Index,
  before: Date,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const count = await database.write(() => removeSome(database, collection, index, before));
    removed += count;
    if (count < AT_ONCE) return removed;
  }
}

function removeSome(database: Database, collection: Collection, index: Index, before: Date): number {
  if (collection.dropped) return 0;
  const context = queryContext();
  const field = index.fields[0]?.path.join('.') ?? '_id';
  const old: Document = new Map([[field, new Map<string, Value>([['$lt', before]])]]);
  const partial = index.spec.get('partialFilterExpression') ?? new Map();
  const filter = parseFilter(new Map<string, Value>([['$and', [old, partial]]]), context);
  const rows = [...findRows(database.committed, collection, query(filter, context, { limit: AT_ONCE }))];
  for (const row of rows) database.committed.remove(collection, row);
  return rows.length;
}
