import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ADMIN } from './start-app';
import { freePort } from './site';

const MAIN = join(__dirname, '../../server/dist/main.js');
const READY_MS = 30_000;

/** The built server as a process of its own, which can be killed. */
export interface ServerProcess {
  url: string;
  pid: number;
  /** Ends it without a warning and waits until it is gone. */
  kill(): Promise<void>;
}

async function ready(url: string): Promise<void> {
  const end = Date.now() + READY_MS;
  while (Date.now() < end) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(25);
  }
  throw new Error('the server did not become ready');
}

/** Starts the built server on a free port and waits until it serves. */
export async function startProcess(
  dataDir: string,
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      ADMIN_USERNAME: ADMIN.username,
      ADMIN_PASSWORD: ADMIN.password,
      ...env,
    },
  });
  const gone = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await ready(url);
  return {
    url,
    pid: child.pid ?? 0,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
