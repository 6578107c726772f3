import { useCallback, useEffect, useState } from 'react';
import { toApiError, type ApiError } from './api-error';

/** What a screen shows: nothing yet, what was loaded, or why it could not be. */
export type Loaded<T> =
  { state: 'loading' } | { state: 'failed'; error: ApiError } | { state: 'ready'; data: T };

const LOADING = { state: 'loading' } as const;

export interface UseLoaded<T> {
  loaded: Loaded<T>;
  /** Loads again; what is shown stays until then, so that nothing moves and no focus is lost. */
  reload(): void;
  /** Puts what a change answered in the place of what was loaded. */
  replace(data: T): void;
}

/** Loads when a screen opens and whenever `load` changes; give it a stable function. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): UseLoaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(LOADING);
  const [round, setRound] = useState(0);

  useEffect(() => setLoaded(LOADING), [load]);
  useEffect(() => {
    const leaving = new AbortController();
    const settle = (next: Loaded<T>): void => {
      if (!leaving.signal.aborted) setLoaded(next);
    };
    load(leaving.signal).then(
      (data) => settle({ state: 'ready', data }),
      (error: unknown) => settle({ state: 'failed', error: toApiError(error) }),
    );
    return () => leaving.abort();
  }, [load, round]);

  const reload = useCallback(() => {
    setLoaded((before) => (before.state === 'ready' ? before : LOADING));
    setRound((before) => before + 1);
  }, []);
  const replace = useCallback((data: T) => setLoaded({ state: 'ready', data }), []);
  return { loaded, reload, replace };
}
