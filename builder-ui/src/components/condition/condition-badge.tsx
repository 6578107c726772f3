import type { Condition } from '@khamrong/schemas';
import { useConditionSentence } from './use-condition-sentence';

interface ConditionBadgeProps {
  lead: string;
  condition: Condition;
}

/** That something is shown under a condition, and which, in words. */
export function ConditionBadge({ lead, condition }: ConditionBadgeProps) {
  return <span className="condition-badge">{`${lead} ${useConditionSentence(condition)}`}</span>;
}
