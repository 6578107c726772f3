/** Longest key of a definition; room is left for a number behind. */
const LONGEST = 56;
const TAKEN = 'attachments';

/** Keys that what is imported gets: its own name where that may be one, else the name made fit; none twice. */
export class Names {
  private readonly taken = new Set<string>();
  private readonly counted = new Map<string, number>();

  /** @param otherwise what a name is made of where nothing of the wish can be used, as of Thai ones */
  take(wish: string, otherwise: string): string {
    const stem = fit(wish) || otherwise;
    let key = stem;
    while (this.taken.has(key) || key in {} || key === TAKEN) key = `${stem}_${this.next(stem)}`;
    this.taken.add(key);
    return key;
  }

  private next(stem: string): number {
    const number = (this.counted.get(stem) ?? 1) + 1;
    this.counted.set(stem, number);
    return number;
  }
}

function fit(wish: string): string {
  if (/^[a-z][A-Za-z0-9_]{0,63}$/.test(wish)) return wish;
  const plain = wish
    .slice(0, 4 * LONGEST)
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^[^A-Za-z]+/, '')
    .replace(/_+$/, '')
    .slice(0, LONGEST);
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}
