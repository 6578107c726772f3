import { encode } from '../bson/writer';
import { type Document, isDocument } from '../bson/value';
import { fail, MongoError } from '../errors';
import type { Database } from '../store/database';
import type { TransactionView } from '../store/transaction';

interface Transaction {
  number: bigint;
  state: 'open' | 'committed' | 'aborted';
  view?: TransactionView;
  startedAt: number;
}

/** A client's logical session. */
export interface Session {
  /** The encoded `lsid`. */
  key: Buffer;
  transaction?: Transaction;
  usedAt: number;
}

/** Open transactions are aborted after this time, as on a MongoDB server. */
const TRANSACTION_MS = 60_000;
const SESSION_MS = 30 * 60_000;

function noSuchTransaction(message: string): never {
  const error = new MongoError('NoSuchTransaction', message);
  error.labels.push('TransientTransactionError');
  throw error;
}

/** Sessions and their transactions. */
export class Sessions {
  private readonly byKey = new Map<string, Session>();

  constructor(
    private readonly database: Database,
    private readonly onEnd: (view: TransactionView) => void,
  ) {}

  /** The session a command names in `lsid`. */
  of(command: Document): Session | undefined {
    const id = command.get('lsid');
    if (!isDocument(id)) return undefined;
    const key = encode(id);
    const name = key.toString('latin1');
    const session = this.byKey.get(name) ?? { key, usedAt: 0 };
    session.usedAt = Date.now();
    this.byKey.set(name, session);
    return session;
  }

  /** Begins a transaction, ending one that was left open. */
  start(session: Session, number: bigint): void {
    const known = session.transaction;
    if (known && known.number > number)
      fail(
        'TransactionTooOld',
        `Cannot start transaction ${number} because a newer transaction ${known.number} has already started.`,
      );
    if (known?.number === number)
      fail(
        'ConflictingOperationInProgress',
        `Cannot start a transaction with given transaction number ${number} as it has already started`,
      );
    this.close(session, 'aborted');
    session.transaction = { number, state: 'open', startedAt: Date.now() };
  }

  /** The view of the running transaction; its snapshot is of the time of its first use. */
  view(session: Session, number: bigint): TransactionView {
    const transaction = this.running(session, number);
    transaction.view ??= this.database.begin();
    return transaction.view;
  }

  /** Forgets the snapshot of a transaction that has done nothing yet, so that the next one is newer. */
  restart({ transaction }: Session): void {
    const view = transaction?.view;
    if (!transaction || !view) return;
    transaction.view = undefined;
    this.database.end(view);
    this.onEnd(view);
  }

  async commit(session: Session, number: bigint): Promise<void> {
    if (this.isState(session, number, 'committed')) return;
    const { view } = this.running(session, number);
    try {
      if (view) await this.database.commit(view);
      this.close(session, 'committed');
    } catch (error) {
      this.close(session, 'aborted');
      throw error;
    }
  }

  abort(session: Session, number: bigint): void {
    this.running(session, number);
    this.close(session, 'aborted');
  }

  /** Ends the open transaction of a session, if any. */
  close(session: Session, state: 'committed' | 'aborted'): void {
    const { transaction } = session;
    if (transaction?.state !== 'open') return;
    transaction.state = state;
    const { view } = transaction;
    transaction.view = undefined;
    if (!view) return;
    this.database.end(view);
    this.onEnd(view);
  }

  end(session: Session): void {
    this.close(session, 'aborted');
    this.byKey.delete(session.key.toString('latin1'));
  }

  /** Aborts transactions that take too long and forgets idle sessions. */
  sweep(now: number): void {
    for (const session of this.byKey.values()) {
      if (now - (session.transaction?.startedAt ?? now) > TRANSACTION_MS) this.close(session, 'aborted');
      if (now - session.usedAt > SESSION_MS) this.end(session);
    }
  }

  closeAll(): void {
    for (const session of [...this.byKey.values()]) this.end(session);
  }

  private isState({ transaction }: Session, number: bigint, state: Transaction['state']): boolean {
    return transaction?.number === number && transaction.state === state;
  }

  private running(session: Session, number: bigint): Transaction {
    const { transaction } = session;
    if (!transaction || transaction.number !== number)
      return noSuchTransaction(
        `Given transaction number ${number} does not match any in-progress transactions.`,
      );
    if (transaction.state === 'committed')
      return fail('TransactionCommitted', `Transaction with { txnNumber: ${number} } has been committed.`);
    if (transaction.state === 'aborted')
      return noSuchTransaction(`Transaction with { txnNumber: ${number} } has been aborted.`);
    return transaction;
  }
}
