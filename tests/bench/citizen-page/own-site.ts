import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The product, running in a process of its own. */
export interface OwnSite {
  port: number;
  /** CPU it has used so far, user and system, in milliseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

const told = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve) => child.once('message', (message) => resolve(message as T)));

/** Starts the product with forms of these sizes, published as `bench-<size>`. */
export async function startOwnSite(sizes: readonly number[]): Promise<OwnSite> {
  const dataDir = await mkdtemp(join(tmpdir(), 'khamrong-bench-'));
  const file = join(import.meta.dirname, 'page-server.mjs');
  const child = fork(file, [dataDir, ...sizes.map(String)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { port } = await told<{ port: number }>(child);
  return {
    port,
    async cpu() {
      const answer = told<NodeJS.CpuUsage>(child);
      child.send('usage');
      const { user, system } = await answer;
      return (user + system) / 1000;
    },
    async stop() {
      child.kill('SIGKILL');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** CPU of the whole server for one page with brotli, in milliseconds. */
export async function cpuOfPage({ port, cpu }: OwnSite, path: string, count: number): Promise<number> {
  const open = async (times: number): Promise<void> => {
    for (let at = 0; at < times; at += 1) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      if (!response.ok) throw new Error(`${path} answers ${response.status}`);
      await response.arrayBuffer();
    }
  };
  await open(count);
  const before = await cpu();
  await open(count);
  return ((await cpu()) - before) / count;
}
