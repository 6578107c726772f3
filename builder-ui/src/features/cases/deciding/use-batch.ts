import type { CaseItem, StepDecision } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { toApiError } from '../../../lib/api-error';
import { useAction } from '../../../lib/use-action';
import { decideCase } from '../approval';

/** What came of one case of several. */
export interface Outcome {
  id: string;
  receiptNo: string;
  /** Why it was not decided; absent where it was. */
  fault?: string;
}

async function outcomeOf(item: CaseItem, said: Omit<StepDecision, 'revision'>): Promise<Outcome> {
  const { id, receiptNo, revision } = item;
  try {
    await decideCase(id, { ...said, revision });
    return { id, receiptNo };
  } catch (error) {
    return { id, receiptNo, fault: toApiError(error).message };
  }
}

/** Decides several cases one after another, each against what was seen of it; each tells what came of it. */
export function useBatch(items: readonly CaseItem[], onDone: (outcomes: Outcome[]) => void) {
  const [done, setDone] = useState(0);
  const action = useAction(
    useCallback(
      async (said: Omit<StepDecision, 'revision'>) => {
        const outcomes: Outcome[] = [];
        for (const item of items) {
          setDone(outcomes.length);
          outcomes.push(await outcomeOf(item, said));
        }
        setDone(0);
        onDone(outcomes);
      },
      [items, onDone],
    ),
  );
  return { ...action, done };
}
