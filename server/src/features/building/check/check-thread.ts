import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Where the built thread is, seen from this file: beside the bundle, and from the sources. */
const PLACES = ['./check-worker.js', '../../../../dist/check-worker.js'];
/** Memory of the thread, in MiB: a hostile definition ends it, not the server. */
const MEMORY_MB = 256;
/** Starting takes a fraction of a second, on a machine that is busy more. */
const START_MS = 30_000;

/** The thread took too long, or more memory than it may. It has been stopped. */
export class TooHeavy extends Error {}

function workerFile(): string {
  const files = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = files.find((file) => existsSync(file));
  if (!found) throw new Error('The thread that checks forms is not built. Run: npm run build');
  return found;
}

const isOutOfMemory = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';

/** A thread that answers one question at a time and is stopped when an answer takes too long. */
export class CheckThread {
  private readonly ended: Promise<never>;

  private constructor(private readonly worker: Worker) {
    this.ended = new Promise((_, reject) => {
      worker.once('error', (error) => reject(isOutOfMemory(error) ? new TooHeavy() : error));
      worker.once('exit', () => reject(new Error('the thread that checks forms ended')));
    });
    // One that ends while nobody asks is found out by the next question.
    this.ended.catch(() => undefined);
  }

  static async start(): Promise<CheckThread> {
    const worker = new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    const thread = new CheckThread(worker);
    await thread.answer(START_MS);
    return thread;
  }

  /** @throws TooHeavy where the answer takes longer than `limit` milliseconds; the thread is of no use then */
  async ask(question: string, limit: number): Promise<string> {
    this.worker.postMessage(question);
    return this.answer(limit);
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  /** The next message. While none is waited for, the thread keeps no process alive. */
  private async answer(limit: number): Promise<string> {
    const { worker } = this;
    const over = new AbortController();
    worker.ref();
    try {
      return await Promise.race([
        this.ended,
        once(worker, 'message', over).then(([message]) => String(message)),
        wait(limit, undefined, over).then(() => Promise.reject(new TooHeavy())),
      ]);
    } finally {
      over.abort();
      worker.unref();
    }
  }
}
