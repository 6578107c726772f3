import { isBlank, isRegular } from './pdf-lexer';

/** Where the value of an indirect object begins, and its number where one is written before it. */
export interface ObjectPlace {
  number: number | undefined;
  at: number;
}

const MOST_BLANKS = 32;
const MOST_DIGITS = 10;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

function back(
  bytes: Buffer,
  from: number,
  most: number,
  fits: (byte: number | undefined) => boolean,
): number {
  let at = from;
  while (from - at < most && fits(bytes[at - 1])) at -= 1;
  return at;
}

/** The object number in `12 0 obj`, read backwards from `obj`. */
function numberBefore(bytes: Buffer, at: number): number | undefined {
  const generationEnd = back(bytes, at, MOST_BLANKS, isBlank);
  const generation = back(bytes, generationEnd, MOST_DIGITS, isDigit);
  const numberEnd = back(bytes, generation, MOST_BLANKS, isBlank);
  const number = back(bytes, numberEnd, MOST_DIGITS, isDigit);
  return number < numberEnd && numberEnd < generation
    ? Number(bytes.toString('latin1', number, numberEnd))
    : undefined;
}

/** Every place of a word in the bytes, streams included. */
export function* wordsIn(bytes: Buffer, word: string): Generator<number> {
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.length)) {
    const before = bytes[at - 1];
    const begins = !isRegular(before) || isDigit(before);
    if (begins && !isRegular(bytes[at + word.length])) yield at;
  }
}

/**
 * Every place where a reader could be made to begin reading an object. Cross-references are not followed:
 * readers repair broken ones, each in its own way, and then look at all of these.
 */
export function* objectPlaces(bytes: Buffer): Generator<ObjectPlace> {
  for (const at of wordsIn(bytes, 'obj')) yield { number: numberBefore(bytes, at), at: at + 3 };
}
