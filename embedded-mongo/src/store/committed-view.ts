import { decode } from '../bson/reader';
import { encodeKey } from '../bson/key';
import type { Document } from '../bson/value';
import type { Catalogue } from './catalogue';
import { type Collection, type Index, isIdIndex } from './catalogue-types';
import { duplicateKey } from './duplicate-key';
import { type IndexKeys, indexKeys } from './index-keys';
import { countKeys, type Scan, scanRows } from './scan';
import { blob, type Connection } from './sqlite';
import type { Row, WriteView } from './view';

const idKey = (document: Document) => encodeKey(document.get('_id'));

const includes = (keys: Buffer[], key: Buffer) => keys.some((each) => each.equals(key));

/** The committed state of the store; writes go to the SQLite transaction of the running batch. */
export class CommittedView implements WriteView {
  constructor(
    private readonly main: Connection,
    private readonly catalogue: Catalogue,
    /** Told of every document written, for the conflicts of open transactions. */
    private readonly onWrite: (collection: Collection, rid: number) => void,
  ) {}

  collection(db: string, name: string): Collection | undefined {
    return this.catalogue.find(db, name);
  }

  ensureCollection(db: string, name: string): Collection {
    return this.catalogue.find(db, name) ?? this.catalogue.create(db, name);
  }

  countKeys(collection: Collection, scan: Scan, most: number): number | undefined {
    return countKeys(this.main, collection, scan, most);
  }

  scan(collection: Collection, scan: Scan): Generator<Row> {
    return scanRows(this.main, collection, scan);
  }

  row(collection: Collection, rid: number): Row | undefined {
    const found = this.main.get(`SELECT doc FROM c_${collection.id} WHERE rid = ?`, rid);
    return found && { rid, doc: blob(found[0]) };
  }

  count(collection: Collection): number {
    return Number(this.main.get(`SELECT count(*) FROM c_${collection.id}`)?.[0]);
  }

  sees(): boolean {
    return true;
  }

  inOrder(): boolean {
    return true;
  }

  insert(collection: Collection, doc: Buffer, rid: number | null = null): void {
    const document = decode(doc, 0, collection.keyFields);
    const keys = collection.indexes.map((index) =>
      isIdIndex(index) ? idKeys(document) : indexKeys(index, document),
    );
    collection.indexes.forEach((index, i) => {
      if (index.unique) this.checkUnique(collection, index, document, keys[i]?.keys ?? []);
    });
    const sql = `INSERT INTO c_${collection.id} (rid, k, doc) VALUES (?, ?, ?)`;
    const { id } = this.main.run(sql, rid, idKey(document), doc);
    collection.indexes.forEach((index, i) => this.addKeys(index, id, keys[i]));
    this.onWrite(collection, id);
  }

  replace(collection: Collection, row: Row, after: Buffer): void {
    const old = decode(row.doc, 0, collection.keyFields);
    const document = decode(after, 0, collection.keyFields);
    const changes = collection.indexes.slice(1).map((index) => keyChanges(index, old, document));
    for (const { index, added } of changes)
      if (index.unique) this.checkUnique(collection, index, document, added.keys, row.rid);
    this.main.run(`UPDATE c_${collection.id} SET doc = ? WHERE rid = ?`, after, row.rid);
    for (const { index, removed, added } of changes) {
      this.removeKeys(index, row.rid, removed);
      this.addKeys(index, row.rid, added);
    }
    this.onWrite(collection, row.rid);
  }

  remove(collection: Collection, row: Row): void {
    const document = decode(row.doc, 0, collection.keyFields);
    for (const index of collection.indexes.slice(1))
      this.removeKeys(index, row.rid, indexKeys(index, document).keys);
    this.main.run(`DELETE FROM c_${collection.id} WHERE rid = ?`, row.rid);
    this.onWrite(collection, row.rid);
  }

  /** Fills a new index; throws DuplicateKey when documents there do not allow it. */
  build(collection: Collection, index: Index): void {
    for (const row of this.scan(collection, { ranges: [], reverse: false })) {
      const document = decode(row.doc, 0, collection.keyFields);
      const keys = indexKeys(index, document);
      if (index.unique) this.checkUnique(collection, index, document, keys.keys, row.rid);
      this.addKeys(index, row.rid, keys);
    }
  }

  /** The document that holds a key of an index. */
  owner(collection: Collection, index: Index, key: Buffer): number | undefined {
    const table = isIdIndex(index) ? `c_${collection.id}` : `i_${index.id}`;
    const found = this.main.get(`SELECT rid FROM ${table} WHERE k = ? LIMIT 1`, key);
    return found && Number(found[0]);
  }

  private checkUnique(
    collection: Collection,
    index: Index,
    document: Document,
    keys: Buffer[],
    own = 0,
  ): void {
    for (const key of keys) {
      const owner = this.owner(collection, index, key);
      if (owner !== undefined && owner !== own) throw duplicateKey(collection, index, document, key);
    }
  }

  private addKeys(index: Index, rid: number, found: IndexKeys | undefined): void {
    if (!found || isIdIndex(index)) return;
    if (found.multikey && !index.multikey) this.catalogue.setMultikey(index);
    for (const key of found.keys) this.main.run(`INSERT INTO i_${index.id} (k, rid) VALUES (?, ?)`, key, rid);
  }

  private removeKeys(index: Index, rid: number, keys: Buffer[]): void {
    for (const key of keys) this.main.run(`DELETE FROM i_${index.id} WHERE k = ? AND rid = ?`, key, rid);
  }
}

const idKeys = (document: Document): IndexKeys => ({ keys: [idKey(document)], multikey: false });

function keyChanges(index: Index, old: Document, document: Document) {
  const before = indexKeys(index, old);
  const after = indexKeys(index, document);
  return {
    index,
    removed: before.keys.filter((key) => !includes(after.keys, key)),
    added: { ...after, keys: after.keys.filter((key) => !includes(before.keys, key)) },
  };
}
