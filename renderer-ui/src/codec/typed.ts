/** What a page sends, by input name; one name may come several times. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** Collects the text entries of a body or of `FormData`; files are not text and are left out. */
export function collectTyped(entries: Iterable<readonly [string, unknown]>): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue;
    const before = typed.get(name);
    if (before) before.push(value);
    else typed.set(name, [value]);
  }
  return typed;
}

/** All that was typed under a name, blanks left out. */
export const allTyped = (typed: Typed, name: string): string[] =>
  (typed.get(name) ?? []).filter((value) => value.trim() !== '');

/** What was typed under a name; undefined for nothing. */
export const oneTyped = (typed: Typed, name: string): string | undefined => allTyped(typed, name)[0];
