const FIRST_MS = 30_000;
const LONGEST_MS = 3600_000;
const BREATH_MS = 25;
const LONGEST_BREATH_MS = 250;

/**
 * How long a line of jobs rests after failures in a row, in milliseconds: where everything fails, as while a mail server is down,
 * trying one after another as fast as they fail would keep the store from those who file.
 */
export const restAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(BREATH_MS * 2 ** (failures - 1), LONGEST_BREATH_MS);

/** Attempts before somebody has to look: some three hours with the pauses between. */
export const MOST_ATTEMPTS = 10;

/**
 * How long to wait before the next attempt: twice as long each time, an hour at most, and a little more or less so that what
 * failed together is not tried together.
 * @param attempts those made so far, from 1
 * @param chance from 0 to 1
 * @returns milliseconds
 */
export function pauseAfter(attempts: number, chance: number): number {
  const pause = Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
  return Math.round(pause * (0.8 + 0.4 * chance));
}
