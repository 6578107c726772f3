import type { Selection } from '../../draft/draft-store';

/** What marks a card, and the head of a page, in the document. */
export const markOf = ({ kind, key }: Selection): string => `${kind}:${key}`;

const find = (selection: Selection): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(markOf(selection))}"]`);

const WRITTEN = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]';

/** Where a card is opened from, or its handle while it is open. */
export const entryOf = (card: Element): HTMLElement | null =>
  card.querySelector<HTMLElement>('[data-open]') ?? card.querySelector<HTMLElement>('[data-handle]');

export function focusCard(selection: Selection): void {
  const card = find(selection);
  if (!card) return;
  entryOf(card)?.focus();
  card.scrollIntoView({ block: 'nearest' });
}

/** The handle by which a card is carried. */
export function focusHandle(selection: Selection): void {
  find(selection)?.querySelector<HTMLElement>('[data-handle]')?.focus();
}

/** The first text of an open card, to be written at once. */
export function focusText(selection: Selection): void {
  const card = find(selection);
  const text = card?.querySelector<HTMLElement>(WRITTEN) ?? card?.querySelector<HTMLElement>('[data-handle]');
  text?.focus({ preventScroll: true });
  text?.scrollIntoView({ block: 'nearest' });
  if (text instanceof HTMLInputElement || text instanceof HTMLTextAreaElement) text.select();
}

/** To what can be added: its search, or, where the screen is narrow, the list behind its button. */
export function goToPalette(): void {
  const entry = document.querySelector<HTMLElement>('[data-palette]');
  if (entry instanceof HTMLButtonElement) entry.click();
  else entry?.focus();
}
