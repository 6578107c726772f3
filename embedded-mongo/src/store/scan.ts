import { fail } from '../errors';
import { type Collection, type Index, isIdIndex, namespaceOf } from './catalogue-types';
import { blob, type Connection, type SqlValue } from './sqlite';
import type { Row } from './view';

/** Keys from `low` up to but not including `high`. */
export interface Range {
  low: Buffer;
  high: Buffer;
}

/** An ordered pass over an index, or over a collection in the order of insertion. */
export interface Scan {
  index?: Index;
  /** Ascending and disjoint; only for an index. */
  ranges: Range[];
  reverse: boolean;
  /** Rows the reader expects to need, to size the first page. */
  expected?: number;
}

export const FULL_RANGE: Range = { low: Buffer.alloc(0), high: Buffer.from([0xff, 0xff]) };

const PAGE_BYTES = 1_000_000;
const FIRST_PAGE = 64;
const MAX_PAGE = 1000;

/** The next page's rows: about a megabyte. */
function nextPageSize(rows: SqlValue[][]): number {
  const bytes = rows.reduce((sum, row) => sum + (row[1] as Uint8Array).length, 1);
  return Math.max(1, Math.min(MAX_PAGE, Math.floor((PAGE_BYTES * rows.length) / bytes)));
}

/** Sizes grow from the expected number, so that a lookup of one reads one. */
function* pages(fetch: (last: SqlValue[] | undefined, limit: number) => SqlValue[][], expected?: number) {
  let limit = Math.max(1, Math.min(expected ?? FIRST_PAGE, FIRST_PAGE));
  let rows = fetch(undefined, limit);
  while (rows.length > 0) {
    yield rows;
    if (rows.length < limit) return;
    const last = rows[rows.length - 1];
    limit = nextPageSize(rows);
    rows = fetch(last, limit);
  }
}

function checkAlive(collection: Collection): void {
  if (collection.dropped) fail('QueryPlanKilled', `collection dropped: ${namespaceOf(collection)}`);
}

function* naturalPages(connection: Connection, collection: Collection, scan: Scan) {
  const [comparison, order, start] = scan.reverse ? ['<', 'DESC', Number.MAX_SAFE_INTEGER] : ['>', 'ASC', -1];
  const sql = `SELECT rid, doc FROM c_${collection.id} WHERE rid ${comparison} ? ORDER BY rid ${order} LIMIT ?`;
  const fetch = (last: SqlValue[] | undefined, limit: number) => {
    checkAlive(collection);
    return connection.all(sql, last?.[0] ?? start, limit);
  };
  yield* pages(fetch, scan.expected);
}

function rangeSql(collection: Collection, index: Index, reverse: boolean): string {
  const documents = `c_${collection.id}`;
  const from = isIdIndex(index)
    ? `${documents} AS i`
    : `i_${index.id} AS i CROSS JOIN ${documents} AS c ON c.rid = i.rid`;
  const doc = isIdIndex(index) ? 'i.doc' : 'c.doc';
  const bounds = reverse ? '(i.k, i.rid) < (?, ?) AND i.k >= ?' : '(i.k, i.rid) > (?, ?) AND i.k < ?';
  const order = reverse ? 'i.k DESC, i.rid DESC' : 'i.k, i.rid';
  return `SELECT i.rid, ${doc}, i.k FROM ${from} WHERE ${bounds} ORDER BY ${order} LIMIT ?`;
}

function* rangePages(connection: Connection, collection: Collection, index: Index, range: Range, scan: Scan) {
  const sql = rangeSql(collection, index, scan.reverse);
  const [start, end] = scan.reverse ? [range.high, range.low] : [range.low, range.high];
  const fetch = (last: SqlValue[] | undefined, limit: number) => {
    checkAlive(collection);
    if (!isIdIndex(index) && !collection.indexes.some((each) => each.id === index.id))
      fail('QueryPlanKilled', `index dropped: ${index.name}`);
    return connection.all(sql, last?.[2] ?? start, last?.[0] ?? -1, end, limit);
  };
  yield* pages(fetch, scan.expected);
}

function* allPages(connection: Connection, collection: Collection, scan: Scan) {
  if (!scan.index) {
    yield* naturalPages(connection, collection, scan);
    return;
  }
  const ranges = scan.reverse ? scan.ranges.toReversed() : scan.ranges;
  for (const range of ranges) yield* rangePages(connection, collection, scan.index, range, scan);
}

/** Runs a scan on a connection; a document an index holds under several keys comes once. */
export function* scanRows(connection: Connection, collection: Collection, scan: Scan): Generator<Row> {
  const seen = scan.index?.multikey ? new Set<number>() : undefined;
  for (const page of allPages(connection, collection, scan))
    for (const [rid, doc] of page) {
      const row = { rid: Number(rid), doc: blob(doc) };
      if (seen?.has(row.rid)) continue;
      seen?.add(row.rid);
      yield row;
    }
}

/** Documents that the keys of an index scan belong to, counted up to `most`; undefined for an index without keys of its own. */
export function countKeys(
  connection: Connection,
  collection: Collection,
  { index, ranges }: Scan,
  most: number,
): number | undefined {
  if (!index || isIdIndex(index)) return undefined;
  checkAlive(collection);
  const bounded = `FROM i_${index.id} WHERE k >= ? AND k < ? LIMIT ?`;
  const limit = (already: number) => (most === Infinity ? -1 : most - already);
  if (!index.multikey)
    return ranges.reduce((sum, { low, high }) => {
      const found = connection.get(`SELECT count(*) FROM (SELECT 1 ${bounded})`, low, high, limit(sum));
      return sum + Number(found?.[0]);
    }, 0);
  const rids = ranges.flatMap(({ low, high }) =>
    connection.all(`SELECT DISTINCT rid ${bounded}`, low, high, limit(0)),
  );
  return Math.min(new Set(rids.map(([rid]) => rid)).size, most);
}
