// The embedded database: writes, reads, memory and files in one run, then kills under load.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from '@khamrong/embedded-mongo/kill-rounds';
import { measureServer } from './embedded-mongo/measure';
import { printFigures } from './print';

const KILLS = 20;

const file = createRequire(import.meta.url).resolve('@khamrong/embedded-mongo/process');
const directory = mkdtempSync(join(tmpdir(), 'embedded-mongo-bench-'));
try {
  const figures = await measureServer(file, join(directory, 'store'), directory);
  const { acknowledged, lost, torn } = await killRounds(file, join(directory, 'kills'), KILLS);
  printFigures('Embedded database', [
    ...figures,
    { name: `kills under load (${acknowledged} acknowledged writes)`, value: KILLS, unit: '', goal: '≥ 20' },
    { name: 'acknowledged writes lost', value: lost, unit: '', goal: '0' },
    { name: 'documents or pairs torn', value: torn, unit: '', goal: '0' },
  ]);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
