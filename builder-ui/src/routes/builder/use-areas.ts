import { useEffect } from 'react';

const STOPS = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"]';

const isStop = (element: HTMLElement): boolean => element.tabIndex >= 0 && element.checkVisibility();

/** Where an area was left, else what is current in it, else its beginning. */
function entryOf(area: HTMLElement, left: WeakMap<Element, HTMLElement>): HTMLElement | undefined {
  const before = left.get(area);
  if (before && area.contains(before) && isStop(before)) return before;
  const stops = [...area.querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
  return stops.find((each) => each.ariaCurrent === 'page') ?? stops[0];
}

/** The area after or before the one that has the focus; round and round. */
function neighbour(step: 1 | -1, left: WeakMap<Element, HTMLElement>): HTMLElement | undefined {
  const areas = [...document.querySelectorAll<HTMLElement>('[data-area]')].filter((each) =>
    entryOf(each, left),
  );
  const at = areas.findIndex((each) => each.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  const next = areas.at((from + step) % areas.length);
  return next && entryOf(next, left);
}

/** F6 goes from area to area of the builder, Shift+F6 back: each is marked `data-area`. */
export function useAreas(): void {
  useEffect(() => {
    const left = new WeakMap<Element, HTMLElement>();
    const onFocus = ({ target }: FocusEvent): void => {
      const area = target instanceof HTMLElement ? target.closest('[data-area]') : null;
      if (area) left.set(area, target as HTMLElement);
    };
    const onKey = (event: KeyboardEvent): void => {
      const isAsked = event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!isAsked || (event.target as Element).closest('dialog')) return;
      event.preventDefault();
      neighbour(event.shiftKey ? -1 : 1, left)?.focus();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
