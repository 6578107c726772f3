import type { FormDefinition } from '@khamrong/schemas';
import { createContext, use, useSyncExternalStore } from 'react';
import type { DraftState, DraftStore } from './draft-store';
import type { DraftSaver } from './saving/draft-saver';

export const DraftContext = createContext<DraftStore | undefined>(undefined);
export const SaverContext = createContext<DraftSaver | undefined>(undefined);

export function useDraftStore(): DraftStore {
  const store = use(DraftContext);
  if (!store) throw new Error('there is no draft above');
  return store;
}

/** Saves the form being built. */
export function useSaver(): DraftSaver {
  const saver = use(SaverContext);
  if (!saver) throw new Error('there is nothing above that saves the draft');
  return saver;
}

/**
 * Part of the form being built; the component is drawn again only when that part changes. The selector gives the same
 * reference while nothing changed: it picks, it makes nothing new.
 */
export function useDraft<T>(select: (state: DraftState) => T): T {
  const store = useDraftStore();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.getState()),
  );
}

/** The definition as edited so far, or part of it. */
export const useDefinition = <T,>(select: (definition: FormDefinition) => T): T =>
  useDraft(({ history }) => select(history.present));
