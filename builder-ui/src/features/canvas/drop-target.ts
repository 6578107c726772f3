import type { FormDefinition } from '@khamrong/schemas';
import {
  beforeAt,
  leaving,
  listOf,
  placesFor,
  samePlace,
  type Carried,
  type Place,
  type Span,
} from './places';

export interface Point {
  x: number;
  y: number;
}

/** How far the things of one kind reach down the screen; what is carried itself does not count. */
function spansIn(around: Element, kind: string, carried: Carried): Span[] {
  return [...around.querySelectorAll<HTMLElement>(`[data-card^="${kind}:"]`)].flatMap((card) => {
    const key = (card.dataset.card ?? '').slice(kind.length + 1);
    if (leaving(carried).includes(key)) return [];
    const { top, bottom } = card.getBoundingClientRect();
    return [{ key, top, bottom }];
  });
}

function placeIn(target: Element, carried: Carried, height: number): Place | null {
  const list = listOf(carried);
  if (list === 'fields') {
    const page = target.closest<HTMLElement>('[data-page]');
    if (!page) return null;
    return { list, page: page.dataset.page ?? '', before: beforeAt(spansIn(page, 'field', carried), height) };
  }
  const around = target.closest(list === 'attachments' ? '[data-attachments]' : '[data-pages]');
  const kind = list === 'attachments' ? 'attachment' : 'page';
  return around && { list, before: beforeAt(spansIn(around, kind, carried), height) };
}

/** Where something let go at a point of the screen would be put down; null where nothing can be. */
export function placeUnder(form: FormDefinition, carried: Carried, { x, y }: Point): Place | null {
  const target = document.elementFromPoint(x, y);
  const place = target && placeIn(target, carried, y);
  return place && placesFor(form, carried).some((each) => samePlace(each, place)) ? place : null;
}
