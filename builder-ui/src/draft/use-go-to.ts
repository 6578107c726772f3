import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useDraftStore } from './draft-context';
import { selectionAt, tabOf } from './fault-place';

/** State of a navigation that leads to a place: the JSON pointer of what is to be looked at. */
export interface GoingTo {
  goTo: string;
}

/** Leads to where something is put right: opens its tab, selects it there. */
export function useGoTo(): (path: string) => void {
  const store = useDraftStore();
  const navigate = useNavigate();
  return useCallback(
    (path: string) => {
      const selection = selectionAt(store.definition, path);
      if (selection) store.select(selection);
      void navigate(`../${tabOf(path)}`, { relative: 'path', state: { goTo: path } satisfies GoingTo });
    },
    [store, navigate],
  );
}
