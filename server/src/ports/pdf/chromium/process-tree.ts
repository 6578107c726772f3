import { readFile, readdir } from 'node:fs/promises';

/** A process as `/proc` tells it. */
export interface ProcessState {
  pid: number;
  parent: number;
  /** `R`, `S`, `Z` for a zombie, … as proc(5) lists them. */
  state: string;
}

async function stateOf(pid: number): Promise<ProcessState> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in brackets may hold spaces; state and parent are the first fields behind it.
  const [state = '', parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid, parent: Number(parent), state };
}

/** A process's children, their children and so on; undefined where there is no `/proc`. */
export async function descendants(pid: number): Promise<ProcessState[] | undefined> {
  const names = await readdir('/proc').catch(() => undefined);
  if (!names) return undefined;
  const all = await Promise.all(
    names.filter((name) => /^\d+$/.test(name)).map((name) => stateOf(Number(name))),
  );
  const family = new Set([pid]);
  // A child may be listed before its parent: go through the list until nobody joins.
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const each of all) if (family.has(each.parent)) family.add(each.pid);
  }
  return all.filter((each) => each.pid !== pid && family.has(each.pid));
}
