import { useEffect, useRef, useState } from 'react';

/** How long after the last key an answer goes in by itself, in milliseconds. */
const PAUSE_MS = 300;

export interface TypedText {
  text: string;
  type(text: string): void;
  blur(): void;
}

interface Typing {
  /** The answer as it is shown when nobody types. */
  shown: string;
  commit(text: string): void;
  leave(text: string): void;
}

/**
 * The text of an input while someone types in it. It goes in on blur, or after a pause, so that a keystroke costs
 * one input and not the whole form.
 */
export function useTyped({ shown, commit, leave }: Typing): TypedText {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<() => void>(undefined);
  const stop = (): void => {
    clearTimeout(timer.current);
    waiting.current = undefined;
  };
  const goIn = (): void => {
    const commitNow = waiting.current;
    stop();
    commitNow?.();
  };
  // Another step may be shown before the pause is over.
  useEffect(() => goIn, []);
  return {
    text: draft ?? shown,
    type(text) {
      setDraft(text);
      stop();
      waiting.current = () => commit(text);
      timer.current = setTimeout(goIn, PAUSE_MS);
    },
    blur() {
      stop();
      leave(draft ?? shown);
      setDraft(undefined);
    },
  };
}
