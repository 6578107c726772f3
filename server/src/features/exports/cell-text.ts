/** Anything but what nearly all text is made of; quick to tell. */
const ODD = /[^\x20-\x7E\u00A0-\uD7FF\uE000-\uFFFD]/;
/** Characters that XML cannot hold and no clerk means. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const isBreak = (character: string): boolean => character === '\t' || character === '\n';

/** What a cell may hold in Excel, in UTF-16 code units. */
const LONGEST = 32_767;
const CUT = '…';

const tidied = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, (character) => (isBreak(character) ? character : ''));

/** The text of a cell as every spreadsheet takes it: one kind of line break, nothing unprintable, not too long. */
export function cellText(text: string): string {
  const tidy = ODD.test(text) ? tidied(text) : text;
  return tidy.length <= LONGEST
    ? tidy
    : `${tidy.slice(0, LONGEST - CUT.length).replace(/\p{Cs}$/u, '')}${CUT}`;
}
