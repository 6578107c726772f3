// Writing 100,000 cases of 20 columns into a file: ours against exceljs, each in a process of its own.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installRivals } from './install-rivals';
import { printFigures } from './print';
import type { Spent } from './export-writer';

const WRITER = fileURLToPath(new URL('export-writer.mjs', import.meta.url));
const WAYS = ['csv', 'xlsx', 'exceljs'] as const;
type Way = (typeof WAYS)[number];

const spent = (way: Way): Spent =>
  JSON.parse(execFileSync(process.execPath, [WRITER, way], { encoding: 'utf8' })) as Spent;

installRivals();
const of = Object.fromEntries(WAYS.map((way) => [way, spent(way)])) as Record<Way, Spent>;
printFigures('100,000 cases of 20 columns written into a file', [
  { name: 'CPU of exceljs, streaming', value: of.exceljs.cpuMs / 1000, unit: 's' },
  { name: 'CPU of our XLSX', value: of.xlsx.cpuMs / 1000, unit: 's' },
  { name: 'CPU of our XLSX / exceljs', value: of.xlsx.cpuMs / of.exceljs.cpuMs, unit: '×', goal: '≤ 0.6 ×' },
  { name: 'CPU of our CSV', value: of.csv.cpuMs / 1000, unit: 's' },
  { name: 'CPU of our CSV / exceljs', value: of.csv.cpuMs / of.exceljs.cpuMs, unit: '×', goal: '≤ 0.2 ×' },
  { name: 'most memory, our XLSX', value: of.xlsx.rssMb, unit: 'MB', goal: '< 150 MB' },
  { name: 'most memory, our CSV', value: of.csv.rssMb, unit: 'MB', goal: '< 150 MB' },
  { name: 'most memory, exceljs', value: of.exceljs.rssMb, unit: 'MB' },
  { name: 'longest wait of others, our XLSX', value: of.xlsx.stallMs, unit: 'ms', goal: '< 300 ms' },
  { name: 'longest wait of others, our CSV', value: of.csv.stallMs, unit: 'ms', goal: '< 100 ms' },
  { name: 'size of our XLSX', value: of.xlsx.bytes / 1e6, unit: 'MB' },
  { name: 'size of the XLSX of exceljs', value: of.exceljs.bytes / 1e6, unit: 'MB' },
]);
