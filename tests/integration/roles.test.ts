import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../support/server-process';
import { startApp } from '../support/start-app';
import { startedOffice } from '../support/started-office';

describe('a process for background work', () => {
  it('answers probes and nothing else', async () => {
    const app = await startApp({ ROLE: 'worker' });
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${app.url}/`)).status).toBe(404);
    expect((await fetch(`${app.url}/api/v1/services`)).status).toBe(404);
    await app.stop();
  });
});

describe('a process that only answers', () => {
  it('publishes nothing by itself', async () => {
    const DATA_DIR = await mkdtemp(join(tmpdir(), 'khamrong-empty-'));
    const app = await startApp({ ROLE: 'web', DATA_DIR });
    expect(await (await fetch(`${app.url}/api/v1/services`)).json()).toEqual([]);
    await app.stop();
  });
});

describe('the probes', () => {
  it('tell a living process from one that can take submissions', async () => {
    const app = await startApp();
    expect(await (await fetch(`${app.url}/livez`)).json()).toEqual({ alive: true });
    expect(await (await fetch(`${app.url}/readyz`)).json()).toEqual({ ready: true });
    await app.running.ground.connection.close();
    expect((await fetch(`${app.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${app.url}/readyz`);
    expect({ status: ready.status, body: await ready.json() }).toEqual({
      status: 503,
      body: { ready: false, hindrance: 'database' },
    });
    await app.stop();
  });

  it('give figures on loopback', async () => {
    const app = await startApp();
    expect(await (await fetch(`${app.url}/metrics`)).text()).toMatch(/process_resident_memory_bytes \d+/);
    await app.stop();
  });

  it('say nothing while the process is blocked, and are right again once it goes on', async () => {
    const dataDir = await startedOffice();
    const server = await startProcess(dataDir);
    const ask = (probe: string) => fetch(`${server.url}${probe}`, { signal: AbortSignal.timeout(500) });
    process.kill(server.pid, 'SIGSTOP');
    const blocked = await Promise.allSettled(['/livez', '/readyz'].map(ask));
    process.kill(server.pid, 'SIGCONT');
    expect(blocked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    for (const probe of ['/livez', '/readyz'])
      expect((await fetch(`${server.url}${probe}`)).status).toBe(200);
    await server.kill();
    await rm(dataDir, { recursive: true, force: true });
  });
});
