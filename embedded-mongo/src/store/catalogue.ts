import { decode } from '../bson/reader';
import type { Document } from '../bson/value';
import { encode } from '../bson/writer';
import { fail } from '../errors';
import { fieldTree, fieldsOf } from '../query/expression';
import type { FieldTree } from '../bson/reader';
import { type Collection, type Index, isIdIndex, namespaceOf } from './catalogue-types';
import { idIndex, makeIndex } from './index-spec';
import { blob, type Connection } from './sqlite';
import { newUuid, uuidOf } from './uuid';

/** The fields needed to compute all index keys of a document. */
function keyFields(indexes: Index[]): FieldTree {
  const paths = indexes.flatMap((index) => index.fields.map((field) => field.path));
  const partial = indexes.flatMap((index) => (index.partial ? [fieldsOf(index.partial)] : []));
  if (partial.includes(true)) return true;
  const names = partial.flatMap((tree) => (tree === true ? [] : [...tree.keys()]));
  return fieldTree([...names.map((name) => [name]), ...paths]);
}

/**
 * Collections and indexes, held in memory and in the store. Changes belong to the running batch;
 * `reload` brings memory back to what is stored when a batch fails.
 */
export class Catalogue {
  private byNamespace = new Map<string, Collection>();
  /** Number of the running batch. */
  batch = 0;
  /** The batch that made a collection or index since this start, by table name. */
  private readonly born = new Map<string, number>();

  constructor(private readonly main: Connection) {
    this.reload();
  }

  reload(): void {
    this.byNamespace.clear();
    const rows = this.main.all('SELECT id, db, name, uuid, options FROM collections ORDER BY id');
    for (const [id, db, name, uuid, options] of rows) {
      const collection: Collection = {
        id: Number(id),
        db: String(db),
        name: String(name),
        uuid: uuidOf(blob(uuid)),
        options: decode(blob(options)),
        indexes: [idIndex(), ...this.loadIndexes(Number(id))],
        keyFields: true,
        createdAt: this.born.get(`c_${id}`) ?? 0,
        dropped: false,
      };
      collection.keyFields = keyFields(collection.indexes);
      this.byNamespace.set(namespaceOf(collection), collection);
    }
  }

  private loadIndexes(collection: number): Index[] {
    const sql = 'SELECT id, spec, multikey FROM indexes WHERE collection = ? ORDER BY id';
    return this.main.all(sql, collection).map(([id, spec, multikey]) => ({
      ...makeIndex(decode(blob(spec)), Number(id), this.born.get(`i_${id}`) ?? 0),
      multikey: multikey === 1,
    }));
  }

  find(db: string, name: string): Collection | undefined {
    return this.byNamespace.get(`${db}.${name}`);
  }

  list(): Collection[] {
    return [...this.byNamespace.values()];
  }

  create(db: string, name: string, options: Document = new Map()): Collection {
    const uuid = newUuid();
    const sql = 'INSERT INTO collections (db, name, uuid, options) VALUES (?, ?, ?, ?)';
    const { id } = this.main.run(sql, db, name, uuid.buffer, encode(options));
    this.main.exec(
      `CREATE TABLE c_${id} (rid INTEGER PRIMARY KEY, k BLOB NOT NULL UNIQUE, doc BLOB NOT NULL)`,
    );
    this.born.set(`c_${id}`, this.batch);
    const collection: Collection = {
      id,
      db,
      name,
      uuid,
      options,
      indexes: [idIndex()],
      keyFields: keyFields([idIndex()]),
      createdAt: this.batch,
      dropped: false,
    };
    this.byNamespace.set(namespaceOf(collection), collection);
    return collection;
  }

  drop(collection: Collection): void {
    for (const index of collection.indexes) if (!isIdIndex(index)) this.dropIndex(collection, index);
    this.main.exec(`DROP TABLE c_${collection.id}`);
    this.main.run('DELETE FROM collections WHERE id = ?', collection.id);
    this.byNamespace.delete(namespaceOf(collection));
    collection.dropped = true;
  }

  rename(collection: Collection, db: string, name: string): void {
    this.main.run('UPDATE collections SET db = ?, name = ? WHERE id = ?', db, name, collection.id);
    this.byNamespace.delete(namespaceOf(collection));
    Object.assign(collection, { db, name });
    this.byNamespace.set(namespaceOf(collection), collection);
  }

  setOptions(collection: Collection, options: Document): void {
    this.main.run('UPDATE collections SET options = ? WHERE id = ?', encode(options), collection.id);
    collection.options = options;
  }

  /** Adds an empty index; its caller fills it. */
  addIndex(collection: Collection, spec: Document): Index {
    const name = String(spec.get('name'));
    const sql = 'INSERT INTO indexes (collection, name, spec) VALUES (?, ?, ?)';
    const { id } = this.main.run(sql, collection.id, name, encode(spec));
    this.main.exec(
      `CREATE TABLE i_${id} (k BLOB NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (k, rid)) WITHOUT ROWID`,
    );
    this.born.set(`i_${id}`, this.batch);
    const index = makeIndex(spec, id, this.batch);
    this.setIndexes(collection, [...collection.indexes, index]);
    return index;
  }

  dropIndex(collection: Collection, index: Index): void {
    if (isIdIndex(index)) fail('InvalidOptions', 'cannot drop _id index');
    this.main.exec(`DROP TABLE i_${index.id}`);
    this.main.run('DELETE FROM indexes WHERE id = ?', index.id);
    this.setIndexes(
      collection,
      collection.indexes.filter((each) => each !== index),
    );
  }

  /** Replaces an index's specification without touching its keys (`collMod`). */
  respecify(collection: Collection, index: Index, spec: Document): void {
    this.main.run('UPDATE indexes SET spec = ? WHERE id = ?', encode(spec), index.id);
    Object.assign(index, makeIndex(spec, index.id, index.createdAt), { multikey: index.multikey });
    this.setIndexes(collection, collection.indexes);
  }

  setMultikey(index: Index): void {
    index.multikey = true;
    this.main.run('UPDATE indexes SET multikey = 1 WHERE id = ?', index.id);
  }

  private setIndexes(collection: Collection, indexes: Index[]): void {
    collection.indexes = indexes;
    collection.keyFields = keyFields(indexes);
  }
}
