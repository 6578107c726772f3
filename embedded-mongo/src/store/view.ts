import type { Collection } from './catalogue-types';
import type { Scan } from './scan';

/** A stored document and its place in the collection. */
export interface Row {
  rid: number;
  doc: Buffer;
}

/** What a command sees: the committed state, or a transaction's own view of it. */
export interface ReadView {
  collection(db: string, name: string): Collection | undefined;
  /** Rows of a scan, each once. Holds no statement open between rows it returns. */
  scan(collection: Collection, scan: Scan): Generator<Row>;
  row(collection: Collection, rid: number): Row | undefined;
  count(collection: Collection): number;
  /** Documents an index scan meets, up to `most`, without reading them; undefined where its index does not tell. */
  countKeys(collection: Collection, scan: Scan, most: number): number | undefined;
  /** Whether an index can be used: false when it is younger than the view. */
  sees(made: { createdAt: number }): boolean;
  /** Whether rows of an index scan come in index order. */
  inOrder(collection: Collection): boolean;
}

export interface WriteView extends ReadView {
  /** The collection, created when it does not exist. */
  ensureCollection(db: string, name: string): Collection;
  /** Throws DuplicateKey before anything changed. */
  insert(collection: Collection, doc: Buffer): void;
  replace(collection: Collection, row: Row, after: Buffer): void;
  remove(collection: Collection, row: Row): void;
}
