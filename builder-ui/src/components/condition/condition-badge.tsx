import type { Condition } from '@khamrong/schemas';
import { useConditionSentence } from './use-condition-sentence';

interface ConditionBadgeProps {
  lead: string;
  condition: Condition;
}

/** That something is shown under a condition, and which, in words: cut to one line on a card, whole when pointed at. */
export function ConditionBadge({ lead, condition }: ConditionBadgeProps) {
  const sentence = `${lead} ${useConditionSentence(condition)}`;
  return (
    <span className="condition-badge" title={sentence}>
      {sentence}
    </span>
  );
}
