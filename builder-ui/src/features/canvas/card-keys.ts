import type { KeyboardEvent } from 'react';
import type { Selection } from '../../draft/draft-store';
import { duplicateCard, removeCard } from './card-actions';
import { closeCard, type Desk } from './desk';
import { entryOf } from './focus';
import { moveBy } from './moving';
import { removePage } from './page-actions';

/** The card before or after in the whole form. */
function goToCard(card: Element, steps: number): void {
  const all = [...document.querySelectorAll('.canvas-form [data-card]')];
  const next = all[all.indexOf(card) + steps];
  if (next) entryOf(next)?.focus();
}

type Shortcut = (desk: Desk, selection: Selection, card: Element) => void;

const remove: Shortcut = (desk, selection) =>
  selection.kind === 'page' ? removePage(desk, selection.key) : removeCard(desk, selection);

const SHORTCUTS: Readonly<Record<string, Shortcut>> = {
  Delete: remove,
  'Ctrl+d': (desk, selection) => duplicateCard(desk, selection),
  'Alt+ArrowUp': (desk, selection) => moveBy(desk, selection, -1),
  'Alt+ArrowDown': (desk, selection) => moveBy(desk, selection, 1),
  ArrowUp: (_desk, _selection, card) => goToCard(card, -1),
  ArrowDown: (_desk, _selection, card) => goToCard(card, 1),
};

const nameOfKey = ({ key, ctrlKey, metaKey, altKey, code }: KeyboardEvent): string => {
  // By its place on the keyboard: under a Thai layout D writes ก.
  const letter = code === 'KeyD' ? 'd' : key;
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${letter}`;
};

/** Keys on a card: what they do while its face or handle has the keyboard, and Escape, which closes it. */
export function onCardKey(desk: Desk, selection: Selection, event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || target.closest('dialog')) return;
  if (event.key === 'Escape' && desk.store.getState().selected?.key === selection.key) {
    event.preventDefault();
    return closeCard(desk);
  }
  const shortcut = target.matches('[data-open], [data-handle]') ? SHORTCUTS[nameOfKey(event)] : undefined;
  if (!shortcut) return;
  event.preventDefault();
  shortcut(desk, selection, event.currentTarget);
}
