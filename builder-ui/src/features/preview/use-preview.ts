import { bangkokDate, sampleAnswers, sampleVariants, type Answers } from '@khamrong/schemas';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useDraftStore } from '../../draft/draft-context';
import { remember, triedBefore, type Tried } from './preview-memory';
import type { ShownForm } from './use-shown-form';

/** A preview as it is tried: its screen, its language, its answers. */
export function usePreview({ resolved }: ShownForm) {
  const store = useDraftStore();
  const [tried, setTried] = useState(() => ({ ...triedBefore(store), given: triedBefore(store).answers }));
  const today = useMemo(() => bangkokDate(new Date()), []);
  useEffect(() => remember(store, tried), [store, tried]);

  const set = useCallback((change: Partial<Tried>) => setTried((before) => ({ ...before, ...change })), []);
  const onAnswers = useCallback((answers: Answers) => set({ answers }), [set]);
  const clear = useCallback(() => set({ given: {}, answers: {}, example: 0 }), [set]);
  const examples = useMemo(() => sampleVariants(resolved), [resolved]);
  const fill = useCallback(
    () =>
      setTried((before) => {
        const given = sampleAnswers(resolved, { today, office: store.office }, before.example % examples);
        return { ...before, given, answers: given, example: (before.example % examples) + 1 };
      }),
    [resolved, today, store, examples],
  );
  return { tried, today, examples, set, onAnswers, clear, fill };
}
