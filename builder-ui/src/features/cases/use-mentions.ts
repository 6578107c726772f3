import type { Mentionable } from '@khamrong/schemas';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { candidates, openMention, withMention } from './mention-typing';

export interface Mentions {
  area: RefObject<HTMLTextAreaElement | null>;
  /** Who may be meant by what is being typed. */
  found: readonly Mentionable[];
  /** Which of them is chosen by Enter. */
  active: number;
  look(): void;
  close(): void;
  choose(person: Mentionable): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Puts the caret somewhere once the text is there. */
function useCaret(area: Mentions['area']) {
  const [caret, setCaret] = useState<number>();
  useLayoutEffect(() => {
    if (caret !== undefined) area.current?.setSelectionRange(caret, caret);
  }, [area, caret]);
  return setCaret;
}

interface Choosing extends Pick<Mentions, 'found' | 'active' | 'close' | 'choose'> {
  setActive(at: number): void;
}

/** The keys of a list under a text that keeps the keyboard. */
function choosingKeys({ found, active, close, choose, setActive }: Choosing): Mentions['onKeyDown'] {
  const take = (): void => {
    if (found[active]) choose(found[active]);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive((active + 1) % found.length),
    ArrowUp: () => setActive((active + found.length - 1) % found.length),
    Enter: take,
    Tab: take,
    Escape: close,
  };
  return (event) => {
    const act = found.length > 0 && !event.nativeEvent.isComposing ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** Finds people while their names are typed after an at sign, and puts them into the text. */
export function useMentions(
  text: string,
  onText: (text: string) => void,
  people: readonly Mentionable[],
): Mentions {
  const area = useRef<HTMLTextAreaElement>(null);
  const [found, setFound] = useState<readonly Mentionable[]>([]);
  const [active, setActive] = useState(0);
  const setCaret = useCaret(area);
  const look = (): void => {
    const at = area.current;
    const typed = at ? openMention(at.value, at.selectionStart) : undefined;
    setFound(typed === undefined ? [] : candidates(typed, people));
    setActive(0);
    setCaret(undefined);
  };
  const close = (): void => setFound([]);
  const choose = (person: Mentionable): void => {
    const next = withMention(text, area.current?.selectionStart ?? text.length, person, people);
    onText(next.text);
    setCaret(next.caret);
    close();
    area.current?.focus();
  };
  const onKeyDown = choosingKeys({ found, active, close, choose, setActive });
  return { area, found, active, look, close, choose, onKeyDown };
}
