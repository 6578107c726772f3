/** Runs a task when one of few places is free, in the order asked. */
export type WorkLimit = <T>(task: () => Promise<T>) => Promise<T>;

/** Keeps heavy work from piling up in memory: at most `places` tasks run at once, the others wait. */
export function workLimit(places: number): WorkLimit {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
