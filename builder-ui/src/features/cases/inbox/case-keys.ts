import { useEffect } from 'react';

const ROWS = '.cases tbody tr td:first-child a';

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

function go(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step));
  rows[next]?.focus();
}

const ACTS: Readonly<Record<string, () => void>> = {
  ArrowDown: () => go(1),
  ArrowUp: () => go(-1),
  '/': () => document.querySelector<HTMLElement>('.filters input[type=search]')?.focus(),
};

/** Arrows are the list's only where somebody stands in it; elsewhere they scroll as they always do. */
const isForList = (event: KeyboardEvent): boolean =>
  !(isTyping(event) || event.ctrlKey || event.altKey || event.metaKey) &&
  (event.key === '/' || Boolean(document.activeElement?.matches(ROWS)));

/** Lets the list be gone along with the arrows, opened with Enter, and searched with `/`. */
export function useCaseKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = ACTS[event.key];
      if (!act || !isForList(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
