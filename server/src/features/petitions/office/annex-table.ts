import type { OfficeBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';
import { columnClass } from './columns';

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

const isEmpty = (row: Row): boolean => Object.keys(row).length === 0;

/** Height of the text of a page in millimetres: a longer table gives up its empty rows. */
const PAGE_MM = 255;

/** A list on pages of its own, filled from a repeating table. */
export function annexTable({ title, field, columns, rowsPerPage }: AnnexTable, paper: Paper): Html {
  const heads = columns.map(
    (column) => markup`<th class="${columnClass(column.title)}">${paper.fill(column.title)}</th>`,
  );
  const pages = pagesOf(rowsOf(paper.answer(field)), rowsPerPage).map((rows, page) => {
    const first = page * rowsPerPage + 1;
    const lines = rows.map((row, at) => {
      const cells = columns.map(({ from }) => cell(row, from, first + at, paper));
      return markup`<tr class="${isEmpty(row) && 'empty'}">${cells}</tr>`;
    });
    return markup`<section class="annex-list" data-fit-mm="${PAGE_MM}">
      <h2>${paper.fill(title)}</h2>
      <table class="pen"><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table>
    </section>`;
  });
  return markup`${pages}`;
}
