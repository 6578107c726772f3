import { useSyncExternalStore } from 'react';

/** Where sheet and paper have room beside each other; the style sheet has the same width. */
const WIDE = '(min-width: 60.0625rem)';

const subscribe = (listener: () => void): (() => void) => {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
