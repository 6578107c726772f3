import { useEffect, useMemo } from 'react';
import { saveDraft } from './draft-api';
import type { DraftStore } from './draft-store';
import { leave } from './open-draft';
import { DraftSaver } from './saving/draft-saver';
import type { Keeper } from './saving/kept-work';

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** Saves at what the browser tells: the line is back, the page is looked at again or may be gone. */
function listen(store: DraftStore, saver: DraftSaver): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const onVisibility = (): void => (document.hidden ? saver.keepNow() : retry());
  const retry = (): void => {
    if (store.getState().saving.is === 'retrying') saver.saveNow();
  };
  window.addEventListener('online', retry, { signal });
  window.addEventListener('pagehide', saver.keepNow, { signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  return () => leaving.abort();
}

/** Asks before the page is closed, while something is not saved and only then: pages that always ask are not cached. */
function askBeforeClosing(store: DraftStore): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  const look = (): void => {
    if (store.getState().saving.is === 'saved') window.removeEventListener('beforeunload', ask);
    else window.addEventListener('beforeunload', ask);
  };
  const unsubscribe = store.subscribe(look);
  return () => {
    unsubscribe();
    window.removeEventListener('beforeunload', ask);
  };
}

/** Saves a form by itself as long as its builder is open, and what is left when it is left. */
export function useSavingOf(store: DraftStore, keeper: Keeper, keptName: string): DraftSaver {
  const saver = useMemo(
    () => new DraftSaver(store, { save: saveDraft, keeper, keptName, now: Date.now, after }),
    [store, keeper, keptName],
  );
  useEffect(() => {
    const stopAsking = askBeforeClosing(store);
    saver.start();
    const deafen = listen(store, saver);
    return () => {
      deafen();
      stopAsking();
      leave(store.getState().saved.id, saver.stop());
    };
  }, [store, saver]);
  return saver;
}
