import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PersistentFiler, type Wish } from '../support/persistent-filer';
import { NO_FAULTS, registerFaults } from '../support/register-check';
import { startProcess, type ServerProcess } from '../support/server-process';
import { freePort } from '../support/site';
import { startApp } from '../support/start-app';

const CLIENTS = 50;
/** Less than the time after which the server breaks off what is left: clients that go on sending must not hold it. */
const MOST_MS = 15_000;

let dataDir = '';
beforeAll(async () => (dataDir = await mkdtemp(join(tmpdir(), 'khamrong-drained-'))));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** What a load balancer with a connection of its own is told: a status, or that nobody listens. */
function probe(url: string, agent: Agent): Promise<number | 'refused'> {
  return new Promise((resolve) => {
    request(`${url}/readyz`, { agent }, (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', () => resolve('refused'))
      .end();
  });
}

/** Files one thing after another, each until there is a receipt, whatever server is there. */
async function fileUntil(over: () => boolean, filer: PersistentFiler, server: ServerProcess): Promise<void> {
  while (!over()) {
    const wish = await filer.wish(server);
    await keepSending(filer, server, wish);
  }
}

async function keepSending(filer: PersistentFiler, server: ServerProcess, wish: Wish): Promise<void> {
  while (!(await filer.send(server, wish))) await wait(50);
}

it('a server told to stop under load says so first, ends in time, and its clients lose nothing', async () => {
  const port = await freePort();
  const filer = new PersistentFiler(new Blob([]));
  const first = await startProcess(dataDir, {}, { port });
  let over = false;
  const clients = Array.from({ length: CLIENTS }, () => fileUntil(() => over, filer, first));
  await wait(1000);

  const agent = new Agent({ keepAlive: true });
  const asked = Date.now();
  first.stop();
  await wait(20);
  expect([503, 'refused']).toContain(await probe(first.url, agent));
  expect(await first.ended).toBe(0);
  expect(Date.now() - asked).toBeLessThan(MOST_MS);

  const second = await startProcess(dataDir, {}, { port });
  await wait(300);
  over = true;
  await Promise.all(clients);
  second.stop();
  expect(await second.ended).toBe(0);
  agent.destroy();

  expect(filer.wishes.length).toBeGreaterThan(CLIENTS);
  expect(filer.wishes.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
  const app = await startApp({ DATA_DIR: dataDir });
  expect(await registerFaults(app, filer.wishes)).toEqual(NO_FAULTS);
  expect(await app.running.services.submissions.model.countDocuments()).toBe(filer.wishes.length);
  await app.stop();
});
