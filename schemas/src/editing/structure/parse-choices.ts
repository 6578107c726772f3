import type { Choice } from '../../definition/choice';
import { LABEL_MAX, type Text } from '../../definition/text';
import { EDIT_LIMITS } from '../limits/edit-limits';
import { choiceCode } from './choice-codes';
import { cleanText } from './clean-text';

/** Choices read from a pasted list. */
export interface ParsedChoices {
  choices: Choice[];
  /** What was left out and why, in words for the clerk; undefined where nothing was. */
  message?: Text;
}

/** Bullets, numbers and boxes that stand before the items of a list: `•`, `-`, `1.`, `๑)`, `(ก)`, `☐`. */
const BULLET = /^(?:[-–—•·●○◦▪▫■□☐☑✓✔*]+\s*|\(?[0-9๐-๙]{1,3}[.)]+\s+|\(?[ก-ฮa-zA-Z][.)]\s+)/;

/** A line whose bullet was the whole of it holds nothing. */
const withoutBullet = (line: string): string => line.replace(BULLET, '').trim();

/** A cell in quotation marks, as spreadsheets write one that holds a comma or a quotation mark. */
const QUOTED = /^"((?:[^"]|"")*)"(?=[\t,]|$)/;

const firstCell = (line: string, separator: string): string => {
  const quoted = QUOTED.exec(line)?.[1];
  return quoted === undefined ? (line.split(separator)[0] ?? '') : quoted.replaceAll('""', '"');
};

const cellsIn = (line: string): number => line.split(',').length;

/** Commas part columns only where every line of several has as many: words have commas of their own. */
function separatorOf(lines: readonly string[]): string | undefined {
  if (lines.some((line) => line.includes('\t'))) return '\t';
  const [first = ''] = lines;
  const isTable =
    lines.length > 1 && cellsIn(first) > 1 && lines.every((line) => cellsIn(line) === cellsIn(first));
  return isTable && lines.every((line) => !line.includes(', ')) ? ',' : undefined;
}

function labelsIn(text: string): string[] {
  const lines = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).filter((line) => line.trim() !== '');
  const separator = separatorOf(lines);
  return lines
    .map((line) =>
      separator === undefined && !QUOTED.test(line) ? line : firstCell(line, separator ?? '\t'),
    )
    .map((line) => withoutBullet(cleanText(line).replaceAll('\n', ' ')))
    .filter((label) => label !== '');
}

const counted = (count: number, th: string, en: string): [string, string][] => (count > 0 ? [[th, en]] : []);

/** Reads a list pasted from anywhere, one choice a line; choices whose words are there already keep their codes. */
export function parseChoices(text: string, existing: readonly Choice[] = []): ParsedChoices {
  const labels = labelsIn(text);
  const different = [...new Set(labels.map((label) => label.slice(0, LABEL_MAX)))];
  const taken = different.slice(0, EDIT_LIMITS.choices);
  const choices = taken.reduce<Choice[]>((done, th) => {
    const known = existing.find(({ label }) => label.th === th);
    return [...done, known ?? { value: choiceCode(th, [...existing, ...done]), label: { th } }];
  }, []);
  const repeats = labels.length - different.length;
  const tooMany = different.length - taken.length;
  const said = [
    ...counted(repeats, `ตัดข้อที่ซ้ำกันออก ${repeats} ข้อ`, `${repeats} repeated choices were left out`),
    ...counted(
      tooMany,
      `ใส่ได้ไม่เกิน ${EDIT_LIMITS.choices} ข้อ จึงตัดออก ${tooMany} ข้อ`,
      `At most ${EDIT_LIMITS.choices} choices are possible; ${tooMany} were left out`,
    ),
  ];
  if (said.length === 0) return { choices };
  return {
    choices,
    message: { th: said.map(([th]) => th).join(' '), en: said.map(([, en]) => en).join('; ') },
  };
}
