import { bangkokDate, resolveForOffice, sampleAnswers } from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { file } from '../support/citizen';
import { startMailServer, type MailServer } from '../support/mail-server';
import { setMail, until } from '../support/notices';
import { signedInAdmin } from '../support/office';
import { starter } from '../support/poisoned-form';
import { startProcess } from '../support/server-process';
import { startApp } from '../support/start-app';

jest.setTimeout(60_000);

const SLUG = 'general-petition';
/** A job is done again by then at the latest after its process died. */
const REDONE_MS = 90_000;

let dataDir = '';
let mail: MailServer;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'khamrong-killed-notice-'));
  mail = await startMailServer();
});
afterAll(async () => {
  await mail.close();
  await rm(dataDir, { recursive: true, force: true });
});

it('a mail under way when its process is killed is sent by the next, within the lease, and known for the same', async () => {
  const definition = resolveForOffice(starter(SLUG), demoOffice);
  const sample = sampleAnswers(definition, { today: bangkokDate(new Date()), office: demoOffice });
  const answers = { ...sample, email: 'somchai@example.com', reply_channel: 'email' };

  const server = await startProcess(dataDir);
  await setMail(await signedInAdmin(server), mail);
  mail.behave('silent');
  const { body } = await file(server, { slug: SLUG, answers });
  // All of it has come; the answer to it never does.
  await until(() => mail.begun() === 1, 'mail under way');
  await server.kill();

  mail.behave('take');
  const clock = (): Date => new Date(Date.now() + REDONE_MS);
  const app = await startApp({ DATA_DIR: dataDir }, { clock });
  try {
    await until(() => mail.mails.length === 1, 'sent again');
    const { jobs } = app.running.services;
    await until(async () => (await jobs.model.exists({ kind: 'mail', state: 'done' })) !== null, 'noted');
    expect(mail.mails[0]?.subject).toContain(body.receiptNo);
    expect(mail.mails[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@example\.go\.th>$/);
    expect(mail.begun()).toBe(2);
    expect(await jobs.model.findOne({ kind: 'mail' }).lean()).toMatchObject({ attempts: 2, state: 'done' });
  } finally {
    await app.stop();
  }
});
