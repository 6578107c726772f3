import { PRESENCE_SECONDS } from '@khamrong/schemas';
import { useEffect, useState } from 'react';
import { catchUp, isBehind } from './catch-up';
import { sayGone, sayPresent } from './draft-api';
import type { DraftStore } from './draft-store';

/** Name of this tab. Not `randomUUID`: pages on plain HTTP, inside an office's own network, are not given it. */
const newTab = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Tells the office's other clerks that this form is open here, while it is looked at. @returns their names */
export function usePresence(store: DraftStore): readonly string[] {
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    const { id } = store.getState().saved;
    const tab = newTab();
    const leaving = new AbortController();
    const beat = async (): Promise<void> => {
      if (document.hidden) return;
      const presence = await sayPresent(id, tab, leaving.signal);
      setOthers((before) => (before.join() === presence.others.join() ? before : presence.others));
      if (isBehind(store, presence.revision)) await catchUp(store);
    };
    // A beat that does not get through says nothing: the next one does, and saving tells of the line.
    const quietly = (): void => void beat().catch(() => undefined);
    quietly();
    const timer = setInterval(quietly, PRESENCE_SECONDS * 1000);
    document.addEventListener('visibilitychange', quietly, { signal: leaving.signal });
    window.addEventListener('pagehide', () => sayGone(id, tab), { signal: leaving.signal });
    return () => {
      clearInterval(timer);
      leaving.abort();
      sayGone(id, tab);
    };
  }, [store]);
  return others;
}
