import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { Instance } from '../../embedded-mongo/src/server/instance';
import { chooseSocketPath, uriOf } from '../../embedded-mongo/src/socket-path';
import { scene } from '../../server/src/features/uploads/samples/photos.fixture';
import { loadKeys } from '../../server/src/ports/keys';
import { shareChromium } from '../support/chromium';
import { file, validAnswers } from '../support/citizen';
import { signedInAdmin, signedInStaff } from '../support/office';
import { PersistentFiler } from '../support/persistent-filer';
import { readPaper } from '../support/read-paper';
import { NO_FAULTS, registerFaults } from '../support/register-check';
import { startSite } from '../support/site';
import { startApp, type App } from '../support/start-app';

const SERVICES = ['general-petition', 'grievance', 'streetlight-report', 'corruption-complaint'];
const PETITIONS = 20;

let place: string;
let app: App;
let archive: string;
let filer: PersistentFiler;
let papers: Awaited<ReturnType<typeof petitionsOf>>;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'khamrong-backup-'));
  archive = join(place, 'office.zip');
  app = await startSite();
  const photo = new Uint8Array(await scene(400, 300).jpeg().toBuffer());
  filer = new PersistentFiler(new Blob([photo], { type: 'image/jpeg' }));
});
afterAll(async () => {
  await app.stop();
  await rm(place, { recursive: true, force: true });
});

interface Ended {
  code: number;
  said: string;
}

/** A command of the built program on the data of an office, with at most so many blocks of 1 KB in a file. */
async function command(
  name: string,
  args: string[],
  env: Record<string, string>,
  blocks?: number,
): Promise<Ended> {
  const limit = blocks ? `ulimit -f ${blocks}; ` : '';
  const script = join(process.cwd(), `server/dist/${name}.js`);
  const own = { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...env };
  return new Promise((resolve) =>
    execFile(
      'sh',
      ['-c', `${limit}exec "$@"`, 'run', process.execPath, script, ...args],
      { env: own },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), said: out + err }),
    ),
  );
}

const keysInto = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  await copyFile(join(app.dataDir, 'keys.json'), join(folder, 'keys.json'));
  return folder;
};

/** What the first petitions say: their bytes differ with each printing. */
async function petitionsOf(office: App): Promise<{ numbers: string[]; texts: string[] }> {
  const head = await signedInStaff(office, `head-${randomUUID().slice(0, 8)}`, 'head');
  const { model } = office.running.services.submissions;
  const cases = await model.find().sort({ seq: 1, _id: 1 }).limit(PETITIONS);
  const whole = await PDFDocument.create();
  for (const { _id } of cases) {
    const answer = await head.send('GET', `/api/v1/office/submissions/${String(_id)}/petition.pdf`);
    const petition = await PDFDocument.load(await answer.arrayBuffer());
    for (const page of await whole.copyPages(petition, petition.getPageIndices())) whole.addPage(page);
  }
  const pages = await readPaper(await whole.save());
  return { numbers: cases.map(({ receiptNo }) => receiptNo), texts: pages.map(({ text }) => text) };
}

const collectionsOf = async (office: App): Promise<Record<string, number>> => {
  const { connection } = office.running.ground;
  const names = [
    'submissions',
    'uploads',
    'files.files',
    'files.chunks',
    'forms',
    'versions',
    'audit',
    'counters',
  ];
  const counts = names.map(
    async (name) => [name, await connection.collection(name).countDocuments()] as const,
  );
  return Object.fromEntries(await Promise.all(counts));
};

/** Files one after another until it is told to end. */
async function keepFiling(until: { over: boolean }): Promise<void> {
  for (let count = 0; !until.over; count += 1) await filer.send(app, await filer.wish(app, count % 2 === 0));
}

it('is whole as of one moment while citizens go on filing', async () => {
  for (let count = 0; count < PETITIONS; count += 1) {
    const slug = SERVICES[count % SERVICES.length] ?? '';
    const { status } = await file(app, { slug, answers: await validAnswers(app, slug) });
    expect(status).toBe(201);
  }
  papers = await petitionsOf(app);
  expect(papers.numbers).toHaveLength(PETITIONS);
  const until = { over: false };
  const filing = Promise.all([keepFiling(until), keepFiling(until)]);
  const acknowledged = filer.wishes.length;
  const made = await command('backup', [archive], { DATA_DIR: app.dataDir });
  until.over = true;
  await filing;
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('keys.json') });
  expect(filer.wishes.length).toBeGreaterThan(acknowledged);
});

