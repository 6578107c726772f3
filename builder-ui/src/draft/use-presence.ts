import { PRESENCE_SECONDS, type Presence } from '@khamrong/schemas';
import { useEffect, useState } from 'react';
import { thaiClock } from '../lib/thai-time';
import { readDraft, sayGone, sayPresent } from './draft-api';
import type { DraftStore } from './draft-store';

/** Name of this tab. Not `randomUUID`: pages on plain HTTP, inside an office's own network, are not given it. */
const newTab = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Takes over what somebody else saved, while nothing here is unsaved. */
async function follow(store: DraftStore, { revision }: Presence): Promise<void> {
  const isBehind = (now: number): boolean =>
    store.getState().saving.is === 'saved' && store.getState().saved.revision < now;
  if (!isBehind(revision)) return;
  const draft = await readDraft(store.getState().saved.id);
  if (!isBehind(draft.revision)) return;
  store.takeOver(draft);
  store.set({ notice: `${draft.savedBy} บันทึกการแก้ไขเมื่อ ${thaiClock(draft.savedAt)} หน้านี้แสดงฉบับล่าสุดแล้ว` });
}

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
      await follow(store, presence);
    };
    // A beat that does not get through says nothing: the next one does, and saving tells of the line.
    const quietly = (): void => void beat().catch(() => undefined);
    quietly();
    const timer = setInterval(quietly, PRESENCE_SECONDS * 1000);
    document.addEventListener('visibilitychange', quietly, { signal: leaving.signal });
    return () => {
      clearInterval(timer);
      leaving.abort();
      sayGone(id, tab).catch(() => undefined);
    };
  }, [store]);
  return others;
}
