import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Instance } from '../../embedded-mongo/src/server/instance';
import { chooseSocketPath, uriOf } from '../../embedded-mongo/src/socket-path';
import { scene } from '../../server/src/features/uploads/samples/photos.fixture';
import { folderForFiles, phonePhoto } from '../support/made-files';
import { PersistentFiler } from '../support/persistent-filer';
import { file, upload } from '../support/citizen';
import { NO_FAULTS, registerFaults, unclaimedFiles } from '../support/register-check';
import { startApp, type App } from '../support/start-app';

const SLUG = 'general-petition';
/** More than a store without room takes into the pages it has. */
const MOST_FILINGS = 3000;

let photo: Blob;
let filer: PersistentFiler;
beforeEach(async () => {
  photo = new Blob([new Uint8Array(await scene(400, 300).jpeg().toBuffer())], { type: 'image/jpeg' });
  filer = new PersistentFiler(photo);
});

/** Files until the store takes no more, and gives what the last one was told. */
async function fileTillFull(app: App): Promise<Awaited<ReturnType<typeof file>>> {
  for (let filings = 0; filings < MOST_FILINGS; filings += 1) {
    const wish = await filer.wish(app);
    const answer = await file(app, wish.filing);
    if (answer.status !== 201) return answer;
    wish.acknowledged = answer.body.receiptNo;
  }
  throw new Error('the store took everything');
}

async function expectNothingHalfStored(app: App): Promise<void> {
  expect(await registerFaults(app, filer.wishes)).toEqual(NO_FAULTS);
}

/** What citizens meet while a store is full, and once there is room again. */
async function expectPatience(app: App, makeRoom: () => Promise<void>): Promise<void> {
  const refused = await fileTillFull(app);
  expect(refused.status).toBe(507);
  expect(refused.body).toMatchObject({ code: 'storage.full' });
  expect(refused.body.title).toMatch(/พื้นที่/);
  expect((await fetch(`${app.url}/f/${SLUG}`)).status).toBe(200);
  await expectNothingHalfStored(app);
  await makeRoom();
  for (const wish of filer.wishes) expect(await filer.send(app, wish)).toBeDefined();
  await expectNothingHalfStored(app);
  expect(await app.running.services.submissions.model.countDocuments()).toBe(filer.wishes.length);
}

describe('a database that is full', () => {
  let database: Instance;
  let app: App;
  beforeAll(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'khamrong-full-'));
    const socket = chooseSocketPath(directory);
    database = await Instance.start(directory, socket, () => undefined);
    app = await startApp({ MONGODB_URI: uriOf(socket) });
  });
  afterAll(async () => {
    await app.stop();
    await database.close();
  });

  it('refuses in words, keeps nothing by halves, and files everything once there is room', async () => {
    database.database.limitPages(1);
    await expectPatience(app, async () => database.database.limitPages(0));
  });

  it('takes no file of which it could keep only a part', async () => {
    const path = await phonePhoto(join(await folderForFiles(), 'ภาพ.jpg'));
    const big = new Blob([new Uint8Array(await readFile(path))], { type: 'image/jpeg' });
    database.database.limitPages(1);
    const sent = upload(app, SLUG, 'other_docs', big, 'ภาพ.jpg');
    await expect(sent).rejects.toThrow(/507.*storage\.full/);
    database.database.limitPages(0);
    expect(await unclaimedFiles(app)).toEqual([]);
    expect(await upload(app, SLUG, 'other_docs', big, 'ภาพ.jpg')).toMatch(/^[0-9a-f]{24}$/);
  });
});

/** Gives a folder a small disk of its own, in memory. */
const mount = (place: string): Buffer =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', place], { stdio: 'pipe' });
const unmount = (place: string): Buffer => execFileSync('umount', [place]);

/** Whether this user may mount a disk; where not, the reason is printed. */
function mayMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'khamrong-disk-'));
  try {
    mount(place);
    unmount(place);
    return true;
  } catch (error) {
    process.stdout.write(
      `a full disk is not tried: none can be mounted here (${String(error).split('\n')[0]})\n`,
    );
    return false;
  } finally {
    rmdirSync(place);
  }
}

const onDisk = mayMount() ? describe : describe.skip;

onDisk('a disk that is full', () => {
  let place = '';
  let app: App;
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'khamrong-disk-'));
    mount(place);
    app = await startApp({ DATA_DIR: place });
  });
  afterAll(async () => {
    await app.stop();
    unmount(place);
    rmdirSync(place);
  });

  async function fillDisk(): Promise<void> {
    const filler = await open(join(place, 'filler'), 'w');
    const block = Buffer.alloc(64 * 1024);
    for (;;) {
      const written = await filler.write(block).catch(() => undefined);
      if (!written || written.bytesWritten < block.length) break;
    }
    await filler.close();
  }

  it('refuses in words, keeps nothing by halves, and files everything once there is room', async () => {
    await fillDisk();
    await expect(upload(app, SLUG, 'other_docs', photo, 'ภาพ.jpg')).rejects.toThrow(/507.*storage\.full/);
    await expectPatience(app, () => rm(join(place, 'filler')));
  });
});
