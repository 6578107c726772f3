import type { Answers } from '../answers/answers';
import type { Condition, Test } from './condition';

/** Whether an answer counts as given. */
export const isAnswered = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const tests: Record<Test['op'], (answer: unknown, wanted: unknown) => boolean> = {
  eq: (answer, wanted) => answer === wanted,
  ne: (answer, wanted) => answer !== wanted,
  in: (answer, wanted) => Array.isArray(wanted) && wanted.includes(answer),
  includes: (answer, wanted) => Array.isArray(answer) && answer.includes(wanted),
  answered: () => true,
};

/** Whether a condition holds for these answers. No condition always holds; an unanswered field never does. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((each) => holds(each, answers));
  if ('any' in condition) return condition.any.some((each) => holds(each, answers));
  const answer = Object.hasOwn(answers, condition.field) ? answers[condition.field] : undefined;
  return (
    isAnswered(answer) && tests[condition.op](answer, 'value' in condition ? condition.value : undefined)
  );
}
