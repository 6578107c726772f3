import { forgetKey } from '../submit/submission-key';
import type { DraftKeeper, Filled } from './filled';

const nameOf = (slug: string): string => `khamrong.filled.${slug}`;

/** Storage may be refused or full: the answers stand on the page all the same. */
function stored<T>(access: (storage: Storage) => T): T | undefined {
  try {
    return access(sessionStorage);
  } catch {
    return undefined;
  }
}

/** Keeps what is filled in while this tab is open, so that reloading and coming back lose nothing. */
export const tabDraft = (slug: string, key: string): DraftKeeper => ({
  key,
  keep: (filled) => stored((storage) => storage.setItem(nameOf(slug), JSON.stringify(filled))),
  forget() {
    stored((storage) => storage.removeItem(nameOf(slug)));
    forgetKey(slug);
  },
});

/** What this tab has kept of a form. */
export const keptInTab = (slug: string): Filled | undefined =>
  stored((storage) => JSON.parse(storage.getItem(nameOf(slug)) ?? 'null') as Filled | null) ?? undefined;
