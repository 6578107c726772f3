import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from './start-app';
import { STARTED_OFFICE } from './started-office';

/** Before all files of tests: starts an office for the first time, for them to begin with copies of it. */
export default async function startOffice(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'khamrong-started-'));
  const app = await startApp({ DATA_DIR: dataDir });
  await app.stop();
  process.env[STARTED_OFFICE] = dataDir;
}
