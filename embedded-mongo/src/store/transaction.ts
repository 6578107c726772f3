import { decode } from '../bson/reader';
import { encodeKey } from '../bson/key';
import type { Document } from '../bson/value';
import { fail, MongoError, writeConflict } from '../errors';
import { countOf } from '../query/count-of';
import { type Collection, type Index, isIdIndex } from './catalogue-types';
import { idIndex } from './index-spec';
import { duplicateKey } from './duplicate-key';
import { indexKeys } from './index-keys';
import { Overlay } from './overlay';
import { type Scan, scanRows } from './scan';
import type { Snapshot } from './snapshot';
import type { Row, WriteView } from './view';
import type { CommittedView } from './committed-view';
import type { WriteLog } from './write-log';
import { blob } from './sqlite';
import { UUID_NONE } from './uuid';

/** The conflict of a document that another open transaction is changing. */
export class BlockedError extends MongoError {
  constructor(readonly owner: object) {
    const { codeName, message, labels } = writeConflict();
    super(codeName, message);
    this.labels = labels;
  }
}

const keysOf = (index: Index, document: Document): Buffer[] =>
  isIdIndex(index) ? [encodeKey(document.get('_id'))] : indexKeys(index, document).keys;

/**
 * A transaction's view: a snapshot of the store with the transaction's own changes over it, in memory.
 * A document that another one changed since the snapshot, or is changing, is a WriteConflict.
 */
export class TransactionView implements WriteView {
  readonly overlay = new Overlay();
  private readonly pending = new Map<string, Collection>();

  constructor(
    readonly snapshot: Snapshot,
    private readonly log: WriteLog,
    private readonly find: (db: string, name: string) => Collection | undefined,
  ) {}

  collection(db: string, name: string): Collection | undefined {
    return this.pending.get(`${db}.${name}`) ?? this.find(db, name);
  }

  /** A collection that does not exist yet is made at commit. */
  ensureCollection(db: string, name: string): Collection {
    const known = this.collection(db, name);
    if (known) return known;
    const made = pendingCollection(db, name, -1 - this.pending.size);
    this.pending.set(`${db}.${name}`, made);
    return made;
  }

  *scan(collection: Collection, scan: Scan): Generator<Row> {
    const changes = this.overlay.of(collection);
    for (const row of this.stored(collection, scan)) if (!changes.has(row.rid)) yield row;
    for (const [rid, doc] of [...changes]) if (doc) yield { rid, doc };
  }

  private stored(collection: Collection, scan: Scan): Iterable<Row> {
    if (collection.id < 0) return [];
    if (!this.sees(collection)) throw writeConflict();
    return scanRows(this.snapshot.connection, collection, scan);
  }

  row(collection: Collection, rid: number): Row | undefined {
    const changes = this.overlay.of(collection);
    const doc = changes.get(rid);
    if (changes.has(rid)) return doc && { rid, doc };
    const found = this.snapshot.connection.get(`SELECT doc FROM c_${collection.id} WHERE rid = ?`, rid);
    return found && { rid, doc: blob(found[0]) };
  }

  count(collection: Collection): number {
    return countOf(this.scan(collection, { ranges: [], reverse: false }));
  }

  countKeys(): undefined {
    return undefined;
  }

  sees(made: { createdAt: number }): boolean {
    return made.createdAt <= this.snapshot.batch;
  }

  inOrder(collection: Collection): boolean {
    return this.overlay.of(collection).size === 0;
  }

  insert(collection: Collection, doc: Buffer): void {
    const document = decode(doc, 0, collection.keyFields);
    this.checkUnique(collection, document);
    this.claim(collection, document);
    const rid = this.overlay.newRid();
    this.overlay.put(collection, rid, doc, uniqueKeys(collection, document));
  }

