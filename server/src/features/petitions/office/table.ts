import type { OfficeBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';
import { columnClass } from './columns';

type Table = Extract<OfficeBlock, { kind: 'table' }>;

/** A column of running numbers is filled in, so that rows can be spoken of. */
const NUMBERED = 'ลำดับ';

const firstCell = (row: string | number, columns: string[], paper: Paper): Html =>
  typeof row === 'string' ? paper.fill(row) : markup`${columns[0] === NUMBERED && paper.digits(String(row))}`;

/** A table officers fill by pen. */
export function penTable({ title, columns, rows }: Table, paper: Paper): Html {
  const named = typeof rows === 'number' ? Array.from({ length: rows }, (_, at) => at + 1) : rows;
  const heads = columns.map(
    (column) => markup`<th class="${columnClass(column)}">${paper.fill(column)}</th>`,
  );
  const others = columns.slice(1).map(() => markup`<td></td>`);
  const lines = named.map((row) => markup`<tr><td>${firstCell(row, columns, paper)}</td>${others}</tr>`);
  const numbered = columns[0] === NUMBERED && 'numbered';
  return markup`<h2>${paper.fill(title)}</h2>
    <table class="pen ${numbered}"><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
}
