import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the data of an office after its first start: the starter services published, the administrator made. */
export const STARTED_OFFICE = 'KHAMRONG_STARTED_OFFICE';

/** A data directory of one's own, in which the office has been started before: publishing takes seconds each time. */
export async function startedOffice(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'khamrong-app-'));
  const started = process.env[STARTED_OFFICE];
  if (started) await cp(started, dataDir, { recursive: true });
  return dataDir;
}
