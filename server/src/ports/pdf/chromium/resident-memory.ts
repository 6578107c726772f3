import { readFile, readdir } from 'node:fs/promises';

const PAGE_BYTES = 4096;

/** Parent of every process, by process id, from `/proc`. */
async function parents(): Promise<Map<number, number>> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const entries = await Promise.all(
    ids.map(async (id) => {
      const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
      // The name in brackets may hold spaces; the parent is the second field behind it.
      return [Number(id), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const;
    }),
  );
  return new Map(entries);
}

const descendsFrom = (id: number, ancestor: number, tree: Map<number, number>): boolean => {
  for (let at: number | undefined = id; at; at = tree.get(at)) if (at === ancestor) return true;
  return false;
};

const residentOf = async (id: number): Promise<number> =>
  Number((await readFile(`/proc/${id}/statm`, 'utf8').catch(() => '0 0')).split(' ')[1]) * PAGE_BYTES;

/**
 * Resident bytes of a process and all its descendants, shared pages counted each time; undefined where there is no
 * `/proc`.
 */
export async function residentMemory(pid: number): Promise<number | undefined> {
  const tree = await parents().catch(() => undefined);
  if (!tree) return undefined;
  const family = [...tree.keys()].filter((id) => descendsFrom(id, pid, tree));
  const sizes = await Promise.all(family.map(residentOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}
