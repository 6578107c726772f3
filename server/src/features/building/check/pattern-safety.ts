import type { DefinitionFault, Text } from '@khamrong/schemas';
import { check } from 'recheck';

/**
 * Time one pattern may take to be judged, and all of a form together, in milliseconds. Usual ones take some ten; a
 * small machine with its hands full takes a hundred times that.
 */
const ONE_MS = 10_000;
const ALL_MS = 20_000;
/** Judgements that are remembered. */
const REMEMBERED = 1000;

let started: Promise<unknown> | undefined;
/** Starts the judge, a process of its own: asked for several patterns at once before it runs, it would start for each. */
const startJudge = (): Promise<unknown> => (started ??= check('^a$', 'u'));

type Judgement = 'safe' | 'vulnerable' | 'unknown';

/** Judgements already made: forms repeat their patterns, and a judgement never changes. */
const judged = new Map<string, Judgement>();

function remember(pattern: string, judgement: Judgement): void {
  const [oldest] = judged.keys();
  if (judged.size >= REMEMBERED && oldest !== undefined) judged.delete(oldest);
  judged.set(pattern, judgement);
}

/**
 * Whether a clerk's pattern takes linear time on every text. One that does not (`^([ก-๙]+\s?)+$`) blocked a process
 * for 31 s on 29 characters.
 */
async function judge(pattern: string, signal: AbortSignal): Promise<Judgement> {
  const known = judged.get(pattern);
  if (known !== undefined) return known;
  await startJudge();
  const { status } = await check(pattern, 'u', { timeout: ONE_MS, signal });
  if (status !== 'unknown') remember(pattern, status);
  return status;
}

const FAULT: Record<Exclude<Judgement, 'safe'>, Text> = {
  vulnerable: {
    th: 'รูปแบบตรวจข้อความนี้อาจทำให้ระบบค้าง กรุณาเขียนให้ง่ายลง',
    en: 'This pattern may hang the system; please make it simpler',
  },
  unknown: {
    th: 'ระบบตรวจไม่เสร็จว่ารูปแบบตรวจข้อความนี้ทำให้ระบบค้างหรือไม่ กรุณาลองอีกครั้ง หรือเขียนให้ง่ายลง',
    en: 'Whether this pattern may hang the system could not be found out in time; try again or make it simpler',
  },
};

/** The patterns that some text would make endless, or may for all that is known, each a fault. Judged outside this process. */
export async function patternFaults(
  patterns: { path: string; pattern: string }[],
): Promise<DefinitionFault[]> {
  const signal = AbortSignal.timeout(ALL_MS);
  const judgements = await Promise.all(patterns.map(({ pattern }) => judge(pattern, signal)));
  return patterns.flatMap(({ path }, index) => {
    const judgement = judgements[index] ?? 'unknown';
    return judgement === 'safe' ? [] : [{ path, message: FAULT[judgement] }];
  });
}
