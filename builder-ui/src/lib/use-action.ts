import { useCallback, useRef, useState } from 'react';
import { toApiError, type ApiError } from './api-error';

export interface UseAction<A extends unknown[]> {
  /** Runs the action, one at a time; what it throws becomes `error`. */
  run(...args: A): Promise<void>;
  busy: boolean;
  error: ApiError | undefined;
}

/** Something a person sets off: whether it is under way, and why it failed. */
export function useAction<A extends unknown[]>(action: (...args: A) => Promise<void>): UseAction<A> {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [error, setError] = useState<ApiError>();

  const run = useCallback(
    async (...args: A): Promise<void> => {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      setError(undefined);
      try {
        await action(...args);
      } catch (thrown) {
        setError(toApiError(thrown));
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [action],
  );

  return { run, busy, error };
}
