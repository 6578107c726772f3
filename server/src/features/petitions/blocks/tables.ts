import { cellsOf, type Field, type PetitionBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { COVERED } from '../words/blank';
import type { Paper } from '../words/paper';
import { ruled, ruledNote, type Cell } from './ruled';

type Block<K extends PetitionBlock['kind']> = Extract<PetitionBlock, { kind: K }>;
type TableField = Extract<Field, { type: 'repeat_table' }>;

/** Rows to write on by hand, where the paper is filled by pen. */
const BLANK_ROWS = 5;

const EMPTY: Cell = { text: '', drawn: markup`` };

const cellOf = (text: string, fill: (text: string) => Html): Cell => ({ text, drawn: fill(text) });

/** The rows of a repeating table under its column heads; by hand, rows to fill by pen. */
export function rowsTable(field: TableField, paper: Paper): Html {
  const heads = field.columns.map(({ label }) => cellOf(label.th, paper.prose));
  if (paper.byHand) {
    const row = heads.map(() => EMPTY);
    return ruled(
      heads,
      Array.from({ length: Math.min(field.maxRows, BLANK_ROWS) }, () => row),
    );
  }
  if (paper.source.covered.has(field.key)) return ruledNote(heads, COVERED);
  const rows = cellsOf(paper.answer(field.key), field);
  if (rows.length === 0) return ruledNote(heads, markup`- ไม่มีรายการ -`);
  return ruled(
    heads,
    rows.map((row) => row.map((cell) => cellOf(cell, paper.prose))),
  );
}

export function fieldTable({ field: key }: Block<'field_table'>, paper: Paper): Html {
  const field = paper.fields.get(key);
  return field?.type === 'repeat_table' ? rowsTable(field, paper) : markup``;
}

/** A table of texts; a row that is short is filled up with empty cells. */
export function textTable({ columns, rows }: Block<'text_table'>, paper: Paper): Html {
  return ruled(
    columns.map((column) => cellOf(column, paper.fill)),
    rows.map((row) => columns.map((_, at) => cellOf(row[at] ?? '', paper.fill))),
  );
}
