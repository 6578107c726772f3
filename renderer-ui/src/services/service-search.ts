import { searchKey } from '@khamrong/schemas/thai';

/** A text as it is compared: one spelling, lower case, nothing between its words. */
const squashed = (text: string): string => searchKey(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** What stands between texts, so that nothing is found across two of them. */
const BETWEEN = '|';

/** The texts of a service as `found` searches them. */
export const findable = (texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => (text ? squashed(text) : [])).join(BETWEEN);

const wordsOf = (query: string): string[] =>
  query
    .split(/\s+/)
    .map(squashed)
    .filter((word) => word !== '');

/** The words of Thai written without spaces, as far as this browser knows them. */
function wordsWithin(query: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [];
  const segments = new Intl.Segmenter('th', { granularity: 'word' }).segment(searchKey(query));
  return [...segments].flatMap(({ segment, isWordLike }) => (isWordLike ? wordsOf(segment) : []));
}

/** Shorter words stand in nearly everything. */
const TELLING = 3;

export interface Found {
  /** For each text whether it is shown. */
  fits: boolean[];
  /** None has all that was asked for: these have some of it. */
  near: boolean;
}

const withAll = (words: readonly string[], texts: readonly string[]): boolean[] =>
  texts.map((text) => words.length > 0 && words.every((word) => text.includes(word)));

const withSome = (words: readonly string[], texts: readonly string[]): boolean[] =>
  texts.map((text) => words.some((word) => word.length >= TELLING && text.includes(word)));

const any = (fits: readonly boolean[]): boolean => fits.includes(true);

/**
 * Which of the texts a search is after: those with all its words as typed, else those with all the words that are
 * written together in it (ไฟดับ: ไฟ and ดับ), else those with some of them.
 * @param texts as `findable` makes them
 */
export function found(query: string, texts: readonly string[]): Found {
  const words = wordsOf(query);
  if (words.length === 0) return { fits: texts.map(() => true), near: false };
  const within = wordsWithin(query);
  const exact = [words, within].map((each) => withAll(each, texts)).find(any);
  return exact ? { fits: exact, near: false } : { fits: withSome(within, texts), near: true };
}
