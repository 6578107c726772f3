import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ADMIN } from './start-app';
import { freePort } from './site';

const MAIN = join(__dirname, '../../server/dist/main.js');
const READY_MS = 60_000;

/** The built server as a process of its own, which can be killed. */
export interface ServerProcess {
  url: string;
  pid: number;
  /** Everything it wrote so far, standard output and errors. */
  output(): string;
  /** Ends it without a warning and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop. */
  stop(): void;
  /** How it ended: its exit code, or the signal that killed it. */
  ended: Promise<number | NodeJS.Signals>;
}

export interface ProcessOptions {
  /** The port of the server before it, so that its links and clients go on. */
  port?: number;
  /** Options of Node itself, before the program. */
  nodeOptions?: string[];
}

/** Starts the built server without waiting for anything. */
export async function spawnServer(
  dataDir: string,
  env: Record<string, string> = {},
  { port, nodeOptions = [] }: ProcessOptions = {},
): Promise<ServerProcess> {
  const chosen = port ?? (await freePort());
  const url = `http://127.0.0.1:${chosen}`;
  const child = spawn(process.execPath, [...nodeOptions, MAIN], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORT: String(chosen),
      HOST: '127.0.0.1',
      PUBLIC_URL: url,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      ADMIN_USERNAME: ADMIN.username,
      ADMIN_PASSWORD: ADMIN.password,
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => void child.kill('SIGTERM'),
    ended,
  };
}

async function ready({ url, ended, output }: ServerProcess): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  for (const end = Date.now() + READY_MS; Date.now() < end && !over;) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(25);
  }
  throw new Error(`the server did not become ready: ${output()}`);
}

/** Starts the built server and waits until it serves. */
export async function startProcess(
  dataDir: string,
  env: Record<string, string> = {},
  options: ProcessOptions = {},
): Promise<ServerProcess> {
  const server = await spawnServer(dataDir, env, options);
  await ready(server);
  return server;
}
