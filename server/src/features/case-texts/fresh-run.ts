/**
 * Runs a job so that whoever asks waits for a run that began after they asked. At most one runs; those who ask meanwhile share
 * the next.
 */
export function freshRun(run: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    next = undefined;
    current = run().finally(() => {
      current = undefined;
    });
    return current;
  };
  return () => {
    if (next) return next;
    if (!current) return start();
    return (next = current.then(start, start));
  };
}
