import { check } from 'recheck';

/** Time one pattern may take to be judged, in milliseconds. */
const TIMEOUT_MS = 3000;

/** Judgements already made: starter services repeat their patterns, and a judgement never changes. */
const judged = new Map<string, Promise<boolean>>();

async function judge(pattern: string): Promise<boolean> {
  const { status } = await check(pattern, 'u', { timeout: TIMEOUT_MS });
  return status === 'safe';
}

/**
 * Whether a clerk's pattern takes linear time on every text. What cannot be judged in time is not safe: one
 * such pattern (`^([ก-๙]+\s?)+$`) blocked a process for 31 s on 29 characters.
 */
export function isSafePattern(pattern: string): Promise<boolean> {
  const known = judged.get(pattern) ?? judge(pattern);
  judged.set(pattern, known);
  return known;
}
