import type { Answers, CaseNotice, IssuedWebhook, NoticeItem, PageOf } from '@khamrong/schemas';
import { createHmac } from 'node:crypto';
import { file, validAnswers } from '../support/citizen';
import { startLineStub, type LineStub } from '../support/line-stub';
import { MAIL_USER, startMailServer, type MailServer, type Received } from '../support/mail-server';
import { caseOf, mailSettings, noticesOf, setMail, SETTINGS, until } from '../support/notices';
import { signedInAdmin, signedInStaff, type OfficeBrowser } from '../support/office';
import { startReceiver } from '../support/receiver';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';

const SLUG = 'general-petition';
const LINE_USER = `U${'0123456789abcdef'.repeat(2)}`;

let app: App;
let mail: MailServer;
let line: LineStub;
let admin: OfficeBrowser;
let sample: Answers;

beforeAll(async () => {
  mail = await startMailServer();
  line = await startLineStub();
  app = await startSite({ LINE_API_URL: line.url, WEBHOOK_LOOPBACK: 'on' });
  admin = await signedInAdmin(app);
  sample = await validAnswers(app, SLUG);
});
afterAll(async () => {
  await app.stop();
  await mail.close();
  await line.close();
});
beforeEach(() => {
  mail.behave('take');
  line.answer(200);
  mail.mails.length = 0;
});

/** Files a petition whose citizen is told by e-mail. */
async function justFiled(answers: Answers = {}): Promise<{ id: string; receiptNo: string }> {
  const asked = { ...sample, email: CITIZEN, reply_channel: 'email', ...answers };
  const { status, body } = await file(app, { slug: SLUG, answers: asked });
  expect(status).toBe(201);
  return { id: await caseOf(app, body.receiptNo), receiptNo: body.receiptNo };
}

/** The same, and what there is to tell is told at once. */
async function filed(answers?: Answers): Promise<{ id: string; receiptNo: string }> {
  const found = await justFiled(answers);
  await app.running.services.notices.tell();
  return found;
}

const toCitizen = async (id: string): Promise<CaseNotice[]> =>
  (await noticesOf(admin, id)).filter(({ to }) => to === 'citizen');

const whenTold = (id: string, isSo: (notice: CaseNotice) => boolean, what: string): Promise<void> =>
  until(async () => (await toCitizen(id)).some(isSo), what);

const CITIZEN = 'somchai@example.com';
const mailed = (): Received[] => mail.mails.filter(({ to }) => to.includes(CITIZEN));

/** Notices to citizens that somebody has to look at. */
async function trouble(): Promise<NoticeItem[]> {
  const { body } = await admin.json<PageOf<NoticeItem>>('GET', '/api/v1/office/notices?state=trouble');
  return body.items.filter(({ to }) => to === 'citizen');
}

const move = (id: string, to: string, publicNote?: string) =>
  admin.json('POST', `/api/v1/office/submissions/${id}/status`, {
    to,
    ...(publicNote ? { publicNote } : {}),
  });

/** Ends the pauses between tries, and makes the workers look. */
async function later(): Promise<void> {
  const { jobs } = app.running.services;
  await jobs.model.updateMany({ state: 'waiting' }, { $set: { runAt: new Date() } });
  for (const look of jobs.whenAdded) look();
}

it('says that nothing was sent while nothing is set up, and sends it when somebody says so', async () => {
  const { id, receiptNo } = await filed();
  await whenTold(id, ({ state, fault }) => state === 'unsent' && fault === 'noSettings', 'unsent');
  const [item] = await trouble();
  expect(item).toMatchObject({ receiptNo, event: 'filed', channel: null, attempts: 0 });
  const again = `/api/v1/office/notices/${item?.id}/again`;
  expect(await admin.json('POST', again)).toMatchObject({ status: 422, body: { code: 'notice.noWay' } });
  await setMail(admin, mail);
  expect((await admin.json('POST', again)).status).toBe(200);
  await until(() => mailed().length === 1, 'sent again');
  expect((await admin.json('POST', again)).body.code).toBe('notice.settled');
});

it('tells the citizen of every step, once, with number and link and nothing of what was answered', async () => {
  const { id, receiptNo } = await filed({ national_id: '1234567890121' });
  await move(id, 'received');
  await move(id, 'need_info', 'ขอสำเนาโฉนด');
  await until(() => mailed().length === 3, 'three mails');
  expect(mailed().map(({ subject }) => subject)).toEqual([
    `[เลขที่ ${receiptNo}] ได้รับคำร้องแล้ว: คำร้องทั่วไป`,
    `[เลขที่ ${receiptNo}] เจ้าหน้าที่รับเรื่องแล้ว: คำร้องทั่วไป`,
    `[เลขที่ ${receiptNo}] ขอข้อมูลหรือเอกสารเพิ่มเติม: คำร้องทั่วไป`,
  ]);
  const [first] = mailed();
  expect(first?.to).toEqual(['somchai@example.com']);
  expect(first?.text).toContain(`${app.url}/t#${receiptNo}~`);
  const said = mailed()
    .map(({ text }) => text)
    .join();
  for (const answer of [sample.first_name, sample.last_name, sample.phone, '1234567890121', 'ขอสำเนาโฉนด'])
    expect(said).not.toContain(answer);
  await whenTold(id, ({ event, state }) => event === 'need_info' && state === 'sent', 'all told');
  expect(await toCitizen(id)).toMatchObject(
    ['need_info', 'received', 'filed'].map((event) => {
      return { event, state: 'sent', channel: 'mail', address: 's••••@example.com', fault: null };
    }),
  );
});

