import { randomBytes } from 'node:crypto';
import { encode } from '../bson/writer';
import { doc, type Document } from '../bson/value';
import { fail } from '../errors';

/** What a cursor gives: documents, encoded or not. */
export type Results = Iterator<Document | Buffer>;

interface Cursor {
  id: bigint;
  namespace: string;
  results: Results;
  /** A document read ahead of the last batch, or one that did not fit into it. */
  next?: Buffer;
  usedAt: number;
  /** The transaction the cursor reads in; it ends with it. */
  owner?: object;
}

/** Most bytes of documents in one batch. */
const MAX_BATCH_BYTES = 16 * 1024 * 1024;
const FIRST_BATCH = 101;
/** Idle cursors are forgotten after 10 minutes. */
const IDLE_MS = 600_000;

export interface BatchOptions {
  batchSize?: number;
  singleBatch?: boolean;
  owner?: object;
}

const encoded = (document: Document | Buffer) => (Buffer.isBuffer(document) ? document : encode(document));

function advance(cursor: Cursor): Buffer | undefined {
  const { next } = cursor;
  cursor.next = undefined;
  if (next) return next;
  const { done, value } = cursor.results.next();
  return done ? undefined : encoded(value);
}

/** Takes a batch; afterwards `cursor.next` is set when there is more. */
function takeBatch(cursor: Cursor, size: number): Buffer[] {
  const batch: Buffer[] = [];
  let bytes = 0;
  while (batch.length < size) {
    const document = advance(cursor);
    if (!document) return batch;
    if (batch.length > 0 && bytes + document.length > MAX_BATCH_BYTES) {
      cursor.next = document;
      return batch;
    }
    batch.push(document);
    bytes += document.length;
  }
  cursor.next = advance(cursor);
  return batch;
}

/** Open cursors of all connections. */
export class Cursors {
  private readonly open = new Map<bigint, Cursor>();

  /** The first batch, in the form of a reply. */
  start(namespace: string, results: Results, options: BatchOptions): Document {
    const cursor: Cursor = { id: newId(), namespace, results, usedAt: Date.now(), owner: options.owner };
    const { batchSize = FIRST_BATCH } = options;
    const firstBatch = takeBatch(cursor, options.singleBatch ? (options.batchSize ?? Infinity) : batchSize);
    const kept = !options.singleBatch && (cursor.next !== undefined || batchSize === 0);
    if (kept) this.open.set(cursor.id, cursor);
    return doc({ cursor: doc({ firstBatch, id: kept ? cursor.id : 0n, ns: namespace }) });
  }

  next(id: bigint, namespace: string, batchSize: number): Document {
    const cursor = this.open.get(id);
    if (!cursor || cursor.namespace !== namespace) return fail('CursorNotFound', `cursor id ${id} not found`);
    cursor.usedAt = Date.now();
    const nextBatch = this.guarded(cursor, () => takeBatch(cursor, batchSize));
    if (cursor.next === undefined) this.open.delete(id);
    return doc({ cursor: doc({ nextBatch, id: cursor.next === undefined ? 0n : id, ns: namespace }) });
  }

  /** Whether there was such a cursor. */
  kill(id: bigint): boolean {
    return this.open.delete(id);
  }

  killOwnedBy(owner: object): void {
    for (const cursor of this.open.values()) if (cursor.owner === owner) this.open.delete(cursor.id);
  }

  get size(): number {
    return this.open.size;
  }

  sweep(now: number): void {
    for (const cursor of this.open.values()) if (now - cursor.usedAt > IDLE_MS) this.open.delete(cursor.id);
  }

  /** A cursor that failed is gone. */
  private guarded<T>(cursor: Cursor, run: () => T): T {
    try {
      return run();
    } catch (error) {
      this.open.delete(cursor.id);
      throw error;
    }
  }
}

function newId(): bigint {
  const id = randomBytes(8).readBigInt64LE() & 0x7fffffffffffffffn;
  return id === 0n ? newId() : id;
}
