import type { Piece } from './fill-text';

/** Stands for what prints nothing, until the spaces around it are tidied. Private use: no font has it. */
export const GAP = '\uE000';

const sameMarks = (left: Piece, right: Piece): boolean =>
  left.bold === right.bold && left.underline === right.underline;

/** Neighbouring words under the same marks as one piece; a gap belongs to the words before it. */
function merged(pieces: readonly Piece[]): Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const last = list.at(-1);
    const words = last && 'text' in last ? last : undefined;
    const next = words && 'text' in piece && piece.text === GAP ? { ...words, text: GAP } : piece;
    if (words && 'text' in next && sameMarks(words, next))
      list[list.length - 1] = { ...words, text: words.text + next.text };
    else list.push(next);
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
