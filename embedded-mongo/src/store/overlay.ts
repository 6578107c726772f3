import { type Collection, type Index, namespaceOf } from './catalogue-types';

interface Changes {
  collection: Collection;
  /** New documents by row; undefined for a removed one. Rows made here are negative. */
  rows: Map<number, Buffer | undefined>;
  /** Unique keys held by changed rows. */
  owners: Map<string, number>;
  keysOfRow: Map<number, string[]>;
}

const keyName = (index: Index, key: Buffer) => `${index.id}/${key.toString('latin1')}`;

/** The changes of one transaction, in memory. */
export class Overlay {
  private readonly byNamespace = new Map<string, Changes>();
  private lastRid = 0;

  newRid(): number {
    this.lastRid -= 1;
    return this.lastRid;
  }

  of(collection: Collection): Map<number, Buffer | undefined> {
    return this.changes(collection).rows;
  }

  put(collection: Collection, rid: number, doc: Buffer | undefined, keys: [Index, Buffer[]][]): void {
    const changes = this.changes(collection);
    for (const old of changes.keysOfRow.get(rid) ?? []) changes.owners.delete(old);
    const names = keys.flatMap(([index, each]) => each.map((key) => keyName(index, key)));
    for (const name of names) changes.owners.set(name, rid);
    changes.keysOfRow.set(rid, names);
    if (rid < 0 && !doc) changes.rows.delete(rid);
    else changes.rows.set(rid, doc && Buffer.from(doc));
  }

  owner(collection: Collection, index: Index, key: Buffer): number | undefined {
    return this.changes(collection).owners.get(keyName(index, key));
  }

  all(): { collection: Collection; changes: Map<number, Buffer | undefined> }[] {
    return [...this.byNamespace.values()]
      .filter(({ rows }) => rows.size > 0)
      .map(({ collection, rows }) => ({ collection, changes: rows }));
  }

  private changes(collection: Collection): Changes {
    const namespace = namespaceOf(collection);
    const known = this.byNamespace.get(namespace);
    if (known) return known;
    const made = { collection, rows: new Map(), owners: new Map(), keysOfRow: new Map() };
    this.byNamespace.set(namespace, made);
    return made;
  }
}
