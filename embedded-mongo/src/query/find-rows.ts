import { decode, type FieldTree } from '../bson/reader';
import type { Document, Value } from '../bson/value';
import { fail } from '../errors';
import type { Collection } from '../store/catalogue-types';
import type { ReadView, Row } from '../store/view';
import type { QueryContext } from './context';
import { type Filter, fieldsOf, matchesAll } from './expression';
import { type Plan, plan } from './planner';
import { compareSortKeys, sortKey, type SortField } from './sorter';

export interface Query {
  filter: Filter;
  sort: SortField[];
  skip: number;
  /** 0 for none. */
  limit: number;
  hint?: Value;
  context: QueryContext;
}

export const query = (filter: Filter, context: QueryContext, rest: Partial<Query> = {}): Query => ({
  filter,
  context,
  sort: [],
  skip: 0,
  limit: 0,
  ...rest,
});

/** Largest set of documents a sort may hold, in bytes. */
const MAX_SORT_BYTES = 256 * 1024 * 1024;

interface Sorted {
  row: Row;
  key: Value[];
  position: number;
}

function* candidates(view: ReadView, collection: Collection, { scans }: Plan): Generator<Row> {
  const seen = scans.length > 1 ? new Set<number>() : undefined;
  for (const scan of scans)
    for (const row of view.scan(collection, scan)) {
      if (seen?.has(row.rid)) continue;
      seen?.add(row.rid);
      yield row;
    }
}

/** Matching rows in the order of the plan, with the decoded fields. */
function* matching(
  view: ReadView,
  collection: Collection,
  chosen: Plan,
  { filter, context, sort }: Query,
  fields: FieldTree,
) {
  const everything = matchesAll(filter);
  const needed = !everything || (sort.length > 0 && !chosen.sorted);
  for (const row of candidates(view, collection, chosen)) {
    context.checkTime(); // at every row: one row's expression may take long, and asking the time takes nothing
    const document: Document = needed ? decode(row.doc, 0, fields) : new Map();
    if (everything || filter.matches(document)) yield { row, document };
  }
}

/** Keeps the first `keep` of what is added, in order; equal ones in the order they came. */
class Sorter {
  private items: Sorted[] = [];
  private bytes = 0;

  constructor(
    private readonly sort: SortField[],
    private readonly context: QueryContext,
    private readonly keep: number,
  ) {}

  add(row: Row, document: Document): void {
    const key = sortKey(document, this.sort, this.context.strings);
    this.items.push({ row, key, position: this.items.length });
    this.bytes += row.doc.length;
    if (this.items.length >= 2 * this.keep + 1000) this.trim();
    if (this.bytes > MAX_SORT_BYTES)
      fail(
        'QueryExceededMemoryLimitNoDiskUseAllowed',
        `Sort exceeded memory limit of ${MAX_SORT_BYTES} bytes`,
      );
  }

  finish(): Row[] {
    this.trim();
    return this.items.map((item) => item.row);
  }

  private trim(): void {
    this.items.sort(
      (a, b) => compareSortKeys(a.key, b.key, this.sort, this.context.strings) || a.position - b.position,
    );
    this.items.length = Math.min(this.items.length, this.keep);
    this.items.forEach((item, i) => (item.position = i));
    this.bytes = this.items.reduce((sum, item) => sum + item.row.doc.length, 0);
  }
}

function* inOrder(view: ReadView, collection: Collection, chosen: Plan, wanted: Query): Generator<Row> {
  const more = chosen.sorted ? [] : wanted.sort.map((field) => field.path);
  const rows = matching(view, collection, chosen, wanted, fieldsOf(wanted.filter, more));
  if (wanted.sort.length === 0 || chosen.sorted) {
    for (const { row } of rows) yield row;
    return;
  }
  const keep = wanted.limit > 0 ? wanted.skip + wanted.limit : Infinity;
  const sorter = new Sorter(wanted.sort, wanted.context, keep);
  for (const { row, document } of rows) sorter.add(row, document);
  yield* sorter.finish();
}

/** The rows a query finds, in order. */
export function* findRows(view: ReadView, collection: Collection, wanted: Query): Generator<Row> {
  const limit = wanted.limit > 0 ? wanted.skip + wanted.limit : undefined;
  const chosen = plan({ view, collection, ...wanted, limit });
  let skipped = 0;
  let given = 0;
  for (const row of inOrder(view, collection, chosen, wanted)) {
    if (skipped++ < wanted.skip) continue;
    yield row;
    if (++given === wanted.limit) return;
  }
}
