import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { BOM, csvLine } from './csv-lines';
import type { ExportColumn, ExportRow } from './export-columns';
import { SHEET_END, SHEET_NAME, sheetRow, sheetStart, workbookParts } from './xlsx-parts';

/** Rows that are put together before they are passed on: enough to be quick, few enough to let others in between. */
const AT_ONCE = 100;

/** Fast rather than small: rows of cases shrink to a tenth either way. */
const COMPRESSION = 1;

/** A table to be written: its columns and, one by one, its rows. */
export interface Table {
  title: string;
  columns: readonly ExportColumn[];
  rows: AsyncIterable<ExportRow>;
}

/** How a format writes a table. */
interface Writing {
  start: string;
  line(cells: readonly string[]): string;
  end: string;
}

async function* written({ columns, rows }: Table, { start, line, end }: Writing): AsyncGenerator<Buffer> {
  let text = start;
  let count = 0;
  for await (const row of rows) {
    text += line(columns.map((column) => column.of(row)));
    count += 1;
    if (count % AT_ONCE !== 0) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text + end);
}

const titlesOf = ({ columns }: Table): string[] => columns.map(({ title }) => title);

const csv = (table: Table): Readable =>
  Readable.from(written(table, { start: BOM + csvLine(titlesOf(table)), line: csvLine, end: '' }));

function xlsx(table: Table): Readable {
  const zip = new ZipFile();
  for (const [name, xml] of workbookParts(table.title)) zip.addBuffer(Buffer.from(xml), name);
  const sheet = Readable.from(
    written(table, { start: sheetStart(titlesOf(table)), line: sheetRow, end: SHEET_END }),
  );
  const output = zip.outputStream as Readable;
  sheet.on('error', (error) => output.destroy(error));
  zip.addReadStream(sheet, SHEET_NAME, { compressionLevel: COMPRESSION });
  zip.end();
  return output;
}

/** The bytes of a table, made while they are read. */
export const exported = (table: Table, format: 'csv' | 'xlsx'): Readable =>
  format === 'csv' ? csv(table) : xlsx(table);
