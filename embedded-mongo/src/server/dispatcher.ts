import { isWriting } from '../commands/aggregate';
import { type Command, countArgument, type Request } from '../commands/command';
import { operationTime } from '../commands/hello';
import { commandNamed } from '../commands/index';
import { decode } from '../bson/reader';
import { doc, type Document, isDocument } from '../bson/value';
import { encode } from '../bson/writer';
import { fail, MongoError } from '../errors';
import type { Database } from '../store/database';
import type { CommittedView } from '../store/committed-view';
import { BlockedError } from '../store/transaction';
import { Cursors } from './cursors';
import { type Session, Sessions } from './sessions';

/** How long a transaction's first statement waits for another transaction, in milliseconds. */
const MAX_BLOCKED_MS = 1000;
const SWEEP_RETRIES_MS = 30 * 60_000;

function deadline(command: Document): () => void {
  const ms = countArgument(command, 'maxTimeMS') ?? 0;
  if (ms === 0) return () => undefined;
  const end = performance.now() + ms;
  return () => {
    if (performance.now() > end) fail('MaxTimeMSExpired', 'operation exceeded time limit');
  };
}

const transactionNumber = (command: Document): bigint => {
  const number = command.get('txnNumber');
  return typeof number === 'bigint'
    ? number
    : fail('TypeMismatch', "BSON field 'txnNumber' is the wrong type, expected type 'long'");
};

const inTransaction = (command: Document) => command.get('autocommit') === false;

/** Runs commands: alone, in a batch, or in a transaction. */
export class Dispatcher {
  readonly cursors = new Cursors();
  readonly sessions: Sessions;

  constructor(readonly database: Database) {
    this.sessions = new Sessions(database, (view) => this.cursors.killOwnedBy(view));
  }

  /** The reply to a command; never rejects. */
  async reply(command: Document, connectionId: number): Promise<Document> {
    try {
      const result = await this.run(command, connectionId);
      const out = new Map([...result, ['ok', 1]]) as Document;
      if (command.has('lsid')) out.set('operationTime', operationTime());
      return out;
    } catch (error) {
      if (error instanceof MongoError) return error.toReply();
      return new MongoError('InternalError', (error as Error).stack ?? String(error)).toReply();
    }
  }

  /** Time passes: ends what was left open too long. */
  sweep(now: number): void {
    this.cursors.sweep(now);
    this.sessions.sweep(now);
  }

  forgetRetries(now: number): Promise<void> {
    return this.database.write(() => this.database.retries.forgetBefore(now - SWEEP_RETRIES_MS));
  }

  private async run(command: Document, connectionId: number): Promise<Document> {
    const [name = ''] = command.keys();
    const session = this.sessions.of(command);
    if (name === 'commitTransaction' || name === 'abortTransaction')
      return this.endTransaction(name, command, session);
    if (name === 'endSessions' || name === 'killSessions') return this.endSessions(command, name);
    if (name === 'refreshSessions') return new Map();
    const request: Request = {
      name,
      db: String(command.get('$db') ?? 'test'),
      command,
      database: this.database,
      cursors: this.cursors,
      session,
      connectionId,
      checkTime: deadline(command),
    };
    return this.route(request, commandNamed(name), session);
  }

  private route(
    request: Request,
    command: Command,
    session: Session | undefined,
  ): Document | Promise<Document> {
    if (session && inTransaction(request.command)) return this.inTransaction(request, command, session);
    checkReadConcern(request.command);
    if (command.kind === 'write' || isWriting(request.command)) return this.write(request, command, session);
    return command.run(request, this.database.committed);
  }

  /** A write outside of transactions; a retryable one is done once, however often it arrives. */
  private write(request: Request, command: Command, session: Session | undefined): Promise<Document> {
    if (!session || !request.command.has('txnNumber'))
      return this.database.write((view) => command.run(request, view));
    const number = transactionNumber(request.command);
    return this.database.write((view) => this.once(request, command, view, session, number));
  }

  private once(
    request: Request,
    command: Command,
    view: CommittedView,
    session: Session,
    number: bigint,
  ): Document {
    const { retries } = this.database;
    const done = retries.find(session.key);
    if (done?.txn === number) return decode(done.reply);
    if (done && done.txn > number)
      fail(
        'TransactionTooOld',
        `Retryable write with txnNumber ${number} is prohibited on session because a newer retryable write with txnNumber ${done.txn} has already started on this session.`,
      );
    const reply = command.run(request, view);
    retries.save(session.key, number, encode(reply));
    return reply;
  }

  private async inTransaction(request: Request, command: Command, session: Session): Promise<Document> {
    const number = transactionNumber(request.command);
    const isFirst = request.command.get('startTransaction') === true;
    if (isFirst) this.sessions.start(session, number);
    try {
      if (!command.transactional || isWriting(request.command))
        fail(
          'OperationNotSupportedInTransaction',
          `Cannot run '${request.name}' in a multi-document transaction.`,
        );
      const run = () => command.run(request, this.sessions.view(session, number));
      const reply = isFirst ? await this.runFirst(run, session) : run();
      if (reply.has('writeErrors')) this.sessions.close(session, 'aborted');
      return reply;
    } catch (error) {
      this.sessions.close(session, 'aborted');
      throw error;
    }
  }

  /**
   * The first statement of a transaction may wait for another one that is changing the same document: its own
   * snapshot is then taken afterwards, so that a busy document costs a queue and not a storm of retries.
   */
  private async runFirst(run: () => Document, session: Session): Promise<Document> {
    const end = Date.now() + MAX_BLOCKED_MS;
    for (;;) {
      try {
        return run();
      } catch (error) {
        const left = end - Date.now();
        if (!(error instanceof BlockedError) || left <= 0) throw error;
        this.sessions.restart(session);
        await this.database.unblocked(error, left);
      }
    }
  }

  private async endTransaction(
    name: string,
    command: Document,
    session: Session | undefined,
  ): Promise<Document> {
    if (!session) return fail('InvalidOptions', `${name} needs a session`);
    const number = transactionNumber(command);
    if (name === 'commitTransaction') await this.sessions.commit(session, number);
    else this.sessions.abort(session, number);
    return new Map();
  }

  private endSessions(command: Document, name: string): Document {
    const ids = command.get(name);
    for (const id of Array.isArray(ids) ? ids : []) {
      const session = isDocument(id) ? this.sessions.of(doc({ lsid: id })) : undefined;
      if (session) this.sessions.end(session);
    }
    return new Map();
  }
}

function checkReadConcern(command: Document): void {
  const concern = command.get('readConcern');
  if (isDocument(concern) && concern.get('level') === 'snapshot')
    fail('InvalidOptions', 'readConcern level snapshot is only supported in transactions by this server');
}
