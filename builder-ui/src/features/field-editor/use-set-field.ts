import type { Field } from '@khamrong/schemas';
import { useCallback } from 'react';
import { useDraftStore } from '../../draft/draft-context';

/** Sets properties of a field; null takes one out. */
export function useSetField({ key }: Pick<Field, 'key'>) {
  const store = useDraftStore();
  return useCallback(
    (changes: Record<string, unknown>) => void store.run({ do: 'setField', field: key, changes }),
    [store, key],
  );
}
