/** Lists of named things as clerks write them, one under the other. Pure; nothing is changed in place. */

export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = [...list.slice(0, from), ...list.slice(from + 1)];
  return [...rest.slice(0, to), item, ...rest.slice(to)];
};

export const inserted = <T>(list: readonly T[], at: number, item: T): T[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

export const without = <T>(list: readonly T[], at: number): T[] => [
  ...list.slice(0, at),
  ...list.slice(at + 1),
];

/** A name of this kind behind all that are taken: `c1`, `c2`, … */
export function freeName(stem: string, taken: Iterable<string>): string {
  const numbers = [...taken].map((name) => (name.startsWith(stem) ? Number(name.slice(stem.length)) : 0));
  return `${stem}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}