it('tells officers of a new case of their department, and whoever it is given to', async () => {
  const { department } = await app.running.services.submissions.model.findOne().orFail().lean();
  await signedInStaff(app, 'somsri', 'officer', [department]);
  await signedInStaff(app, 'elsewhere', 'officer', ['กองอื่น']);
  const { body } = await admin.json<{ items: { id: string; username: string }[] }>(
    'GET',
    '/api/v1/office/staff',
  );
  for (const { id, username } of body.items)
    await admin.json('PUT', `/api/v1/office/staff/${id}/email`, { email: `${username}@office.example` });
  const { id, receiptNo } = await filed({ reply_channel: 'post' });
  const to = (event: string) => `[เลขที่ ${receiptNo}] ${event}: คำร้องทั่วไป`;
  await admin.json('POST', `/api/v1/office/submissions/${id}/assignee`, { to: 'somsri' });
  await until(() => mail.mails.length === 2, 'both');
  expect(mail.mails).toMatchObject([
    { to: ['somsri@office.example'], subject: to('มีคำร้องใหม่') },
    { to: ['somsri@office.example'], subject: to('ท่านได้รับมอบหมายเรื่อง') },
  ]);
  expect(mail.mails[0]?.text).toContain(`${app.url}/office/submissions/${id}`);
  expect(await toCitizen(id)).toMatchObject([{ state: 'unsent', fault: 'askedOtherwise', address: '' }]);
});

it.each([
  ['answers 451', { at: 'DATA', code: 451 }, 'busy'],
  ['answers 554', { at: 'DATA', code: 554 }, 'rejected'],
] as const)(
  'tries again while the mail server %s, gives up after ten times, and is sent when somebody says so',
  async (_, how, fault) => {
    mail.behave(how);
    const { id, receiptNo } = await filed();
    await whenTold(id, (notice) => notice.state === 'waiting' && notice.fault === fault, 'first try');
    await until(async () => {
      await later();
      return (await toCitizen(id))[0]?.state === 'failed';
    }, 'given up');
    const item = (await trouble()).find((each) => each.receiptNo === receiptNo);
    expect(item).toMatchObject({ attempts: 10, fault, state: 'failed' });
    expect(item?.detail).not.toContain('somebody@');
    mail.behave('take');
    await admin.json('POST', `/api/v1/office/notices/${item?.id}/again`);
    await until(() => mailed().length === 1, 'sent');
  },
);

it('gives an address up at once that its server does not know, and lets it be discarded', async () => {
  mail.behave({ at: 'RCPT', code: 550 });
  const { id, receiptNo } = await filed();
  await whenTold(id, ({ state, fault }) => state === 'failed' && fault === 'recipient', 'given up');
  const item = (await trouble()).find((each) => each.receiptNo === receiptNo);
  expect(item?.attempts).toBe(1);
  await admin.json('POST', `/api/v1/office/notices/${item?.id}/discard`);
  expect((await trouble()).map((each) => each.receiptNo)).not.toContain(receiptNo);
});

it('files as ever while the mail server is down, and loses and doubles nothing when it is back', async () => {
  await mail.close();
  const cases = await Promise.all(Array.from({ length: 12 }, () => filed()));
  for (const { id } of cases) await whenTold(id, ({ fault }) => fault === 'refused', 'refused');
  mail = await startMailServer(mail.port);
  await until(async () => {
    await later();
    return mailed().length >= cases.length;
  }, 'all sent');
  const told = cases.map(({ receiptNo }) => mailed().filter(({ text }) => text.includes(receiptNo)).length);
  expect(told).toEqual(cases.map(() => 1));
});

