import type { Collection } from './catalogue-types';
import { namespaceOf } from './catalogue-types';

/** Which documents changed since open snapshots began, and which ones open transactions are changing. */
export class WriteLog {
  private readonly changedIn = new Map<string, number>();
  private readonly claims = new Map<string, object>();
  private readonly open = new Set<object>();
  private readonly waiting = new Map<object, (() => void)[]>();
  /** Number of the last committed batch. */
  batch = 0;

  record(collection: Collection, rid: number): void {
    if (this.open.size > 0) this.changedIn.set(`${collection.id}/${rid}`, this.batch);
  }

  changedSince(collection: Collection, rid: number, batch: number): boolean {
    return (this.changedIn.get(`${collection.id}/${rid}`) ?? -1) > batch;
  }

  begin(transaction: object): void {
    this.open.add(transaction);
  }

  end(transaction: object): void {
    this.open.delete(transaction);
    for (const wake of this.waiting.get(transaction) ?? []) wake();
    this.waiting.delete(transaction);
    for (const [key, owner] of this.claims) if (owner === transaction) this.claims.delete(key);
    if (this.open.size === 0) this.changedIn.clear();
  }

  /** Reserves a document for a transaction; gives the one that has it. */
  claim(collection: Collection, idKey: Buffer, transaction: object): object {
    const key = `${namespaceOf(collection)}/${idKey.toString('latin1')}`;
    const owner = this.claims.get(key) ?? transaction;
    this.claims.set(key, owner);
    return owner;
  }

  /** Resolves when a transaction has ended, in the order of asking, or after some milliseconds. */
  ended(transaction: object, timeout: number): Promise<void> {
    if (!this.open.has(transaction)) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeout);
      const wake = () => {
        clearTimeout(timer);
        resolve();
      };
      this.waiting.set(transaction, [...(this.waiting.get(transaction) ?? []), wake]);
    });
  }
}
