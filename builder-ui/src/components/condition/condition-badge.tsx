import type { Condition } from '@khamrong/schemas';

/** That something is shown under a condition, and which, in words. */
export function ConditionBadge(_: { lead: string; condition: Condition }) {
  return null;
}
