/** Runs a job now or, when enough are running, in its turn. */
export type Turn = <T>(job: () => Promise<T>) => Promise<T>;

/**
 * At most `atOnce` jobs run, at most `mostWaiting` wait, in the order they came.
 * @param refuse makes the error of a job that finds the line too long
 */
export function inTurn(atOnce: number, mostWaiting: number, refuse: () => Error): Turn {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function enter(): Promise<void> {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (waiting.length >= mostWaiting) throw refuse();
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  /** Hands the place on to the next in line, or gives it back. */
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }

  return async (job) => {
    await enter();
    try {
      return await job();
    } finally {
      leave();
    }
  };
}
