import type { CaseDetail, CaseEvent } from '@khamrong/schemas';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { toApiError } from '../../lib/api-error';
import { useAction, type UseAction } from '../../lib/use-action';
import { readCase } from './cases-api';

type Action<A extends unknown[]> = (...args: A) => Promise<void>;

interface CaseChanges {
  /** What others did to the case since the page showed it; told where an act met it. */
  meanwhile: readonly CaseEvent[];
  /** Brings the page up to date when an act finds that somebody else was quicker. What was typed stays. */
  guarded: <A extends unknown[]>(action: Action<A>) => Action<A>;
}

const Changes = createContext<CaseChanges | undefined>(undefined);

export function useCaseChanges(): CaseChanges {
  const value = use(Changes);
  if (!value) throw new Error('there is no CaseChangesProvider above');
  return value;
}

interface ProviderProps {
  detail: CaseDetail;
  /** Shows the case as it is now. */
  onFresh: (detail: CaseDetail) => void;
  children: ReactNode;
}

export function CaseChangesProvider({ detail, onFresh, children }: ProviderProps) {
  const { id, history } = detail;
  const [meanwhile, setMeanwhile] = useState<readonly CaseEvent[]>([]);
  const guarded = useCallback(
    <A extends unknown[]>(action: Action<A>): Action<A> =>
      async (...args) => {
        try {
          await action(...args);
        } catch (error) {
          if (toApiError(error).code === 'case.changedElsewhere') {
            const fresh = await readCase(id);
            setMeanwhile(fresh.history.slice(history.length));
            onFresh(fresh);
          }
          throw error;
        }
      },
    [id, history.length, onFresh],
  );
  const value = useMemo(() => ({ meanwhile, guarded }), [meanwhile, guarded]);
  return <Changes value={value}>{children}</Changes>;
}

/** An act on the case that is looked at. */
export function useCaseAct<A extends unknown[]>(action: Action<A>): UseAction<A> {
  const { guarded } = useCaseChanges();
  return useAction(useMemo(() => guarded(action), [guarded, action]));
}
