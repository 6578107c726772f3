import type { FormDefinition } from '@khamrong/schemas';
import { placeOf } from '@khamrong/schemas/editing';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useDraftStore } from './draft-context';
import type { Selection } from './draft-store';
import { tabOf } from './fault-place';

/** State of a navigation that leads to a place: the JSON pointer of what is to be looked at. */
export interface GoingTo {
  goTo: string;
}

/** What is to be selected to see what stands at a path. */
function selectionAt(definition: FormDefinition, path: string): Selection | null {
  const { kind, key } = placeOf(definition, path);
  return kind === 'field' || kind === 'page' || kind === 'attachment' ? { kind, key } : null;
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
