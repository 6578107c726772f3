import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/site';
import { spawnServer, startProcess, type ServerProcess } from '../support/server-process';

let dataDir = '';
let owner: ServerProcess;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'khamrong-refused-'));
  owner = await startProcess(dataDir);
});
afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

/** A start that must fail: what a person reads at the terminal. */
async function refusal(env: Record<string, string> = {}, port?: number): Promise<string> {
  const server = await spawnServer(dataDir, env, { port });
  const ended = await server.ended;
  expect(ended).toBe(1);
  const text = server.output();
  expect(text).not.toMatch(/node_modules|\.[jt]s:\d+|\n\s+at /);
  return text;
}

it('a second server on the same store is refused in Thai and English, and the first goes on', async () => {
  const text = await refusal();
  expect(text).toContain('กำลังถูกใช้โดยโปรแกรมอื่น');
  expect(text).toMatch(/in use by another running program/);
  expect((await fetch(`${owner.url}/readyz`)).status).toBe(200);
});

it('every fault of the configuration is named at once, before anything is opened', async () => {
  const elsewhere = join(dataDir, 'never-made');
  const text = await refusal({
    DATA_DIR: elsewhere,
    LOG_LEVEL: 'loud',
    TRUSTED_PROXIES: 'true',
    PUBLIC_URL: 'ftp://x',
  });
  for (const name of ['LOG_LEVEL', 'TRUSTED_PROXIES', 'PUBLIC_URL']) expect(text).toContain(name);
  expect(await readdir(dataDir)).not.toContain('never-made');
});

describe('after a stop', () => {
  beforeAll(async () => {
    owner.stop();
    await owner.ended;
  });

  it('a port in use is said so, with what to do', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const text = await refusal({}, port);
    other.close();
    expect(text).toContain(`พอร์ต ${port}`);
    expect(text).toMatch(/set PORT/);
  });

  it.each([
    ['at its beginning', 0],
    ['in its middle', 0.5],
  ])('a store damaged %s is not opened, and nothing of it is changed', async (_, share) => {
    const damaged = await mkdtemp(join(tmpdir(), 'khamrong-damaged-'));
    await cp(dataDir, damaged, { recursive: true });
    const path = join(damaged, 'database', 'data.sqlite');
    const bytes = await readFile(path);
    bytes.fill(0x41, Math.floor(bytes.length * share), Math.floor(bytes.length * share) + 64 * 1024);
    await writeFile(path, bytes);
    const text = await refusal({ DATA_DIR: damaged });
    expect(text).toContain('เสียหาย');
    expect(text).toMatch(/damaged and was not opened/);
    expect((await readFile(path)).equals(bytes)).toBe(true);
    await rm(damaged, { recursive: true, force: true });
  });
});