describe('by LINE', () => {
  const byLine = { reply_channel: 'line' };
  /** The form's hidden field is filled by the program alone, so it is put in here as LINE's sign-in would. */
  async function filedByLine(answers: Answers = {}) {
    const { submissions, notices } = app.running.services;
    await notices.teller?.stop();
    const found = await justFiled({ ...byLine, ...answers });
    await submissions.model.updateOne({ _id: found.id }, { $set: { 'answers.line_user_id': LINE_USER } });
    await notices.tell();
    return found;
  }
  beforeAll(async () => {
    const { status } = await admin.json('PUT', `${SETTINGS}/line`, { token: 'a-channel-access-token' });
    expect(status).toBe(200);
  });

  it('is pushed under a key that makes it one', async () => {
    const { id, receiptNo } = await filedByLine();
    await until(() => line.pushes.length === 1, 'pushed');
    expect(line.pushes[0]).toMatchObject({ to: LINE_USER, token: 'Bearer a-channel-access-token' });
    expect(line.pushes[0]?.text).toContain(receiptNo);
    expect((await toCitizen(id))[0]?.address).toBe(`LINE ••••${LINE_USER.slice(-4)}`);
  });

  it.each([
    [429, 'quota'],
    [403, 'notFriend'],
  ])('answered with %i it goes by e-mail, and the case tells so', async (status, fault) => {
    line.answer(status);
    const { id } = await filedByLine();
    await until(() => mailed().length === 1, 'mailed');
    await whenTold(id, ({ state }) => state === 'sent', 'told');
    expect(await toCitizen(id)).toMatchObject([
      { channel: 'mail', insteadOfLine: fault, address: 's••••@example.com', fault: null },
    ]);
  });

  it('is tried again while LINE fails, and waits after ten times for somebody to send it', async () => {
    line.answer(500);
    const { id, receiptNo } = await filedByLine();
    await until(async () => {
      await later();
      return (await toCitizen(id))[0]?.state === 'failed';
    }, 'given up');
    const item = (await trouble()).find((each) => each.receiptNo === receiptNo);
    expect(item).toMatchObject({ attempts: 10, fault: 'busy', channel: 'line' });
    line.answer(200);
    await admin.json('POST', `/api/v1/office/notices/${item?.id}/again`);
    await until(() => line.pushes.some(({ text }) => text.includes(receiptNo)), 'pushed');
    expect(mailed()).toEqual([]);
  });

  it('and filings are not held up by a mail server that says nothing, whose mail is sent once', async () => {
    mail.behave('silent');
    const [begun, silenced] = [mail.begun(), await filed()];
    await until(() => mail.begun() > begun, 'mail under way');
    const { receiptNo } = await filedByLine();
    await until(() => line.pushes.some(({ text }) => text.includes(receiptNo)), 'pushed meanwhile');
    expect((await toCitizen(silenced.id))[0]?.state).toBe('waiting');
    await mail.close();
    mail = await startMailServer(mail.port);
    await until(async () => {
      await later();
      return mailed().length > 0;
    }, 'sent after all');
    await whenTold(silenced.id, ({ state }) => state === 'sent', 'noted');
    expect(mailed()).toHaveLength(1);
  });
});

it('tells another system of number, service, status and time, signed, and of no sealed case', async () => {
  const receiver = await startReceiver();
  const creation = { url: receiver.url, name: 'ระบบสารบรรณ' };
  const { body: hook } = await admin.json<IssuedWebhook>('POST', '/api/v1/office/webhooks', creation);
  const { receiptNo } = await filed({ reply_channel: 'post' });
  const sealed = await file(app, {
    slug: 'corruption-complaint',
    answers: await validAnswers(app, 'corruption-complaint'),
  });
  expect(sealed.status).toBe(201);
  await app.running.services.notices.tell();
  await until(() => receiver.got.length === 1, 'told');
  const [{ headers, body } = { headers: {}, body: '' }] = receiver.got;
  expect(JSON.parse(body)).toEqual({
    type: 'case.filed',
    timestamp: expect.any(String) as string,
    data: { receiptNo, service: SLUG, status: 'submitted', at: expect.any(String) as string },
  });
  const key = Buffer.from(hook.secret.slice('whsec_'.length), 'base64');
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const mac = createHmac('sha256', key).update(content).digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${mac}`);
  const heard = await app.running.services.jobs.model.countDocuments({ kind: 'webhook' });
  expect(heard).toBe(1);
  await admin.send('DELETE', `/api/v1/office/webhooks/${hook.id}`);
  await receiver.close();
});

it('shows no password again, keeps none in clear, and writes none into the record', async () => {
  const secrets = [MAIL_USER.pass, 'a-channel-access-token'];
  const shown = await (await admin.send('GET', SETTINGS)).text();
  const record = await (await admin.send('GET', '/api/v1/office/audit?limit=100')).text();
  const { connection } = app.running.ground;
  const stored = JSON.stringify(await connection.collection('noticeSettings').find().toArray());
  for (const secret of secrets)
    for (const text of [shown, record, stored]) expect(text).not.toContain(secret);
  expect(record).toContain('notices.mail');
  const elsewhere = { ...mailSettings(mail), host: 'mail.example.com', password: undefined };
  const { status, body } = await admin.json('PUT', `${SETTINGS}/mail`, elsewhere);
  expect({ status, code: body.code }).toEqual({ status: 422, code: 'notice.passwordNeeded' });
});
