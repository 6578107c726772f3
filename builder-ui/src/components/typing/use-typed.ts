import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How long somebody must rest before what was typed is handed over, in milliseconds. */
const PAUSE_MS = 250;

export interface Typed {
  /** What stands in the input. */
  text: string;
  onText: (text: string) => void;
  /** Hands over what was typed at once, and shows it tidied: on leaving the input, on Enter. */
  finish: () => void;
}

const asItIs = (text: string): string => text;

/**
 * What was typed and not handed over yet.
 * @param tidy how the owner will spell it
 */
function useHandOver(onValue: (text: string) => void, tidy: (text: string) => string) {
  const known = useRef('');
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);
  const owner = useRef({ onValue, tidy });
  useEffect(() => {
    owner.current = { onValue, tidy };
  });
  const forget = useCallback(() => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  }, []);
  const handOver = useCallback(() => {
    const typed = waiting.current?.text;
    if (typed === undefined) return;
    forget();
    known.current = owner.current.tidy(typed);
    owner.current.onValue(known.current);
  }, [forget]);
  const wait = useCallback(
    (text: string) => {
      forget();
      waiting.current = { text, timer: setTimeout(handOver, PAUSE_MS) };
    },
    [forget, handOver],
  );
  // Of a page that is left, layout effects end before all others: whoever saves what is handed over is still there.
  useLayoutEffect(() => handOver, [handOver]);
  return { known, forget, handOver, wait };
}

/**
 * Typing that waits for nobody: the input has the text at once, its owner after a pause or when the input is left.
 * When the owner's text becomes another one meanwhile, as undoing makes it, the input shows that.
 * @param tidy how the owner will spell what was typed
 */
export function useTyped(value: string, onValue: (text: string) => void, tidy = asItIs): Typed {
  const [text, setText] = useState(value);
  const { known, forget, handOver, wait } = useHandOver(onValue, tidy);
  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    forget();
    setText(value);
  }, [value, known, forget]);
  const onText = useCallback(
    (next: string) => {
      setText(next);
      wait(next);
    },
    [wait],
  );
  const finish = useCallback(() => {
    handOver();
    setText(known.current);
  }, [handOver, known]);
  return { text, onText, finish };
}
