import { cellsOf, type PetitionBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';

type Block<K extends PetitionBlock['kind']> = Extract<PetitionBlock, { kind: K }>;

/** Rows to write on by hand, where the paper is filled by pen. */
const BLANK_ROWS = 5;

function ruled(heads: Html[], rows: Html[][]): Html {
  const cells = (tag: 'th' | 'td', row: Html[]) =>
    row.map((cell) => (tag === 'th' ? markup`<th>${cell}</th>` : markup`<td>${cell}</td>`));
  return markup`<table class="ruled"><thead><tr>${cells('th', heads)}</tr></thead>
    <tbody>${rows.map((row) => markup`<tr>${cells('td', row)}</tr>`)}</tbody></table>`;
}

/** The rows of a repeating table, or rows to fill by pen. */
export function fieldTable({ field: key }: Block<'field_table'>, paper: Paper): Html {
  const field = paper.fields.get(key);
  if (field?.type !== 'repeat_table') return markup``;
  const answered = cellsOf(paper.answer(key), field).map((row) =>
    row.map((cell) => markup`${paper.digits(cell)}`),
  );
  const blank = Array.from({ length: Math.min(field.maxRows, BLANK_ROWS) }, () =>
    field.columns.map(() => markup`&nbsp;`),
  );
  const heads = field.columns.map(({ label }) => paper.fill(label.th));
  return ruled(heads, paper.byHand ? blank : answered);
}

/** A table of texts; a row that is short is filled up with empty cells. */
export function textTable({ columns, rows }: Block<'text_table'>, paper: Paper): Html {
  const full = rows.map((row) => columns.map((_, at) => paper.fill(row[at] ?? '')));
  return ruled(
    columns.map((column) => paper.fill(column)),
    full,
  );
}
