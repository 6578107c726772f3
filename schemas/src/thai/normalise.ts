/**
 * Zero-width and bidi characters, soft hyphens, control characters other than white space, half surrogates, and
 * letters that are blank (of Hangul and Braille), which would pass for a name.
 */
const INVISIBLE = /(?!\s)\p{Cc}|[\p{Cf}\p{Cs}\u034F\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Marks above and below: the vowels ั ิ–ู with ฺ, and the tones ่–๋. */
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E48-\u0E4B]{2,}/g;
const TONES = /[\u0E48-\u0E4B]/g;
const NOT_TONES = /[^\u0E48-\u0E4B]/g;

/** Whether anything below would change the text; nearly every answer passes and is left alone. */
const UNTIDY =
  /[^ -~\u0E01-\u0E3A\u0E3F-\u0E5B]|\u0E40\u0E40|\u0E4D|[\u0E48-\u0E4B][\u0E31\u0E34-\u0E39]|[\u0E38\u0E39\u0E48-\u0E4B]\u0E3A|([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1| {2}|^ | $/;

const vowelsFirst = (marks: string): string => marks.replace(TONES, '') + marks.replace(NOT_TONES, '');

/**
 * Spells Thai the one way it is stored, searched and compared. NFC and never NFKC, which takes ำ apart; beyond
 * NFC the usual slips of typing: เ twice for แ, ํ and า for ำ, a tone before its vowel, a mark twice.
 */
const spell = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(MARKS, vowelsFirst)
    .replace(/([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g, '$1');

/** One line of Thai text, tidied: one spelling, single spaces, nothing invisible. */
export const normaliseThai = (text: string): string =>
  UNTIDY.test(text) ? spell(text).replace(/\s+/g, ' ').trim() : text;

/** Several lines of Thai text, tidied line by line; at most one blank line stands between paragraphs. */
export const normaliseThaiLines = (text: string): string =>
  UNTIDY.test(text)
    ? spell(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : text;
