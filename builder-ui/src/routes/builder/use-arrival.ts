import { placeOf, type Place } from '@khamrong/schemas/editing';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useDraftStore } from '../../draft/draft-context';
import type { GoingTo } from '../../draft/use-go-to';

/** How often the place is looked for while its tab is loading, and for how long, in milliseconds. */
const LOOK_MS = 100;
const LONGEST_MS = 4000;

const HEADINGS = 'main label, main legend, main h2, main h3';

/** A setting stands under the words its place is called by. */
function settingCalled(words: string): HTMLElement | null {
  const heading = [...document.querySelectorAll<HTMLElement>(HEADINGS)].find((each) =>
    each.textContent.trim().startsWith(words),
  );
  if (heading instanceof HTMLLabelElement && heading.control) return heading.control;
  return (
    (heading?.closest('section, fieldset') ?? heading)?.querySelector<HTMLElement>(
      'input, select, textarea',
    ) ?? null
  );
}

/** A card of the canvas takes the focus itself once it is open. */
function cardOf({ kind, key }: Place): HTMLElement | null {
  const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(`${kind}:${key}`)}"]`);
  return card?.contains(document.activeElement) ? card : null;
}

/** Brings a place into view, with the focus on it. @returns whether it was there */
function arriveAt(place: Place): boolean {
  const found = place.tab === 'settings' ? settingCalled(place.label) : cardOf(place);
  if (!found) return false;
  if (place.tab === 'settings') found.focus({ preventScroll: true });
  found.scrollIntoView({ block: found.offsetHeight < window.innerHeight ? 'center' : 'start' });
  return true;
}

const goingTo = (state: unknown): string | undefined => (state as GoingTo | null)?.goTo;

/** After a link to a place: waits for its tab to load, and goes there. */
export function useArrival(): void {
  const store = useDraftStore();
  const { state, key } = useLocation();
  const path = goingTo(state);
  useEffect(() => {
    if (path === undefined) return undefined;
    const place = placeOf(store.definition, path);
    const until = Date.now() + LONGEST_MS;
    const timer = setInterval(() => {
      if (arriveAt(place) || Date.now() > until) clearInterval(timer);
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [store, path, key]);
}
