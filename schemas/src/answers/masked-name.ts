import type { Answers } from './answers';
import { fullName } from './full-name';

/** Always as many, so that nobody counts the letters of a name. */
const HIDDEN = '***';

/** Prefixes half the country has; a rank or a title tells who somebody is. */
const COMMON_PREFIXES: ReadonlySet<unknown> = new Set(['นาย', 'นาง', 'นางสาว', 'เด็กชาย', 'เด็กหญิง']);

/** Letters as people see them: a consonant with its vowels and tone marks is one. */
const letters = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** The first letters of a word, never all of them. */
function beginning(word: string, most: number): string {
  const seen = [...letters.segment(word)].map(({ segment }) => segment);
  return seen.slice(0, Math.min(most, seen.length - 1)).join('') + HIDDEN;
}

const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(/\s+/).filter((word) => word !== '' && word !== '-') : [];

/** Of a first name two letters, of every other word one. */
const masked = (value: unknown, most: number): string =>
  wordsOf(value)
    .map((word, at) => beginning(word, at === 0 ? most : 1))
    .join(' ');

/** A name as the public list shows it: นายสม*** ใ***. Empty where none was given. */
export const maskedName = ({ prefix, first_name, last_name }: Answers): string =>
  fullName({
    prefix: COMMON_PREFIXES.has(prefix) && wordsOf(first_name).length > 0 ? prefix : '',
    first_name: masked(first_name, 2),
    last_name: masked(last_name, 1),
  });
