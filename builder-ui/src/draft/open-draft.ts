import { isSameJson } from '@khamrong/schemas';
import { readDraft, readOfficeProfile } from './draft-api';
import { DraftStore } from './draft-store';
import type { Keeper } from './saving/kept-work';

/** Last saves of builders that were left, by form: what is opened next must be what they led to. */
const leaving = new Map<string, Promise<void>>();

export function leave(form: string, lastSave: Promise<void>): void {
  const done = lastSave.finally(() => leaving.get(form) === done && leaving.delete(form));
  leaving.set(form, done);
}

const RECOVERED = 'นำงานที่ยังไม่ได้บันทึกเมื่อครั้งก่อนกลับมาแล้ว';

/**
 * The form as the server has it, with what this browser kept of work that was not saved. Where somebody else has saved
 * since, the work stands on the revision it was made from: its save is refused, and the clerk is asked.
 */
export async function openDraft(
  form: string,
  keeper: Keeper,
  keptName: string,
  signal: AbortSignal,
): Promise<DraftStore> {
  await leaving.get(form);
  const [draft, office, kept] = await Promise.all([
    readDraft(form, signal),
    readOfficeProfile(signal),
    keeper.read(keptName),
  ]);
  if (!kept || isSameJson(kept.definition, draft.definition)) {
    if (kept) await keeper.forget(keptName);
    return new DraftStore(draft, office);
  }
  const { revision, base, definition } = kept;
  const stands = revision === draft.revision ? draft : { ...draft, revision, definition: base };
  const store = new DraftStore(stands, office);
  store.run({ do: 'replaceAll', by: definition });
  store.set({ notice: RECOVERED });
  return store;
}
