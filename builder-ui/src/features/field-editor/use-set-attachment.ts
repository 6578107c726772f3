import type { Attachment } from '@khamrong/schemas';
import type { Changes } from '@khamrong/schemas/editing';
import { useCallback } from 'react';
import { useDraftStore } from '../../draft/draft-context';

/** Sets properties of an attachment; null takes one out. */
export function useSetAttachment({ key }: Attachment) {
  const store = useDraftStore();
  return useCallback(
    (changes: Changes<Omit<Attachment, 'key'>>) =>
      void store.run({ do: 'setAttachment', attachment: key, changes }),
    [store, key],
  );
}
