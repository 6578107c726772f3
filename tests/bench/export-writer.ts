// One way of writing the table of the export bench; what it took goes to standard output as JSON.
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportColumn, ExportRow } from '../../server/src/features/exports/export-columns';
import { exported } from '../../server/src/features/exports/write-export';
import { RIVALS } from './install-rivals';

const ROWS = 100_000;
const COLUMNS = 20;

/** What one way of writing took. */
export interface Spent {
  cpuMs: number;
  rssMb: number;
  stallMs: number;
  bytes: number;
}

const WORDS = ['นายสมชาย ใจดี', 'ไฟฟ้าสาธารณะดับ หน้าศาลาประชาคม หมู่ที่ 3', '0812345678', 'กองช่าง', '00018/2569'];

/** A cell of a row that is like no other's, so that nothing is gained by remembering. */
const cell = (row: number, column: number): string =>
  `${WORDS[(row + column) % WORDS.length]} ${row * COLUMNS + column}`;

const columns: ExportColumn[] = Array.from({ length: COLUMNS }, (_, at) => ({
  title: `คอลัมน์ที่ ${at + 1}`,
  of: (row) => cell(row as unknown as number, at),
}));

async function* rows(): AsyncGenerator<ExportRow> {
  for (let row = 0; row < ROWS; row += 1) {
    yield row as unknown as ExportRow;
    // As a cursor does, which waits for the database after each batch.
    if (row % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

let bytes = 0;
const nowhere = (): Writable =>
  new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length;
      done();
    },
  });

const ours = (format: 'csv' | 'xlsx'): Promise<void> =>
  pipeline(exported({ title: 'คำร้อง', columns, rows: rows() }, format), nowhere());

/** The part of exceljs that is used. */
interface ExcelJs {
  stream: {
    xlsx: {
      WorkbookWriter: new (options: { stream: Writable }) => {
        addWorksheet(name: string): { addRow(cells: string[]): { commit(): void }; commit(): void };
        commit(): Promise<void>;
      };
    };
  };
}

async function exceljs(): Promise<void> {
  const { stream } = createRequire(join(RIVALS, 'package.json'))('exceljs') as ExcelJs;
  const workbook = new stream.xlsx.WorkbookWriter({ stream: nowhere() });
  const sheet = workbook.addWorksheet('คำร้อง');
  sheet.addRow(columns.map(({ title }) => title)).commit();
  for await (const row of rows()) sheet.addRow(columns.map((column) => column.of(row))).commit();
  sheet.commit();
  await workbook.commit();
}

async function measured(work: () => Promise<void>): Promise<Spent> {
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  delay.disable();
  clearInterval(watch);
  return { cpuMs: (user + system) / 1000, rssMb: most / 1e6, stallMs: delay.max / 1e6, bytes };
}

const way = process.argv[2];
const spent = await measured(way === 'exceljs' ? exceljs : () => ours(way as 'csv' | 'xlsx'));
process.stdout.write(JSON.stringify(spent));
