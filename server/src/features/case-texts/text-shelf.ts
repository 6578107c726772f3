/** What a citizen wrote in a case, as searches compare it. */
export interface CaseText {
  /** Of the case, hexadecimal. */
  id: string;
  /** When the case was submitted, in milliseconds: lists are in this order. */
  at: number;
  /** Everything written, in the spelling of searches, one piece a line; empty once it was taken away. */
  text: string;
}

/** Ids that were found, the newest first, and from which instant on to go on; from none after the last. */
export interface FoundTexts {
  ids: string[];
  next?: number;
}

/** Where in an order the first entry stands that is not before an instant. */
function firstFrom(entries: readonly CaseText[], at: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const hasAll = ({ text }: CaseText, pieces: readonly string[]): boolean =>
  pieces.every((piece) => text.includes(piece));

/** The texts of all cases, in memory: a million characters are gone through in a millisecond. */
export class TextShelf {
  /** In the order of submission. */
  private readonly entries: CaseText[] = [];
  private readonly byId = new Map<string, CaseText>();

  get size(): number {
    return this.byId.size;
  }

  /** Puts a text there, in the place of the one the case had. */
  put(text: CaseText): void {
    const known = this.byId.get(text.id);
    if (known) {
      known.text = text.text;
      return;
    }
    this.byId.set(text.id, text);
    this.entries.splice(firstFrom(this.entries, text.at + 1), 0, text);
  }

  /** Whether all pieces stand in the text of a case. */
  holds(id: string, pieces: readonly string[]): boolean {
    const entry = this.byId.get(id);
    return entry !== undefined && hasAll(entry, pieces);
  }

  /**
   * Cases in whose texts all of the pieces stand, wherever and in the middle of words too, the newest first. Looks on until it has so
   * many, or has gone through so many texts; cases of one instant are not parted.
   * @param before instant at which to begin
   */
  newest(pieces: readonly string[], most: { found: number; read: number }, before = Infinity): FoundTexts {
    const ids: string[] = [];
    const start = firstFrom(this.entries, before + 1) - 1;
    let last = Infinity;
    for (let at = start; at >= 0; at -= 1) {
      const entry = this.entries[at] as CaseText;
      const isEnough = ids.length >= most.found || start - at >= most.read;
      if (isEnough && entry.at < last) return { ids, next: entry.at };
      if (hasAll(entry, pieces)) ids.push(entry.id);
      last = entry.at;
    }
    return { ids };
  }
}
