import { readFile } from 'node:fs/promises';
import { descendants } from './process-tree';

const PAGE_BYTES = 4096;

const residentOf = async (pid: number): Promise<number> =>
  Number((await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '0 0')).split(' ')[1]) * PAGE_BYTES;

/**
 * Resident bytes of a process and all its descendants, shared pages counted each time; undefined where there is no
 * `/proc`.
 */
export async function residentMemory(pid: number): Promise<number | undefined> {
  const family = await descendants(pid);
  if (!family) return undefined;
  const sizes = await Promise.all([pid, ...family.map((each) => each.pid)].map(residentOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}
