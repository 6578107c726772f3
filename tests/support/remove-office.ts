import { rm } from 'node:fs/promises';
import { STARTED_OFFICE } from './started-office';

/** After all files of tests. */
export default async function removeOffice(): Promise<void> {
  const started = process.env[STARTED_OFFICE];
  if (started) await rm(started, { recursive: true, force: true });
}
