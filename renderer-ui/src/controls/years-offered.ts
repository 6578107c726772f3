import { earliestOf, type AnswerContext, type ControlOptions, type DateLimits } from '@khamrong/schemas';
import { resolveDateLimit, toBuddhistYear } from '@khamrong/schemas/thai';

/** Years back where a field has no first day: a life where it asks for a birth, else what people still report. */
const BACK = { birth: 120, other: 20 };
/** Years ahead where a field has no last day. */
const AHEAD = 5;

const yearOf = (date: string): number => Number(date.slice(0, 4));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/**
 * Buddhist years to choose from, within the field's limits and after the day it may not come before: from this
 * year on, then back, so that the likeliest stand first. Offers, no limits: those are the check's.
 */
export function yearsOffered(options: ControlOptions, context: AnswerContext): number[] {
  const limits = options as DateLimits;
  const [first, last] = [earliestOf(limits, context), resolveDateLimit(limits.max, context.today)];
  const now = yearOf(context.today);
  const from = first ? yearOf(first) : now - (options.partial ? BACK.birth : BACK.other);
  const to = last ? yearOf(last) : Math.max(now, from) + AHEAD;
  const back = range(from, Math.min(to, now - 1)).reverse();
  return [...range(Math.max(from, now), to), ...back].map((year) => toBuddhistYear(year));
}
