import { joined, markup, plainText, type Html } from '../../../ports/pdf/markup';
import { blank } from './blank';
import { keepNames } from './unbroken';

/** A placeholder, or dots typed for the pen; three dots are an ellipsis. */
const SLOT = /(\{[a-z][A-Za-z0-9_]*\}|\.{4,})/;

const DOT_MM = 3;

/** Longest answer that stays on one line with its label, in UTF-16 code units. */
const SHORT = 22;
/** The last word before an answer, when it is short: หมู่ที่, โทรศัพท์. */
const LABEL = /(?<=^|\s)\S{1,16} $/;
/** The unit behind a number: ปี, บาท, น. */
const UNIT = /^ \S{1,6}(?=\s|$)/;

/** What a layout's text is filled with. */
export interface Filling {
  word: (name: string) => Html;
  digits: (text: string) => string;
  names: readonly string[];
}

/** The words between two slots: a unit that belongs to the one before, a label of the one after, and the rest. */
interface Between {
  unit: string;
  words: string;
  label: string;
}

const isShort = (slot: Html | undefined): boolean => {
  const length = slot ? plainText(slot).length : 0;
  return length > 0 && length <= SHORT;
};

const isNumber = (slot: Html | undefined): boolean =>
  slot !== undefined && /^[0-9๐-๙.,]+$/.test(plainText(slot));

function between(text: string, before: Html | undefined, after: Html | undefined): Between {
  const unit = isNumber(before) ? (UNIT.exec(text)?.[0] ?? '') : '';
  const rest = text.slice(unit.length);
  const label = after ? (LABEL.exec(rest)?.[0] ?? '') : '';
  return { unit, words: rest.slice(0, rest.length - label.length), label };
}

/** The label whole, and on one line with a short answer. */
function together(label: string, slot: Html, unit = ''): Html {
  if (isShort(slot)) return label || unit ? markup`<span class="k">${label}${slot}${unit}</span>` : slot;
  return markup`${label && markup`<span class="k">${label.trimEnd()}</span> `}${slot}`;
}

const slotOf = (piece: string, { word }: Filling): Html =>
  piece.startsWith('{') ? word(piece.slice(1, -1)) : blank(piece.length * DOT_MM);

/**
 * A text of the layout with its placeholders filled and its dots as blanks. A short answer stays on one line with
 * its label and its unit: หมู่ที่ ๕, เวลา ๐๙.๐๐ น.
 */
export function fillText(text: string, filling: Filling): Html {
  const pieces = text.split(SLOT);
  const slots = pieces.filter((_, at) => at % 2 === 1).map((piece) => slotOf(piece, filling));
  const texts = pieces.filter((_, at) => at % 2 === 0).map(filling.digits);
  const gaps = texts.map((each, at) => between(each, slots[at - 1], slots[at]));
  return joined(
    gaps.map(({ words, label }, at) => {
      const slot = slots[at];
      return [keepNames(words, filling.names), slot && together(label, slot, gaps[at + 1]?.unit)];
    }),
  );
}
