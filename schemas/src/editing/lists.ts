interface Keyed {
  key: string;
}

/**
 * The list with something put before the item of this key, or at the end; undefined where there is no such item, or
 * one of those to be put in is there already.
 */
export function withInserted<T extends Keyed>(
  list: readonly T[],
  items: readonly T[],
  before: string | null,
): T[] | undefined {
  if (list.some(({ key }) => items.some((item) => item.key === key))) return undefined;
  if (before === null) return [...list, ...items];
  const at = list.findIndex(({ key }) => key === before);
  return at < 0 ? undefined : [...list.slice(0, at), ...items, ...list.slice(at)];
}

/** The list with one item changed; undefined where it is not there. */
export function withChanged<T extends Keyed>(
  list: readonly T[],
  key: string,
  change: (item: T) => T,
): T[] | undefined {
  return list.some((each) => each.key === key)
    ? list.map((each) => (each.key === key ? change(each) : each))
    : undefined;
}

/** The list without one item; undefined where it is not there. */
export const without = <T extends Keyed>(list: readonly T[], key: string): T[] | undefined =>
  list.some((each) => each.key === key) ? list.filter((each) => each.key !== key) : undefined;

/** The list with one item put before another, or at the end; undefined where one of them is not there. */
export function withMoved<T extends Keyed>(
  list: readonly T[],
  key: string,
  before: string | null,
): T[] | undefined {
  const item = list.find((each) => each.key === key);
  if (!item || key === before) return undefined;
  return withInserted(
    list.filter((each) => each.key !== key),
    [item],
    before,
  );
}

/** A value with some properties changed; null takes one out. */
export const changed = <T extends object>(value: T, changes: object): T =>
  Object.fromEntries(
    Object.entries({ ...value, ...changes }).filter(([, each]) => each !== null && each !== undefined),
  ) as T;
