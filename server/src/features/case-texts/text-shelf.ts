import { bitsOf, TextSignatures } from './text-signatures';

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

/**
 * The texts of all cases, in memory: a hundred thousand are gone through in a few milliseconds, most by their signatures alone.
 * Each has a place; what is known of it stands there in one list a property, which are read in a row and not all over the memory.
 */
export class TextShelf {
  private readonly ids: string[] = [];
  private readonly instants: number[] = [];
  private readonly texts: string[] = [];
  private readonly signatures = new TextSignatures();
  /** Places in the order of submission. */
  private readonly order: number[] = [];
  private readonly places = new Map<string, number>();

  get size(): number {
    return this.ids.length;
  }

  /** Puts a text there, in the place of the one the case had. */
  put({ id, at, text }: CaseText): void {
    const known = this.places.get(id);
    const place = known ?? this.size;
    this.texts[place] = text;
    this.signatures.put(place, text);
    if (known !== undefined) return;
    this.ids.push(id);
    this.instants.push(at);
    this.places.set(id, place);
    this.order.splice(this.firstFrom(at + 1), 0, place);
  }

  /** Whether all pieces stand in the text of a case. */
  holds(id: string, pieces: readonly string[]): boolean {
    const place = this.places.get(id);
    return place !== undefined && this.hasAll(place, pieces);
  }

  /**
   * Cases in whose texts all of the pieces stand, wherever and in the middle of words too, the newest first. Looks on until it has so
   * many, or has gone through so many texts; cases of one instant are not parted.
   * @param before instant at which to begin
   */
  newest(pieces: readonly string[], most: { found: number; read: number }, before = Infinity): FoundTexts {
    const ids: string[] = [];
    const wanted = bitsOf(pieces);
    const start = this.firstFrom(before + 1) - 1;
    let last = Infinity;
    for (let rank = start; rank >= 0; rank -= 1) {
      const place = this.order[rank] as number;
      const at = this.instants[place] as number;
      const isEnough = ids.length >= most.found || start - rank >= most.read;
      if (isEnough && at < last) return { ids, next: at };
      if (this.signatures.mayHold(place, wanted) && this.hasAll(place, pieces))
        ids.push(this.ids[place] as string);
      last = at;
    }
    return { ids };
  }

  private hasAll(place: number, pieces: readonly string[]): boolean {
    const text = this.texts[place] ?? '';
    return pieces.every((piece) => text.includes(piece));
  }

  /** Where in the order the first case stands that is not before an instant. */
  private firstFrom(at: number): number {
    let [low, high] = [0, this.order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.instants[this.order[middle] ?? 0] ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
