import { randomUUID } from 'node:crypto';
import { AppError } from '@khamrong/schemas';
import { trusted, Types, type ClientSession } from 'mongoose';
import type { Ground } from '../../services';
import { MOST_ATTEMPTS, pauseAfter } from './backoff';
import { jobModel, type JobDocument, type JobKind, type JobModel, type JobState } from './job.model';

export type { JobDocument, JobKind } from './job.model';

/** Work to be done. */
export interface NewJob {
  kind: JobKind;
  /** The same key again is the same job; absent where each asking is one of its own. */
  key?: string;
  task: unknown;
  /** Not before; now where it is absent. */
  runAt?: Date;
  /** User name of who asks for it. */
  by?: string;
}

/** How long a worker that says nothing is believed to be at work, in milliseconds. */
export const LEASE_MS = 60_000;
/** How long what has ended is kept: results are fetched and faults looked at until then. */
const KEPT_MS = 7 * 24 * 3600_000;
/** Jobs that are thrown away in one go. */
const SWEPT = 50;
/** A fault is told in this many letters. */
const MOST_TOLD = 500;

/** Work that outlives the request it came with, and the process. */
export class JobsService {
  /** Called when something was added that may be done at once. */
  readonly whenAdded = new Set<() => void>();

  constructor(
    readonly model: JobModel,
    private readonly office: Types.ObjectId,
    private readonly clock: Ground['clock'],
  ) {}

  /** Adds many at once that each have a key; those there are stay as they are. */
  async addAll(added: (NewJob & { key: string })[]): Promise<void> {
    if (added.length === 0) return;
    const operations = added.map((each) => ({
      updateOne: {
        filter: { office: this.office, kind: each.kind, key: each.key },
        update: { $setOnInsert: this.beginning(each) },
        upsert: true,
      },
    }));
    await this.model.bulkWrite(operations, { ordered: false });
    this.wake();
  }

  /**
   * Adds a job, in the transaction of what asks for it where there is one.
   * @returns its id; the one there is where it was added before
   */
  async add({ key = randomUUID(), ...job }: NewJob, session?: ClientSession): Promise<string> {
    const { kind } = job;
    const added = await this.model
      .findOneAndUpdate(
        { office: this.office, kind, key },
        { $setOnInsert: this.beginning(job) },
        { upsert: true, returnDocument: 'after', session },
      )
      .lean();
    this.wake();
    return String(added?._id);
  }

  /** @throws AppError `notFound` */
  async get(id: string): Promise<JobDocument> {
    const job = Types.ObjectId.isValid(id)
      ? await this.model.findOne({ _id: new Types.ObjectId(id), office: this.office }).lean()
      : null;
    if (!job) throw new AppError('notFound');
    return job;
  }

  /** Jobs of these kinds that somebody asked for, the newest first. */
  of(kinds: readonly JobKind[], by: string, limit: number): Promise<JobDocument[]> {
    const asked = { office: this.office, by, kind: trusted({ $in: kinds }) };
    return this.model.find(asked).sort({ createdAt: -1 }).limit(limit).lean();
  }

  /** All of a kind that are kept, the oldest first. */
  all(kind: JobKind): Promise<JobDocument[]> {
    return this.model.find({ office: this.office, kind }).sort({ createdAt: 1 }).lean();
  }

  /** Ends a job that has not ended; one that runs notices at its next sign of life. */
  async cancel(id: string): Promise<void> {
    const { _id } = await this.get(id);
    const open = { _id, state: trusted({ $in: OPEN }) };
    await this.model.updateOne(open, { $set: { state: 'cancelled', ...this.ended() }, $unset: LEASE });
  }

  /** Begins anew with a job that was given up. */
  async again(id: string): Promise<void> {
    const { _id } = await this.get(id);
    const anew = { state: 'waiting', attempts: 0, runAt: this.clock() };
    await this.model.updateOne({ _id, state: 'dead' }, { $set: anew, $unset: { endedAt: 1, expiresAt: 1 } });
    this.wake();
  }

