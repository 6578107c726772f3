/** Words of 32 bits in a signature: of the pairs of letters in some four hundred characters they leave three bits in five unset. */
const WORDS = 16;
const BITS = WORDS * 32;

/** Bits that are set in the signature of every text in which some pieces stand: places of words, and which bits of each. */
export type WantedBits = readonly (readonly [word: number, bits: number])[];

/** Spreads pairs of letters over the bits (Knuth, The Art of Computer Programming 6.4: multiplicative hashing). */
const bitOf = (left: number, right: number): number =>
  (Math.imul((left << 16) | right, 0x9e3779b1) >>> 16) % BITS;

function setBits(text: string, into: Uint32Array): void {
  for (let at = 1; at < text.length; at += 1) {
    const bit = bitOf(text.charCodeAt(at - 1), text.charCodeAt(at));
    into[bit >> 5] = (into[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
}

export function bitsOf(pieces: readonly string[]): WantedBits {
  const bits = new Uint32Array(WORDS);
  for (const piece of pieces) setBits(piece, bits);
  return [...bits.entries()].filter(([, each]) => each !== 0);
}

/**
 * One signature a text, in which each pair of neighbouring letters sets a bit (superimposed coding; Faloutsos and Christodoulakis,
 * Signature files, 1984). A text whose signature lacks a bit of a piece cannot hold it and need not be read.
 */
export class TextSignatures {
  private words = new Uint32Array(1024 * WORDS);

  /** @param place of the text, counted from 0 */
  put(place: number, text: string): void {
    const start = place * WORDS;
    if (start >= this.words.length) {
      const more = new Uint32Array(2 * this.words.length);
      more.set(this.words);
      this.words = more;
    }
    setBits(text, this.words.subarray(start, start + WORDS).fill(0));
  }

  /** False where the pieces with these bits cannot all stand in the text. */
  mayHold(place: number, wanted: WantedBits): boolean {
    const start = place * WORDS;
    for (const [word, bits] of wanted)
      if (((this.words[start + word] ?? 0) & bits) >>> 0 !== bits) return false;
    return true;
  }
}
