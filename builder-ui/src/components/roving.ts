import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Keys that an input needs for its own text. */
const IN_TEXT = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

function stepOf({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  return (target as Element).matches('input') && IN_TEXT.has(key) ? undefined : STEPS[key];
}

/**
 * Lets things that are one stop of the Tab key be gone along by arrows.
 * @param stops selector of those things, in the element that listens
 */
export function rove(event: KeyboardEvent<HTMLElement>, stops: string): void {
  const step = stepOf(event);
  if (step === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
  const at = all.indexOf(event.target as HTMLElement);
  const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
