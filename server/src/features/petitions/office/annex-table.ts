import type { Field, OfficeBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';

type AnnexTable = Extract<OfficeBlock, { kind: 'annex_table' }>;
type Row = Record<string, unknown>;

/** Names the running number among the columns. */
const NUMBER = '#';

const rowsOf = (answer: unknown): Row[] => (Array.isArray(answer) ? (answer as Row[]) : []);

/** Filled up to whole pages, so that names can be added by pen. */
function pagesOf(rows: Row[], perPage: number): Row[][] {
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  return Array.from({ length: pages }, (_, page) =>
    Array.from({ length: perPage }, (__, at) => rows[page * perPage + at] ?? {}),
  );
}

function cell(row: Row, from: string | undefined, number: number, paper: Paper): Html {
  const value = from === NUMBER ? number : from === undefined ? '' : row[from];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return markup`<td>${paper.digits(text)}</td>`;
}

/** Longest answer of a narrow column, in UTF-16 code units. */
const NARROW = 12;

/** Width of a column by what is in it: a number, a signature, a house number, or a name. */
function widthOf({ from }: AnnexTable['columns'][number], field: Field | undefined): string {
  if (from === NUMBER) return 'number';
  if (from === undefined) return 'pen-column';
  const column = field?.type === 'repeat_table' && field.columns.find(({ key }) => key === from);
  return column && (column.maxLength ?? Infinity) <= NARROW ? 'narrow' : '';
}

/** A list on pages of its own, filled from a repeating table. */
export function annexTable({ title, field: key, columns, rowsPerPage }: AnnexTable, paper: Paper): Html {
  const field = paper.fields.get(key);
  const heads = columns.map(
    (column) => markup`<th class="${widthOf(column, field)}">${paper.fill(column.title)}</th>`,
  );
  const pages = pagesOf(rowsOf(paper.answer(key)), rowsPerPage).map((rows, page) => {
    const first = page * rowsPerPage + 1;
    const lines = rows.map(
      (row, at) => markup`<tr>${columns.map(({ from }) => cell(row, from, first + at, paper))}</tr>`,
    );
    return markup`<section class="annex-list">
      <h2>${paper.fill(title)}</h2>
      <table class="pen"><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table>
    </section>`;
  });
  return markup`${pages}`;
}
