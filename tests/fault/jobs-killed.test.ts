import { bangkokDate, toThaiDigits, type ExportItem } from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import { rm } from 'node:fs/promises';
import { descendants } from '../../server/src/ports/pdf/chromium/process-tree';
import { shareChromium } from '../support/chromium';
import { file, validAnswers } from '../support/citizen';
import { startMailServer, type MailServer } from '../support/mail-server';
import { setMail, SETTINGS, until } from '../support/notices';
import { signedInAdmin, signedInStaff, type OfficeBrowser } from '../support/office';
import { readPaper } from '../support/read-paper';
import { startProcess } from '../support/server-process';
import { startApp, type App } from '../support/start-app';
import { startedOffice } from '../support/started-office';
import { unzip } from '../support/unzip';

const SLUG = 'general-petition';
const OFFICER = 'somsri';
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

/** An office with an officer whose cases are all overdue, and whose summary is due; nothing of it is told yet. */
async function prepare(): Promise<void> {
  // A process that only answers: what waits is left to the one that is killed.
  const web = await startApp({ DATA_DIR: dataDir, ROLE: 'web' });
  const { services, ground } = web.running;
  const admin = await signedInAdmin(web);
  await setMail(admin, mail);
  await admin.json('PUT', `${SETTINGS}/events`, { events: ['filed', 'overdue'] });
  await signedInStaff(web, OFFICER, 'officer');
  await ground.connection
    .collection('staff')
    .updateOne({ username: OFFICER }, { $set: { email: `${OFFICER}@office.example` } });
  const sample = await validAnswers(web, SLUG);
  const answers = { ...sample, email: 'somchai@example.com', reply_channel: 'email' };
  for (let at = 0; at < CASES; at += 1)
    receipts.push((await file(web, { slug: SLUG, answers })).body.receiptNo);
  const office = new Types.ObjectId(services.offices.current().id);
  const late = { dueAt: new Date(Date.now() - 3600_000), assignee: OFFICER };
  await services.submissions.model.updateMany({ office }, { $set: late });
  const told = { 'told.overdue': new Date(Date.now() - 7200_000) };
  await ground.connection.collection('reminderMarks').updateOne({ _id: office }, { $set: told });
  const day = bangkokDate(new Date());
  const task = { day, username: OFFICER, by: 'mail' };
  await services.jobs.addAll([{ kind: 'digest', key: `${day}.${OFFICER}`, task }]);
  await web.stop();
}

beforeAll(async () => {
  dataDir = await startedOffice();
  mail = await startMailServer();
  await shareChromium(dataDir);
  await prepare();
  mail.behave('silent');
  const server = await startProcess(dataDir);
  const admin = await signedInAdmin(server);
  // All of it has come; the answer to it never does.
  await until(() => mail.begun() > 0, 'mail under way');
  await admin.json('POST', EXPORTS, { content: 'petitions', format: 'pdf', filter: {} });
  // Asked for anything more, the process might be done before it is killed.
  await until(async () => ((await descendants(server.pid)) ?? []).length > 3, 'a browser that prints');
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

it('notices, reminders and the summary under way when their process is killed are sent by the next, each once', async () => {
  const { jobs, notices } = app.running.services;
  await notices.remind();
  const kind = trusted({ $in: ['mail', 'digest'] as const });
  const state = trusted({ $in: ['waiting', 'running'] as const });
  await until(async () => !(await jobs.model.exists({ kind, state })), 'nothing waits');
  const subjectsTo = (to: string, about: string): (string | undefined)[] =>
    mail.mails
      .filter((each) => each.to.includes(to) && each.subject.includes(about))
      .map(({ subject }) => receipts.find((each) => subject.includes(each)))
      .sort();
  expect(subjectsTo('somchai@example.com', 'ได้รับคำร้องแล้ว')).toEqual(receipts);
  expect(subjectsTo(`${OFFICER}@office.example`, 'เกินกำหนดแล้ว')).toEqual(receipts);
  expect(subjectsTo(`${OFFICER}@office.example`, 'สรุปงานคำร้อง')).toHaveLength(1);
  expect(mail.mails).toHaveLength(2 * CASES + 1);
  expect(await jobs.model.exists({ kind: 'digest', state: 'done' })).not.toBeNull();
  // What was under way was taken again; its receiver may have it twice, under one name.
  expect(await jobs.model.countDocuments({ kind, attempts: 2 })).toBeGreaterThan(0);
  expect(mail.mails[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@example\.go\.th>$/);
  expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(mail.mails.length);
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
