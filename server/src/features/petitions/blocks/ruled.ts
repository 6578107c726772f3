import { joined, markup, type Html } from '../../../ports/pdf/markup';

/** A cell, and the text in it as it stands in the source: how wide the cell must be is judged by that. */
export interface Cell {
  text: string;
  drawn: Html;
}

/** From so many columns on all are equally wide and set small, or words of the widest would leave none to the others. */
const MANY_COLUMNS = 7;

/** Letters of one line over all columns together. */
const LINE_LETTERS = 72;

/** A run of signs that no line breaks in: an address on the web, a number. */
const RUN = /[^\s\u0E00-\u0E7F]+/g;

const longestRun = (text: string): number => Math.max(0, ...(text.match(RUN) ?? []).map((run) => run.length));

/** A short text stays on one line: a number or a name cut over two is hard to read. */
const kept = ({ text, drawn }: Cell, room: number): Html =>
  text !== '' && text.length <= room ? markup`<span class="k">${drawn}</span>` : drawn;

/**
 * A ruled table whose heads are repeated on every page. Columns are as wide as their words ask for, where no word is
 * too wide for that.
 */
export function ruled(heads: readonly Cell[], rows: readonly (readonly Cell[])[]): Html {
  const room = Math.floor(LINE_LETTERS / heads.length);
  const isEven = heads.length >= MANY_COLUMNS || heads.some(({ text }) => longestRun(text) > room);
  const cells = (row: readonly Cell[]): Html =>
    joined(row.map((cell) => markup`<td>${isEven ? cell.drawn : kept(cell, room)}</td>`));
  return markup`<table class="ruled ${isEven && 'even'}">
    <thead><tr>${heads.map(({ drawn }) => markup`<th>${drawn}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => markup`<tr>${cells(row)}</tr>`)}</tbody>
  </table>`;
}

/** One row over all columns: that there is nothing, or that it is covered. */
export const ruledNote = (heads: readonly Cell[], note: Html): Html =>
  markup`<table class="ruled">
    <thead><tr>${heads.map(({ drawn }) => markup`<th>${drawn}</th>`)}</tr></thead>
    <tbody><tr><td class="tick" colspan="${heads.length}">${note}</td></tr></tbody>
  </table>`;
