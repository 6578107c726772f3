import { AppError } from '@khamrong/schemas';

interface Waiting {
  start(slot: number): void;
}

/** Hands out a few slots in the order asked for, and turns people away when too many wait already. */
export class PrintQueue {
  private readonly waiting: Waiting[] = [];
  private readonly free: number[];

  /** @param slots jobs at once @param bound jobs that may wait */
  constructor(
    slots: number,
    private readonly bound: number,
  ) {
    this.free = Array.from({ length: slots }, (_, slot) => slot);
  }

  /**
   * Does the work in the next free slot.
   * @throws AppError `service.unavailable` when the queue is full; the signal's reason when it is aborted first.
   */
  async run<T>(work: (slot: number) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const slot = await this.acquire(signal);
    try {
      signal?.throwIfAborted();
      return await work(slot);
    } finally {
      this.release(slot);
    }
  }

  private acquire(signal?: AbortSignal): Promise<number> {
    signal?.throwIfAborted();
    const slot = this.free.shift();
    if (slot !== undefined) return Promise.resolve(slot);
    if (this.waiting.length >= this.bound) throw new AppError('service.unavailable');
    return new Promise((resolve, reject) => {
      const entry: Waiting = { start: resolve };
      this.waiting.push(entry);
      signal?.addEventListener('abort', () => {
        this.forget(entry);
        reject(signal.reason as Error);
      });
    });
  }

  private forget(entry: Waiting): void {
    const at = this.waiting.indexOf(entry);
    if (at >= 0) this.waiting.splice(at, 1);
  }

  private release(slot: number): void {
    const next = this.waiting.shift();
    if (next) next.start(slot);
    else this.free.push(slot);
  }
}
