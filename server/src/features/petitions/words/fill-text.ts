import { parsePaperText, type EmptyMark, type PaperRun } from '@khamrong/schemas';
import { joined, markup, plainText, type Html } from '../../../ports/pdf/markup';
import { blank } from './blank';
import { marked, type Marks } from './marked';
import { GAP, withoutGaps } from './without-gaps';
import { keepNames } from './unbroken';

/** Dots typed for the pen; three dots are an ellipsis. */
const DOTS = /(\.{4,})/;

const DOT_MM = 3;

/** Longest answer that stays on one line with its label, in UTF-16 code units. */
const SHORT = 22;
/** The last word before an answer, when it is short: หมู่ที่, โทรศัพท์. */
const LABEL = /(?<=^|\s)\S{1,16} $/;
/** The unit behind a number: ปี, บาท, น. */
const UNIT = /^ \S{1,6}(?=\s|$)/;

/** What a layout's text is filled with. */
export interface Filling {
  /** What a name stands for; undefined where that is nothing at all. */
  word: (name: string, empty?: EmptyMark) => Html | undefined;
  digits: (text: string) => string;
  names: readonly string[];
}

/** Words of the text, or what stands in the place of a name or of dots. */
export type Piece = Marks & ({ text: string } | { slot: Html });

const isShort = (slot: Html | undefined): boolean => {
  const length = slot ? plainText(slot).length : 0;
  return length > 0 && length <= SHORT;
};

const isNumber = (slot: Html | undefined): boolean =>
  slot !== undefined && /^[0-9๐-๙.,]+$/.test(plainText(slot));

function piecesOf(run: PaperRun, { word, digits }: Filling): Piece[] {
  const { bold, underline } = run;
  if ('field' in run) {
    const slot = word(run.field, run.empty);
    return [slot ? { slot, bold, underline } : { text: GAP, bold, underline }];
  }
  return run.text
    .split(DOTS)
    .map((text, at) =>
      at % 2 === 1
        ? { slot: blank(text.length * DOT_MM), bold, underline }
        : { text: digits(text), bold, underline },
    );
}

const slotAt = (pieces: readonly Piece[], at: number): Html | undefined => {
  const piece = pieces[at];
  return piece && 'slot' in piece ? piece.slot : undefined;
};

/** Words between two slots: a unit that belongs to the one before, a label of the one after, and the rest. */
interface Between {
  unit?: Html;
  words?: Html;
  label?: Html;
  labelAlone?: Html;
}

const unitIn = (text: string, before: Html | undefined): string =>
  isNumber(before) ? (UNIT.exec(text)?.[0] ?? '') : '';

const labelIn = (text: string, after: Html | undefined): string =>
  after ? (LABEL.exec(text)?.[0] ?? '') : '';

function betweenAt(pieces: readonly Piece[], at: number, names: readonly string[]): Between {
  const piece = pieces[at];
  if (!piece || 'slot' in piece) return {};
  const unit = unitIn(piece.text, slotAt(pieces, at - 1));
  const rest = piece.text.slice(unit.length);
  const label = labelIn(rest, slotAt(pieces, at + 1));
  const words = rest.slice(0, rest.length - label.length);
  const inMarks = (text: string): Html | undefined =>
    text === '' ? undefined : marked(piece, markup`${text}`);
  return {
    unit: inMarks(unit),
    words: words === '' ? undefined : marked(piece, keepNames(words, names)),
    label: inMarks(label),
    labelAlone: inMarks(label.trimEnd()),
  };
}

/** A slot with the label before it, whole, and on one line with a short answer and its unit. */
function together(slot: Html, { label, labelAlone }: Between, { unit }: Between, isOneLine: boolean): Html {
  if (isOneLine) return label || unit ? markup`<span class="k">${label}${slot}${unit}</span>` : slot;
  return markup`${labelAlone && markup`<span class="k">${labelAlone}</span> `}${slot}${unit}`;
}

/**
 * A text of the layout with its placeholders filled and its dots as blanks. A short answer stays on one line with
 * its label and its unit: หมู่ที่ ๕, เวลา ๐๙.๐๐ น.
 */
export function fillText(text: string, filling: Filling): Html {
  const pieces = withoutGaps(parsePaperText(text).flatMap((run) => piecesOf(run, filling)));
  const gaps = pieces.map((_, at) => betweenAt(pieces, at, filling.names));
  return joined(
    pieces.map((piece, at) => {
      if (!('slot' in piece)) return gaps[at]?.words;
      const slot = marked(piece, piece.slot);
      return together(slot, gaps[at - 1] ?? {}, gaps[at + 1] ?? {}, isShort(piece.slot));
    }),
  );
}