  /** Takes the job whose time came first, for a minute; null where none waits. Those a dead process held come back too. */
  async take(kind: JobKind): Promise<JobDocument | null> {
    const now = this.clock();
    const due = {
      office: this.office,
      kind,
      $or: [
        { state: 'waiting' as const, runAt: trusted({ $lte: now }) },
        { state: 'running' as const, leaseUntil: trusted({ $lte: now }) },
      ],
    };
    const lease = { state: 'running', run: randomUUID(), leaseUntil: new Date(now.getTime() + LEASE_MS) };
    return this.model
      .findOneAndUpdate(
        due,
        { $set: lease, $inc: { attempts: 1 } },
        { sort: { runAt: 1 }, returnDocument: 'after' },
      )
      .lean();
  }

  /** A sign of life. False where the job is not this run's any more: it was cancelled, or another took it. */
  async renew({ _id, run }: JobDocument, done: number, total: number): Promise<boolean> {
    const leaseUntil = new Date(this.clock().getTime() + LEASE_MS);
    const { matchedCount } = await this.model.updateOne(
      { _id, run, state: 'running' },
      { $set: { leaseUntil, done, total } },
    );
    return matchedCount === 1;
  }

  async finish({ _id, run }: JobDocument, result: unknown): Promise<void> {
    const end = { state: 'done', result, ...this.ended() };
    await this.model.updateOne({ _id, run, state: 'running' }, { $set: end, $unset: { ...LEASE, fault: 1 } });
  }

  /** Puts a job back that could not be done: after a pause, or for somebody to look at. */
  async fail({ _id, run, attempts }: JobDocument, error: unknown, isFinal: boolean): Promise<void> {
    const fault = String(error instanceof Error ? error.message : error).slice(0, MOST_TOLD);
    const isDead = isFinal || attempts >= MOST_ATTEMPTS;
    const runAt = new Date(this.clock().getTime() + pauseAfter(attempts, Math.random()));
    const next = isDead ? { state: 'dead', ...this.ended() } : { state: 'waiting', runAt };
    await this.model.updateOne({ _id, run, state: 'running' }, { $set: { fault, ...next }, $unset: LEASE });
  }

  /** Puts a job back as it was: the process stops. */
  async release({ _id, run }: JobDocument): Promise<void> {
    const back = { $set: { state: 'waiting' }, $unset: LEASE, $inc: { attempts: -1 } };
    await this.model.updateOne({ _id, run, state: 'running' }, back);
  }

  /** Those of a kind that are not kept any longer, a few at a time. */
  over(kind: JobKind): Promise<JobDocument[]> {
    const over = { office: this.office, kind, expiresAt: trusted({ $lte: this.clock() }) };
    return this.model.find(over).limit(SWEPT).lean();
  }

  async forget({ _id }: JobDocument): Promise<void> {
    await this.model.deleteOne({ _id });
  }

  private beginning({ task, runAt, by = '' }: Omit<NewJob, 'key'>) {
    const now = this.clock();
    const counts = { attempts: 0, done: 0, total: 0 };
    return { task, state: 'waiting' as const, runAt: runAt ?? now, ...counts, by, createdAt: now };
  }

  private wake(): void {
    for (const added of this.whenAdded) added();
  }

  private ended(): Pick<JobDocument, 'endedAt' | 'expiresAt'> {
    const endedAt = this.clock();
    return { endedAt, expiresAt: new Date(endedAt.getTime() + KEPT_MS) };
  }
}

const OPEN = ['waiting', 'running'] as const satisfies JobState[];
const LEASE = { leaseUntil: 1, run: 1 } as const;

export async function openJobs(
  { connection, clock }: Pick<Ground, 'connection' | 'clock'>,
  office: string,
): Promise<JobsService> {
  const model = jobModel(connection);
  await model.createIndexes();
  return new JobsService(model, new Types.ObjectId(office), clock);
}
