type JsonObject = Record<string, unknown>;

/** Whether a JSON value is an object, no list and not null. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two JSON values are equal, whatever the order of keys. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isSameJson(each, b[index]));
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key], b[key]))
  );
}

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
