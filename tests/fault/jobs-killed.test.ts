import {
  bangkokDate,
  resolveForOffice,
  sampleAnswers,
  toThaiDigits,
  type ExportItem,
} from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { descendants } from '../../server/src/ports/pdf/chromium/process-tree';
import { shareChromium } from '../support/chromium';
import { file } from '../support/citizen';
import { startMailServer, type MailServer } from '../support/mail-server';
import { setMail, until } from '../support/notices';
import { signedInAdmin, type OfficeBrowser } from '../support/office';
import { starter } from '../support/poisoned-form';
import { readPaper } from '../support/read-paper';
import { startProcess } from '../support/server-process';
import { startApp, type App } from '../support/start-app';
import { unzip } from '../support/unzip';

jest.setTimeout(60_000);

const SLUG = 'general-petition';
const EXPORTS = '/api/v1/office/exports';
/** Enough to be in the middle of when the process is killed. */
const CASES = 12;
/** A job is done again by then at the latest after its process died. */
const REDONE_MS = 90_000;

let dataDir = '';
let mail: MailServer;
let app: App;
const receipts: string[] = [];

const filesOf = async (admin: OfficeBrowser): Promise<ExportItem[]> =>
  (await admin.json<{ items: ExportItem[] }>('GET', EXPORTS)).body.items;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'khamrong-killed-job-'));
  mail = await startMailServer();
  await shareChromium(dataDir);
  const definition = resolveForOffice(starter(SLUG), demoOffice);
  const sample = sampleAnswers(definition, { today: bangkokDate(new Date()), office: demoOffice });
  const answers = { ...sample, email: 'somchai@example.com', reply_channel: 'email' };

  const server = await startProcess(dataDir);
  const admin = await signedInAdmin(server);
  await setMail(admin, mail);
  mail.behave('silent');
  for (let at = 0; at < CASES; at += 1)
    receipts.push((await file(server, { slug: SLUG, answers })).body.receiptNo);
  // All of it has come; the answer to it never does.
  await until(() => mail.begun() === 1, 'mail under way');
  await admin.json('POST', EXPORTS, { content: 'petitions', format: 'pdf', filter: {} });
  await until(async () => ((await descendants(server.pid)) ?? []).length > 3, 'a browser that prints');
  expect(await filesOf(admin)).toMatchObject([{ state: 'running' }]);
  await server.kill();

  mail.behave('take');
  const clock = (): Date => new Date(Date.now() + REDONE_MS);
  app = await startApp({ DATA_DIR: dataDir }, { clock });
});
afterAll(async () => {
  await app.stop();
  await mail.close();
  await rm(dataDir, { recursive: true, force: true });
});

it('a mail under way when its process is killed is sent by the next, within the lease, and known for the same', async () => {
  await until(() => mail.mails.length === CASES, 'sent again, and the others');
  const { jobs } = app.running.services;
  const done = (attempts: number) => jobs.model.countDocuments({ kind: 'mail', state: 'done', attempts });
  await until(async () => (await done(1)) === CASES - 1 && (await done(2)) === 1, 'noted');
  expect(mail.mails.map(({ subject }) => receipts.find((each) => subject?.includes(each))).sort()).toEqual(
    receipts,
  );
  expect(mail.mails[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@example\.go\.th>$/);
  expect(mail.begun()).toBe(CASES + 1);
});

it('petitions being printed when the process is killed are printed by the next, each once, into one file', async () => {
  const admin = await signedInAdmin(app);
  await until(async () => (await filesOf(admin))[0]?.state === 'done', 'printed again');
  const items = await filesOf(admin);
  expect(items).toMatchObject([{ done: CASES, total: CASES, leftOut: [] }]);
  const { jobs } = app.running.services;
  expect(await jobs.model.findOne({ kind: 'petitions' }).lean()).toMatchObject({ attempts: 2 });
  const bytes = Buffer.from(await (await admin.send('GET', items[0]?.url ?? '')).arrayBuffer());
  const pages = await readPaper(bytes);
  const firsts = pages.filter(({ text }) => /หน้า ๑\/๒/.test(text));
  expect(firsts.map(({ text }) => receipts.find((each) => text.includes(toThaiDigits(each))))).toEqual(
    receipts,
  );
});

it('petitions on their way into an archive when Chromium dies are all in it, each once', async () => {
  const admin = await signedInAdmin(app);
  await admin.json('POST', EXPORTS, { content: 'petitions', format: 'zip', filter: {} });
  const archive = async () => (await filesOf(admin)).find(({ format }) => format === 'zip');
  await until(async () => (await archive())?.state === 'running', 'its beginning');
  const browsers = ((await descendants(process.pid)) ?? []).filter(({ parent }) => parent === process.pid);
  expect(browsers.length).toBeGreaterThan(0);
  for (const { pid } of browsers) process.kill(pid, 'SIGKILL');
  expect((await archive())?.state).toBe('running');
  await until(async () => (await archive())?.state === 'done', 'the archive');
  expect(await archive()).toMatchObject({ done: CASES, total: CASES, leftOut: [] });
  const { url } = (await archive()) ?? {};
  const entries = unzip(Buffer.from(await (await admin.send('GET', url ?? '')).arrayBuffer()));
  const names = [...entries.keys()].filter((name) => name.endsWith('.pdf'));
  expect(
    receipts.map((receiptNo) => names.filter((name) => name.includes(receiptNo.replace('/', '-'))).length),
  ).toEqual(receipts.map(() => 1));
  const whole = names.filter((name) =>
    /^%PDF-[^]*%%EOF\s*$/.test(entries.get(name)?.toString('latin1') ?? ''),
  );
  expect(whole).toEqual(names);
});
