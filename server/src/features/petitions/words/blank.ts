import { Html, markup } from '../../../ports/pdf/markup';

/** Average width of a letter of 16 pt, in millimetres. */
const LETTER_MM = 2;

/** Width of one dotted piece in millimetres; the style sheet knows it too. */
const PIECE_MM = 4;

/** A dotted blank for the pen, of pieces between which the line may break: a long one goes on where it ended. */
export const blank = (widthMm: number): Html =>
  new Html('<i></i>'.repeat(Math.max(1, Math.round(widthMm / PIECE_MM))));

/** Room for so many letters, between 20 and 90 mm. */
export const roomFor = (letters: number): number =>
  Math.round(Math.min(90, Math.max(20, letters * LETTER_MM)));

/** Dotted lines of their own below the text. */
export const dottedLines = (count: number): Html =>
  new Html('<span class="line"></span>'.repeat(Math.max(0, count)));

/** A black bar of the same width whatever it covers. */
export const COVERED = markup`<span class="covered"></span>`;
