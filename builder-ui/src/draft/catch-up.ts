import { thaiClock } from '../lib/thai-time';
import { readDraft } from './draft-api';
import type { DraftStore } from './draft-store';

/** Whether somebody else has saved since, and nothing here is unsaved that could be lost by following. */
export function isBehind(store: DraftStore, revision: number): boolean {
  const { saving, saved } = store.getState();
  return saving.is === 'saved' && saved.revision < revision;
}

/** Takes over what others have done to the form: published it, opened or closed it, saved where nothing here is unsaved. */
export async function catchUp(store: DraftStore, signal?: AbortSignal): Promise<void> {
  const draft = await readDraft(store.getState().saved.id, signal);
  if (!isBehind(store, draft.revision)) return store.learn(draft);
  store.takeOver(draft);
  store.set({
    notice: `${draft.savedBy} บันทึกการแก้ไขเมื่อ ${thaiClock(draft.savedAt)} หน้านี้แสดงฉบับล่าสุดแล้ว`,
  });
}
