import type { DefinitionFault } from '@khamrong/schemas';
import { check } from 'recheck';

/** Time one pattern may take to be judged, and all of a form together, in milliseconds. */
const ONE_MS = 3000;
const ALL_MS = 10_000;
/** Judgements that are remembered. */
const REMEMBERED = 1000;

let judge: Promise<unknown> | undefined;
/** Starts the judge, a process of its own: asked for several patterns at once before it runs, it would start for each. */
const startJudge = (): Promise<unknown> => (judge ??= check('^a$', 'u'));

/** Judgements already made: forms repeat their patterns, and a judgement never changes. */
const judged = new Map<string, boolean>();

function remember(pattern: string, safe: boolean): void {
  const [oldest] = judged.keys();
  if (judged.size >= REMEMBERED && oldest !== undefined) judged.delete(oldest);
  judged.set(pattern, safe);
}

/**
 * Whether a clerk's pattern takes linear time on every text. What cannot be judged in time is not safe: one
 * such pattern (`^([ก-๙]+\s?)+$`) blocked a process for 31 s on 29 characters.
 */
async function isSafe(pattern: string, signal: AbortSignal): Promise<boolean> {
  const known = judged.get(pattern);
  if (known !== undefined) return known;
  await startJudge();
  const { status } = await check(pattern, 'u', { timeout: ONE_MS, signal });
  if (!signal.aborted) remember(pattern, status === 'safe');
  return status === 'safe';
}

/** The patterns that some text would make endless, each a fault. Judged outside this process. */
export async function patternFaults(
  patterns: { path: string; pattern: string }[],
): Promise<DefinitionFault[]> {
  const signal = AbortSignal.timeout(ALL_MS);
  const safe = await Promise.all(patterns.map(({ pattern }) => isSafe(pattern, signal)));
  return patterns
    .filter((_, index) => !safe[index])
    .map(({ path }) => ({
      path,
      message: {
        th: 'รูปแบบตรวจข้อความนี้อาจทำให้ระบบค้าง กรุณาเขียนให้ง่ายลง',
        en: 'This pattern may hang the system; please make it simpler',
      },
    }));
}
