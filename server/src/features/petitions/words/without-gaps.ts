import type { Piece } from './fill-text';

/** Stands for what prints nothing, until the spaces around it are tidied. Private use: no font has it. */
export const GAP = '\uE000';

type Words = Extract<Piece, { text: string }>;

const sameMarks = (left: Words, right: Words): boolean =>
  left.bold === right.bold && left.underline === right.underline;

const isWords = (piece: Piece | undefined): piece is Words => piece !== undefined && 'text' in piece;

/** Whether a piece goes on in the words before it: under the same marks, or a gap, which has none of its own. */
const continues = (before: Words, piece: Words): boolean => piece.text === GAP || sameMarks(before, piece);

/** Neighbouring words under the same marks as one piece, gaps with the words before them. */
function merged(pieces: readonly Piece[]): Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const last = list.at(-1);
    if (isWords(last) && isWords(piece) && continues(last, piece))
      list[list.length - 1] = { ...last, text: last.text + piece.text };
    else list.push(piece);
  }
  return list;
}

/** One space where there were two around a gap, and none at the edge of the whole text. */
function tidied(text: string, isFirst: boolean, isLast: boolean): string {
  const begun = isFirst ? text.replace(/^\uE000+\s+/, '') : text;
  const ended = isLast ? begun.replace(/\s+\uE000+$/, '') : begun;
  return ended.replace(/(?<=\s)\uE000+\s/g, '').replaceAll(GAP, '');
}

/** Pieces without those that print nothing, and without the second space that they leave. */
export function withoutGaps(pieces: readonly Piece[]): Piece[] {
  const list = merged(pieces);
  return list.map((piece, at) =>
    'text' in piece ? { ...piece, text: tidied(piece.text, at === 0, at === list.length - 1) } : piece,
  );
}
