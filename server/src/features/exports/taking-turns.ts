import { setTimeout as wait } from 'node:timers/promises';

/**
 * To be called between pieces of a long work: leaves as long again to others. Whoever files meanwhile asks the store several times
 * over, and each time waits for the piece that is under way.
 * @throws what the signal was aborted with
 */
export function takingTurns(signal: AbortSignal): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    await wait(performance.now() - begun, undefined, { signal });
    begun = performance.now();
  };
}
