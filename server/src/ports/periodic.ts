import type { Log } from './log';

/** Work that is done now and again and again, one at a time, without keeping the process alive. */
export interface Periodic {
  /** Ends it and waits for the one under way. */
  stop(): Promise<void>;
}

export interface PeriodicOptions {
  /** Pause between two, in milliseconds. */
  everyMs: number;
  /** The log line of one that failed; the next is tried all the same. */
  failed: string;
  log: Log;
}

export function startPeriodic(
  work: () => Promise<unknown>,
  { everyMs, failed, log }: PeriodicOptions,
): Periodic {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    await work().catch((error: unknown) => log.warn({ err: error }, failed));
    if (!stopped) timer = setTimeout(() => (working = run()), everyMs).unref();
  };
  let working = run();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
