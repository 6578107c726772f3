import { Type, type Static } from '@sinclair/typebox';
import { inLanguage, Key, Label, type Language } from '../definition/text';
import { normaliseThai } from '../thai';
import { fieldSettings, fieldType, plain } from './field-type';
import { cutList, cutText } from './limits';
import { sampleWords } from './sample-words';

/** Rows of short texts under headed columns. The answer is a list of `{ <column key>: text }`. */
export const RepeatTableField = fieldSettings('repeat_table', {
  maxRows: Type.Integer({ minimum: 1, maximum: 200 }),
  columns: Type.Array(
    Type.Object(
      {
        key: Key,
        label: Label,
        required: Type.Optional(Type.Boolean()),
        maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 400 })),
      },
      { additionalProperties: false },
    ),
    { minItems: 1, maxItems: 12 },
  ),
});
export type RepeatTableField = Static<typeof RepeatTableField>;

/** Longest cell where the column sets no limit of its own, in UTF-16 code units. */
const DEFAULT_MAX = 200;
const LONGEST_CELL = 400;

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

/** Tidies the cells and drops the empty ones. */
const normaliseRow = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .map(([key, cell]): [string, unknown] => [
        key,
        typeof cell === 'string' ? cutText(normaliseThai(cell), LONGEST_CELL) : cell,
      ])
      .filter(([, cell]) => !isBlank(cell)),
  );

function normaliseRows(value: unknown, { maxRows }: RepeatTableField): unknown {
  if (!Array.isArray(value)) return value;
  const rows = value.map((row) => (isRow(row) ? normaliseRow(row) : row));
  return cutList(
    rows.filter((row) => !isRow(row) || Object.keys(row).length > 0),
    maxRows,
  );
}

/** The rows as lists of cells in the order of the columns. */
export const cellsOf = (value: unknown, { columns }: RepeatTableField): string[][] =>
  (Array.isArray(value) ? value : [])
    .filter(isRow)
    .map((row) => columns.map(({ key }) => (Object.hasOwn(row, key) ? plain(row[key]) : '')));

/** A row in words, each cell after its column's name, on whose line it stays. */
const labelled = (cells: readonly string[], { columns }: RepeatTableField, language: Language): string =>
  columns
    .map(({ label }, at) => [inLanguage(label, language), cells[at]])
    .filter(([, cell]) => cell)
    .map((named) => named.join(':\u00a0'))
    .join(' · ');

const inOneLine = (value: unknown, field: RepeatTableField): string =>
  cellsOf(value, field)
    .map((cells) => cells.filter(Boolean).join(' '))
    .join('; ');

export const repeatTable = fieldType<RepeatTableField>({
  name: 'repeat_table',
  title: { th: 'ตารางหลายแถว', en: 'Table' },
  settings: RepeatTableField,
  schema: ({ columns, maxRows, required }) => ({
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(
        columns.map(({ key, label, maxLength = DEFAULT_MAX }) => [
          key,
          { title: label.th, type: 'string', maxLength },
        ]),
      ),
      required: columns.filter((column) => column.required).map(({ key }) => key),
      additionalProperties: false,
    },
    ...(required ? { minItems: 1 } : {}),
    maxItems: maxRows,
  }),
  options: ({ columns, maxRows }) => ({ columns, maxRows }),
  normalise: normaliseRows,
  text: (value, field, { language }) =>
    cellsOf(value, field)
      .map((cells, index) => `${index + 1}. ${labelled(cells, field, language)}`)
      .join('\n'),
  csv: inOneLine,
  paper: inOneLine,
  labelOf: (field, [, key]) => field.columns.find((column) => column.key === key)?.label ?? field.label,
  sample: ({ columns, maxRows }, { variant }) =>
    Array.from({ length: Math.min(maxRows, 1 + (variant % 3)) }, () =>
      Object.fromEntries(
        columns.map(({ key, maxLength = DEFAULT_MAX }) => [key, sampleWords(key, { maxLength })]),
      ),
    ),
});
