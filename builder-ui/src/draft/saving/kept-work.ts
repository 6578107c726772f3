import type { FormDefinition } from '@khamrong/schemas';
import { createStore, del, get, set, type UseStore } from 'idb-keyval';

/**
 * Work the server does not have yet, as this browser keeps it. In IndexedDB: definitions may be of a megabyte, and
 * writing one at every edit must not hold up typing, as localStorage would.
 */
export interface KeptWork {
  /** Revision it was made from, and what that held. */
  revision: number;
  base: FormDefinition;
  definition: FormDefinition;
}

/** Where work is kept, under the name of the form and the clerk: on a shared machine each finds only their own. */
export interface Keeper {
  read(name: string): Promise<KeptWork | undefined>;
  keep(name: string, work: KeptWork): Promise<void>;
  forget(name: string): Promise<void>;
}

export const keptName = (form: string, username: string): string => `${form}/${username}`;

/** The browser's own. Where it keeps nothing (private windows, a full disk) saving goes on without. */
export function browserKeeper(): Keeper {
  let opened: UseStore | undefined;
  const withStore = async <T>(access: (store: UseStore) => Promise<T>): Promise<T | undefined> => {
    try {
      opened ??= createStore('khamrong-drafts', 'unsaved');
      return await access(opened);
    } catch {
      return undefined;
    }
  };
  return {
    read: (name) => withStore((store) => get<KeptWork>(name, store)),
    keep: (name, work) => withStore((store) => set(name, work, store)),
    forget: (name) => withStore((store) => del(name, store)),
  };
}
