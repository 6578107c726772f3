import type { Changes, FormSettings } from '@khamrong/schemas/editing';
import { useCallback } from 'react';
import { useDraftStore } from '../../../draft/draft-context';

/** Settles something about the service; null takes it out. */
export function useSetForm() {
  const store = useDraftStore();
  return useCallback((changes: Changes<FormSettings>) => void store.run({ do: 'setForm', changes }), [store]);
}
