/** Characters that XML cannot hold and no clerk means: controls but tab and line breaks, halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const isBreak = (character: string): boolean => character === '\t' || character === '\n';

/** What a cell may hold in Excel, in UTF-16 code units. */
const LONGEST = 32_767;
const CUT = '…';

/** The text of a cell as every spreadsheet takes it: one kind of line break, nothing unprintable, not too long. */
export function cellText(text: string): string {
  const tidy = text
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, (character) => (isBreak(character) ? character : ''));
  return tidy.length <= LONGEST
    ? tidy
    : `${tidy.slice(0, LONGEST - CUT.length).replace(/\p{Cs}$/u, '')}${CUT}`;
}
