import { isSameJson } from '../json/json-value';

export interface Repetition {
  i: number;
  j: number;
}

/** Two equal items; the same two that Ajv names, which begins at the end. */
export function repetitionIn(items: readonly unknown[]): Repetition | undefined {
  for (let i = items.length - 1; i > 0; i--) {
    for (let j = i - 1; j >= 0; j--) if (isSameJson(items[i], items[j])) return { i, j };
  }
  return undefined;
}

/** The same among scalars of one kind, in one pass. */
export function scalarRepetitionIn(
  items: readonly unknown[],
  isOfKind: (value: unknown) => boolean,
): Repetition | undefined {
  const seen = new Map<unknown, number>();
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (!isOfKind(item)) continue;
    const j = seen.get(item);
    if (j !== undefined) return { i, j };
    seen.set(item, i);
  }
  return undefined;
}
