import sharp from 'sharp';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PersistentFiler } from '../support/persistent-filer';
import { NO_FAULTS, registerFaults, unclaimedFiles } from '../support/register-check';
import { startProcess, type ServerProcess } from '../support/server-process';
import { startApp } from '../support/start-app';
import { startedOffice } from '../support/started-office';

jest.setTimeout(300_000);

/** Rounds under load, and the step from one point of the filing path to the next; `KILL_STEP=1` tries every one. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 6);
const STEP = Number(process.env.KILL_STEP ?? 4);
const CLIENTS = 12;
/** More things happen on the sockets than this in no filing. */
const MOST_POINTS = 40;
/** Within about the first ten batches under load. */
const LATEST_EVENT = 250;

let dataDir = '';
let filer: PersistentFiler;
beforeAll(async () => {
  dataDir = await startedOffice();
  const photo = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
  filer = new PersistentFiler(new Blob([new Uint8Array(photo)]));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const startFatal = (event: number): Promise<ServerProcess> =>
  startProcess(
    dataDir,
    { KILL_AT: String(event) },
    { nodeOptions: ['--import', join(__dirname, '../support/kill-at-socket-event.mjs')] },
  );

const gone = async ({ ended }: ServerProcess, ms: number): Promise<boolean> =>
  (await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, ms, 'alive'))])) === 'SIGKILL';

/** After a clean start everybody sends again what they have no receipt for, and also what they have. */
async function everybodySendsAgain(): Promise<void> {
  const server = await startProcess(dataDir);
  for (const wish of filer.wishes) expect(await filer.send(server, wish)).toBeDefined();
  await server.kill();
}

async function expectWholeRegister(): Promise<void> {
  const app = await startApp({ DATA_DIR: dataDir });
  const faults = await registerFaults(app, filer.wishes);
  const stored = await app.running.services.submissions.model.countDocuments();
  await app.stop();
  expect(faults).toEqual(NO_FAULTS);
  expect(stored).toBe(filer.wishes.length);
}

describe('a server killed while it files', () => {
  it('has filed wholly or not at all, wherever on the way it was killed', async () => {
    let survived = 0;
    // Another run begins elsewhere, so that in time every point is tried.
    const first = 1 + Math.floor(Math.random() * STEP);
    for (let event = first; event <= MOST_POINTS && survived === 0; event += STEP) {
      const server = await startFatal(event);
      const wish = await filer.wish(server, true);
      await filer.send(server, wish);
      if (await gone(server, 300)) continue;
      survived = event;
      await server.kill();
    }
    expect(survived).toBeGreaterThan(8);
    await everybodySendsAgain();
    await expectWholeRegister();
  });

  it('under load loses nothing it acknowledged and numbers without gap or double', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await startFatal(1 + Math.floor(Math.random() * LATEST_EVENT));
      const client = async (at: number): Promise<void> => {
        for (;;) {
          const wish = await filer.wish(server, at % 4 === 0).catch(() => undefined);
          if (!wish || !(await filer.send(server, wish))) return;
        }
      };
      await Promise.all(Array.from({ length: CLIENTS }, (_, at) => client(at)));
      expect(await server.ended).toBe('SIGKILL');
    }
    await everybodySendsAgain();
    await expectWholeRegister();
  });

  it('leaves no file behind that no submission has, once the sweep came by', async () => {
    const later = (): Date => new Date(Date.now() + 30 * 3600_000);
    const app = await startApp({ DATA_DIR: dataDir }, { clock: later });
    await app.running.services.uploads.stop();
    expect(await unclaimedFiles(app)).toEqual([]);
    await app.stop();
  });
});
