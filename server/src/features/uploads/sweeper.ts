import type { Log } from '../../ports/log';

/** Work that is done now and every few minutes, one at a time, without keeping the process alive. */
export interface Sweeper {
  /** Ends it and waits for the one under way. */
  stop(): Promise<void>;
}

const EVERY_MS = 5 * 60 * 1000;

export function startSweeper(sweep: () => Promise<unknown>, log: Log): Sweeper {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    await sweep().catch((error: unknown) => log.warn({ err: error }, 'uploads could not be swept'));
    if (!stopped) timer = setTimeout(() => (working = run()), EVERY_MS).unref();
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
