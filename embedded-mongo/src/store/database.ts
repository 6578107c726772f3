import { MongoError } from '../errors';
import { Catalogue } from './catalogue';
import { CommittedView } from './committed-view';
import { openStore, type StoreFiles } from './open-store';
import { Retries } from './retries';
import { Snapshots } from './snapshot';
import { sqliteCode } from './sqlite';
import { type BlockedError, TransactionView } from './transaction';
import { WriteLog } from './write-log';

interface Job {
  run(view: CommittedView): unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

type Outcome = { value: unknown } | { error: MongoError };

const SQLITE_FULL = 13;

/** What a client is told when the store itself fails. */
function storeFailure(error: unknown): MongoError {
  if (error instanceof MongoError) return error;
  const message = (error as Error).message;
  if (sqliteCode(error) === SQLITE_FULL) return new MongoError('OutOfDiskSpace', `No space left: ${message}`);
  return new MongoError('InternalError', message);
}

/** The store: committed state, transactions, and group commit of everything written. */
export class Database {
  readonly catalogue: Catalogue;
  readonly committed: CommittedView;
  readonly retries: Retries;
  private readonly files: StoreFiles;
  private readonly snapshots: Snapshots;
  private readonly log = new WriteLog();
  private queue: Job[] = [];
  private committedBatch = 0;

  constructor(directory: string) {
    this.files = openStore(directory);
    this.catalogue = new Catalogue(this.files.main);
    this.retries = new Retries(this.files.main);
    this.snapshots = new Snapshots(this.files.path);
    this.committed = new CommittedView(this.files.main, this.catalogue, (collection, rid) =>
      this.log.record(collection, rid),
    );
  }

  /** Runs a job in the next batch; resolves after the batch is on the disk. */
  write<T>(run: (view: CommittedView) => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.queue.length === 0) setImmediate(() => this.flush());
      this.queue.push({ run, resolve: resolve as (value: unknown) => void, reject });
    });
  }

  begin(): TransactionView {
    const snapshot = this.snapshots.take(this.committedBatch);
    const view = new TransactionView(snapshot, this.log, (db, name) => this.catalogue.find(db, name));
    this.log.begin(view);
    return view;
  }

  /** Makes a transaction's changes durable, all or none. */
  commit(view: TransactionView): Promise<void> {
    if (view.overlay.all().length === 0) return Promise.resolve();
    return this.write((committed) => this.applyWhole(() => view.apply(committed)));
  }

  /** Resolves when the transaction that blocks another has ended, or after some milliseconds. */
  unblocked({ owner }: BlockedError, timeout: number): Promise<void> {
    return this.log.ended(owner, timeout);
  }

  end(view: TransactionView): void {
    this.log.end(view);
    view.snapshot.release();
  }

  /** Writes what is queued, then closes the files. */
  close(): void {
    this.flush();
    this.snapshots.close();
    this.files.close();
  }

  /** Allows at most this many pages of 4 KiB in the store; 0 for no limit. */
  limitPages(pages: number): void {
    this.files.main.exec(`PRAGMA max_page_count = ${pages || 4294967294}`);
  }

  private applyWhole(apply: () => void): void {
    const { main } = this.files;
    main.exec('SAVEPOINT whole');
    try {
      apply();
    } catch (error) {
      this.undo('ROLLBACK TO whole; RELEASE whole');
      throw error;
    }
    main.exec('RELEASE whole');
  }

  private flush(): void {
    const jobs = this.queue;
    this.queue = [];
    if (jobs.length === 0 || this.runBatch(jobs)) return;
    for (const job of jobs) if (!this.runBatch([job])) return;
  }

  /** Runs jobs in one SQLite transaction. False when it failed with several jobs, which then run one by one. */
  private runBatch(jobs: Job[]): boolean {
    try {
      const outcomes = this.transact(jobs);
      jobs.forEach((job, i) => settle(job, outcomes[i] as Outcome));
      return true;
    } catch (error) {
      this.undo('ROLLBACK');
      if (jobs.length > 1) return false;
      jobs[0]?.reject(storeFailure(error));
      return true;
    }
  }

  private transact(jobs: Job[]): Outcome[] {
    const { main } = this.files;
    this.log.batch = this.catalogue.batch = this.committedBatch + 1;
    main.exec('BEGIN IMMEDIATE');
    const outcomes = jobs.map((job) => attempt(job, this.committed));
    main.exec('COMMIT');
    this.committedBatch += 1;
    return outcomes;
  }

  private undo(sql: string): void {
    try {
      this.files.main.exec(sql);
    } catch {
      // SQLite has rolled back all of it by itself, as it does when the disk is full.
    }
    this.catalogue.reload();
  }
}

/** A command's own error is its answer; any other error fails the batch. */
function attempt(job: Job, view: CommittedView): Outcome {
  try {
    return { value: job.run(view) };
  } catch (error) {
    if (error instanceof MongoError) return { error };
    throw error;
  }
}

function settle(job: Job, outcome: Outcome): void {
  if ('error' in outcome) job.reject(outcome.error);
  else job.resolve(outcome.value);
}