it('comes back in an empty place: chain, counts, files and petitions', async () => {
  const dataDir = await keysInto(join(place, 'empty'));
  const restored = await command('restore', [archive], { DATA_DIR: dataDir });
  expect(restored).toMatchObject({ code: 0, said: expect.stringMatching(/บันทึกการเข้าถึงถูกต้อง \d+ รายการ/) });
  expect(await readdir(dataDir)).toEqual(['database', 'keys.json']);
  await shareChromium(dataDir);
  const { PORT, PUBLIC_URL } = { PORT: '0', PUBLIC_URL: app.url };
  const office = await startApp({ DATA_DIR: dataDir, PORT, PUBLIC_URL });
  try {
    const [before, after] = [await collectionsOf(app), await collectionsOf(office)];
    expect(after.versions).toBe(before.versions);
    expect(after.submissions).toBeGreaterThanOrEqual(PETITIONS);
    expect(after.submissions).toBeLessThanOrEqual(before.submissions ?? 0);
    expect(await registerFaults(office, [])).toEqual(NO_FAULTS);
    expect(await petitionsOf(office)).toEqual(papers);
    const admin = await signedInAdmin(office);
    expect((await admin.json('GET', '/api/v1/office/audit/verification')).body).toMatchObject({
      fault: null,
    });
    const { status } = await file(office, {
      slug: SERVICES[0] ?? '',
      answers: await validAnswers(office, SERVICES[0] ?? ''),
    });
    expect(status).toBe(201);
  } finally {
    await office.stop();
  }
});

it('takes the place of nothing unasked, and of nothing a server works on', async () => {
  const running = await command('restore', [archive, '--replace'], { DATA_DIR: app.dataDir });
  expect(running).toMatchObject({ code: 1, said: expect.stringContaining('กำลังถูกใช้') });
  const DATA_DIR = join(place, 'empty');
  const refused = await command('restore', [archive], { DATA_DIR });
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('--replace') });
  expect((await command('restore', [archive, '--replace'], { DATA_DIR })).code).toBe(0);
  const aside = (await readdir(DATA_DIR)).filter((name) => name.startsWith('database-before-'));
  expect(aside).toHaveLength(1);
});

it('is refused in words where it is damaged, cut off or another office’s, and changes nothing', async () => {
  const DATA_DIR = await keysInto(join(place, 'untouched'));
  const damagedFile = join(place, 'damaged.zip');
  await copyFile(archive, damagedFile);
  const handle = await open(damagedFile, 'r+');
  const { size } = await handle.stat();
  await handle.write(Buffer.from('damage'), 0, 6, Math.floor(size / 2));
  const damaged = await command('restore', [damagedFile], { DATA_DIR });
  await handle.truncate(size - 1000);
  await handle.close();
  const cut = await command('restore', ['--check', damagedFile], { DATA_DIR });
  for (const { code, said } of [damaged, cut]) {
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('เสียหายหรือไม่ครบ') });
    expect(said).toContain('is damaged or not whole');
  }
  expect(await readdir(DATA_DIR)).toEqual(['keys.json']);
  await loadKeys(join(place, 'other', 'keys.json'));
  const foreign = await command('restore', [archive], { DATA_DIR: join(place, 'other') });
  expect(foreign).toMatchObject({ code: 1, said: expect.stringContaining('ไม่ใช่กุญแจ') });
  const keyless = await command('restore', [archive], { DATA_DIR: join(place, 'keyless') });
  expect(keyless).toMatchObject({ code: 1, said: expect.stringContaining('ไม่พบไฟล์กุญแจ') });
});

it('leaves nothing behind where it does not fit, and writes over no file', async () => {
  const DATA_DIR = app.dataDir;
  const small = join(place, 'small.zip');
  const full = await command('backup', [small], { DATA_DIR }, 20);
  expect(full).toMatchObject({ code: 1, said: expect.stringContaining('พื้นที่ไม่พอ') });
  expect((await readdir(place)).filter((name) => name.startsWith('small'))).toEqual([]);
  const again = await command('backup', [archive], { DATA_DIR });
  expect(again).toMatchObject({ code: 1, said: expect.stringContaining('ไม่เขียนทับ') });
});

it('goes into an empty database of its own as well', async () => {
  const directory = join(place, 'external');
  const socket = chooseSocketPath(directory);
  const database = await Instance.start(directory, socket, () => undefined);
  const env = { MONGODB_URI: uriOf(socket), DATA_DIR: await keysInto(join(place, 'process')) };
  expect((await command('restore', [archive], env)).code).toBe(0);
  expect(await command('restore', [archive, '--replace'], env)).toMatchObject({
    code: 1,
    said: expect.stringContaining('MONGODB_URI'),
  });
  const unsuited = await command('backup', [join(place, 'other.zip')], env);
  expect(unsuited).toMatchObject({ code: 1, said: expect.stringContaining('npm run db') });
  const mistyped = await command('purge', ['general-petitoin', '12'], env);
  expect(mistyped).toMatchObject({ code: 1, said: expect.stringContaining('ไม่มีบริการชื่อ') });
  expect(mistyped.said).toContain('There is no service general-petitoin');
  expect(await command('purge', ['general-petition', '12'], env)).toMatchObject({ code: 0 });
  await database.close();
});
