import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../ports/log';
import { MOST_ATTEMPTS, restAfter } from './backoff';
import { JOB_KINDS, type JobDocument, type JobKind } from './job.model';
import type { JobsService } from './jobs.service';

/** What a handler is given beside its job. */
export interface JobRun {
  /** Ends when the job was cancelled, another worker has it, or the process stops. */
  signal: AbortSignal;
  /** Tells how far it is. */
  progress(done: number, total: number): void;
}

/** What does the jobs of a kind. */
export interface JobHandler {
  /** Does a job; what it returns is kept as its result. Doing it twice must do no harm. */
  work(job: JobDocument, run: JobRun): Promise<unknown>;
  /** Notes that a job was given up: no further attempt is made. */
  gaveUp?(job: JobDocument, error: unknown): Promise<void>;
  /** Throws away what a job left behind that is not kept any longer. */
  forget?(job: JobDocument): Promise<void>;
}
export type JobHandlers = Partial<Record<JobKind, JobHandler>>;

/** What no further attempt would change. */
export class JobRefused extends Error {}

/** Pause between two looks for work, and between two signs of life, in milliseconds. */
const LOOK_MS = 5000;
const ALIVE_MS = 5000;

/** Why a run was ended from outside. */
class RunEnded extends Error {}

/** Puts a job that failed back, or gives it up, which its handler hears of first: should the process end between, it is told again. */
async function failed(
  job: JobDocument,
  error: unknown,
  { handler, jobs }: { handler: JobHandler; jobs: JobsService },
): Promise<void> {
  const isFinal = error instanceof JobRefused || job.attempts >= MOST_ATTEMPTS;
  if (isFinal) await handler.gaveUp?.(job, error);
  await jobs.fail(job, error, isFinal);
}

/** One job from being taken to its end. */
class Running {
  readonly controller = new AbortController();
  private done = 0;
  private total = 0;

  constructor(
    private readonly job: JobDocument,
    private readonly jobs: JobsService,
  ) {}

  /** @returns whether it failed in a way that may pass */
  async through(handler: JobHandler): Promise<boolean> {
    const { job, jobs, controller } = this;
    const { signal } = controller;
    const progress = (done: number, total: number): void => void Object.assign(this, { done, total });
    const alive = this.stayAlive();
    try {
      const result = await handler.work(job, { signal, progress });
      await jobs.renew(job, this.done, this.total);
      await jobs.finish(job, result);
      return false;
    } catch (error) {
      if (signal.aborted) await jobs.release(job);
      else await failed(job, error, { handler, jobs });
      return !(error instanceof JobRefused);
    } finally {
      controller.abort(new RunEnded('over'));
      await alive;
    }
  }

  private async stayAlive(): Promise<void> {
    const { controller, job, jobs } = this;
    while (!controller.signal.aborted) {
      await wait(ALIVE_MS, undefined, { signal: controller.signal, ref: false }).catch(() => undefined);
      if (controller.signal.aborted) return;
      const isOurs = await jobs.renew(job, this.done, this.total).catch(() => true);
      if (!isOurs) controller.abort(new RunEnded('taken'));
    }
  }
}

/** Does the jobs of one kind, one after another. */
class JobRunner {
  private running: Running | undefined;
  private failures = 0;
  private stopped = new AbortController();
  private woken = new AbortController();
  private readonly wake = (): void => this.woken.abort();
  private readonly loop: Promise<void>;

  constructor(
    private readonly kind: JobKind,
    private readonly handler: JobHandler,
    private readonly jobs: JobsService,
    private readonly log: Log,
  ) {
    jobs.whenAdded.add(this.wake);
    this.loop = this.work();
  }

  async stop(): Promise<void> {
    this.jobs.whenAdded.delete(this.wake);
    this.stopped.abort();
    this.running?.controller.abort(new RunEnded('stopping'));
    await this.loop;
  }

  private async work(): Promise<void> {
    while (!this.stopped.signal.aborted) {
      this.woken = new AbortController();
      const worked = await this.next().catch((error: unknown) => {
        this.log.warn({ err: error, kind: this.kind }, 'a job could not be taken or put back');
        return false;
      });
      if (worked) continue;
      await this.sweep();
      const signal = AbortSignal.any([this.woken.signal, this.stopped.signal]);
      await wait(LOOK_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Where everything fails, those who file come first. */
  private async rest(hasFailed: boolean): Promise<void> {
    this.failures = hasFailed ? this.failures + 1 : 0;
    const { signal } = this.stopped;
    if (hasFailed)
      await wait(restAfter(this.failures), undefined, { signal, ref: false }).catch(() => undefined);
  }

  private async sweep(): Promise<void> {
    const { kind, handler, jobs, log } = this;
    try {
      for (const job of await jobs.over(kind)) {
        await handler.forget?.(job);
        await jobs.forget(job);
      }
    } catch (error) {
      log.warn({ err: error, kind }, 'what is not kept any longer could not be thrown away');
    }
  }

  private async next(): Promise<boolean> {
    const { kind, jobs, handler } = this;
    const job = await jobs.take(kind);
    if (!job) return false;
    if (job.attempts > MOST_ATTEMPTS) {
      await failed(job, 'every process that took it came to an end', { handler, jobs });
      return true;
    }
    this.running = new Running(job, jobs);
    const hasFailed = await this.running.through(handler);
    this.running = undefined;
    await this.rest(hasFailed);
    return true;
  }
}

/** What does jobs in this process. */
export interface Workers {
  /** Ends what is under way, which is done again elsewhere or after the next start, and takes no more. */
  stop(): Promise<void>;
}

/** Begins to do jobs, of different kinds side by side: a long export keeps no notice waiting. */
export function startWorkers(jobs: JobsService, handlers: JobHandlers, log: Log): Workers {
  const runners = JOB_KINDS.flatMap((kind) => {
    const handler = handlers[kind];
    return handler ? [new JobRunner(kind, handler, jobs, log)] : [];
  });
  return { stop: async () => void (await Promise.all(runners.map((runner) => runner.stop()))) };
}