  replace(collection: Collection, row: Row, after: Buffer): void {
    const document = decode(after, 0, collection.keyFields);
    this.checkCurrent(collection, row.rid);
    this.checkUnique(collection, document, row.rid);
    this.claim(collection, document);
    this.overlay.put(collection, row.rid, after, uniqueKeys(collection, document));
  }

  remove(collection: Collection, row: Row): void {
    this.checkCurrent(collection, row.rid);
    this.claim(collection, decode(row.doc, 0, collection.keyFields));
    this.overlay.put(collection, row.rid, undefined, []);
  }

  /** Writes the changes to the committed state; throws WriteConflict when it moved on meanwhile. */
  apply(target: CommittedView): void {
    for (const { collection, changes } of this.overlay.all()) {
      const actual = target.ensureCollection(collection.db, collection.name);
      if (collection.dropped || (collection.id > 0 && actual.id !== collection.id)) throw writeConflict();
      for (const rid of changes.keys()) this.checkCurrent(actual, rid);
      this.applyRows(target, actual, changes);
    }
  }

  /** All old rows go before any new one comes, so that unique keys can move between documents. */
  private applyRows(
    target: CommittedView,
    collection: Collection,
    changes: Map<number, Buffer | undefined>,
  ): void {
    for (const rid of changes.keys()) {
      const row = rid > 0 ? target.row(collection, rid) : undefined;
      if (row) target.remove(collection, row);
      else if (rid > 0) throw writeConflict();
    }
    for (const [rid, doc] of changes) if (doc) insertRow(target, collection, rid, doc);
  }

  private checkCurrent(collection: Collection, rid: number): void {
    if (rid > 0 && this.log.changedSince(collection, rid, this.snapshot.batch)) throw writeConflict();
  }

  private claim(collection: Collection, document: Document): void {
    const owner = this.log.claim(collection, encodeKey(document.get('_id')), this);
    if (owner !== this) throw new BlockedError(owner);
  }

  private checkUnique(collection: Collection, document: Document, own?: number): void {
    for (const index of collection.indexes)
      if (index.unique && this.sees(index)) this.checkIndex(collection, index, document, own);
  }

  private checkIndex(collection: Collection, index: Index, document: Document, own?: number): void {
    for (const key of keysOf(index, document)) {
      const mine = this.overlay.owner(collection, index, key);
      const owner = mine ?? this.storedOwner(collection, index, key);
      if (owner !== undefined && owner !== own) throw duplicateKey(collection, index, document, key);
    }
  }

  private storedOwner(collection: Collection, index: Index, key: Buffer): number | undefined {
    if (collection.id < 0) return undefined;
    if (!this.sees(collection)) throw writeConflict();
    const table = isIdIndex(index) ? `c_${collection.id}` : `i_${index.id}`;
    const found = this.snapshot.connection.get(`SELECT rid FROM ${table} WHERE k = ? LIMIT 1`, key);
    const rid = found && Number(found[0]);
    return rid !== undefined && this.overlay.of(collection).has(rid) ? undefined : rid;
  }
}

/** A key taken meanwhile is a conflict: the transaction began before it was. */
function insertRow(target: CommittedView, collection: Collection, rid: number, doc: Buffer): void {
  try {
    target.insert(collection, doc, rid > 0 ? rid : null);
  } catch (error) {
    if (error instanceof MongoError && error.codeName === 'DuplicateKey') throw writeConflict();
    throw error;
  }
}

const uniqueKeys = (collection: Collection, document: Document): [Index, Buffer[]][] =>
  collection.indexes.filter((index) => index.unique).map((index) => [index, keysOf(index, document)]);

function pendingCollection(db: string, name: string, id: number): Collection {
  if (name.startsWith('system.')) fail('InvalidNamespace', `cannot create ${name} in a transaction`);
  const indexes = [idIndex()];
  const keyFields = new Map([['_id', true as const]]);
  return {
    id,
    db,
    name,
    uuid: UUID_NONE,
    options: new Map(),
    indexes,
    keyFields,
    createdAt: 0,
    dropped: false,
  };
}
