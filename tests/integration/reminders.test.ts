import {
  addWorkingDays,
  bangkokDate,
  bangkokInstant,
  type CaseDetail,
  type NoticeSettings,
  type OwnLine,
} from '@khamrong/schemas';
import { file, validAnswers } from '../support/citizen';
import { startLineStub, type LineStub } from '../support/line-stub';
import { delivered, postToWebhook, setLine, textIn } from '../support/line-webhook';
import { startMailServer, type MailServer } from '../support/mail-server';
import { caseOf, noticesOf, setMail, SETTINGS, until } from '../support/notices';
import { OfficeBrowser, signedInAdmin, signedInStaff, STAFF_PASSWORD } from '../support/office';
import { startApp, type App } from '../support/start-app';
import { startedOffice } from '../support/started-office';

const SLUG = 'general-petition';
/** A Tuesday of a year whose holidays nobody entered. */
const FILED = new Date('2029-06-05T10:00:00+07:00');
let now = FILED;

let app: App;
let mail: MailServer;
let line: LineStub;
let receiptNo = '';
let id = '';
let dueAt = FILED;

const remind = (): Promise<void> => app.running.services.notices.remind();
const subjects = (): string[] => mail.mails.map(({ to, subject }) => `${to[0]} ${subject}`);

/** The day so many working days after the due date; before it where negative. */
function workingDay(after: number): string {
  const { profile } = app.running.services.offices.current();
  const due = bangkokDate(dueAt);
  if (after >= 0) return addWorkingDays(due, after, profile);
  const before = (days: number): string => bangkokDate(new Date(dueAt.getTime() - days * 86_400_000));
  const days = Array.from({ length: 14 }, (_, back) => before(back + 1));
  return days.find((day) => addWorkingDays(day, -after, profile) === due) ?? '';
}

/** Looks at an instant, and once more as after a process that ended before it noted how far it was. */
async function remindTwiceAt(instant: Date): Promise<void> {
  const { connection } = app.running.ground;
  now = instant;
  const marks = await connection.collection('reminderMarks').find().toArray();
  await remind();
  for (const { _id, told } of marks)
    await connection.collection('reminderMarks').updateOne({ _id }, { $set: { told } });
  await remind();
}

const allSent = async (): Promise<boolean> =>
  !(await app.running.services.jobs.model.exists({ kind: 'mail', endedAt: null }));

const setReminders = async (digestAt: string | null): Promise<number> => {
  const settings = { dueSoonDays: 1, escalateAfterDays: 3, digestAt };
  return (await (await signedInAdmin(app)).json('PUT', `${SETTINGS}/reminders`, settings)).status;
};

async function staffWithAddresses(department: string): Promise<void> {
  await signedInStaff(app, 'somsri', 'officer', [department]);
  await signedInStaff(app, 'wichai', 'director', [department]);
  await signedInStaff(app, 'elsewhere', 'officer', ['กองอื่น']);
  const admin = await signedInAdmin(app);
  const staff = await admin.json<{ items: { id: string; username: string }[] }>(
    'GET',
    '/api/v1/office/staff',
  );
  for (const { id: account, username } of staff.body.items)
    if (username !== 'admin')
      await admin.json('PUT', `/api/v1/office/staff/${account}/email`, {
        email: `${username}@office.example`,
      });
}

beforeAll(async () => {
  mail = await startMailServer();
  line = await startLineStub();
  app = await startApp({ DATA_DIR: await startedOffice(), LINE_API_URL: line.url }, { clock: () => now });
  const admin = await signedInAdmin(app);
  await setMail(admin, mail);
  expect(await setReminders(null)).toBe(200);
  await remind();
  const answers = await validAnswers(app, SLUG);
  ({ receiptNo } = (await file(app, { slug: SLUG, answers })).body);
  id = await caseOf(app, receiptNo);
  const found = await app.running.services.submissions.model.findById(id).orFail().lean();
  dueAt = found.dueAt ?? FILED;
  await staffWithAddresses(found.department);
  await admin.json('POST', `/api/v1/office/submissions/${id}/assignee`, { to: 'somsri' });
  await app.running.services.notices.tell();
  await until(allSent, 'told of the filing');
  mail.mails.length = 0;
});
afterAll(async () => {
  await app.stop();
  await mail.close();
  await line.close();
});

it('tells who has a case when it is due soon and when it is overdue, then the head, each once', async () => {
  await remindTwiceAt(bangkokInstant(workingDay(-1), '08:29'));
  expect(await app.running.services.notices.service.list({ limit: 1 })).not.toMatchObject({
    items: [{ event: 'due_soon' }],
  });
  await remindTwiceAt(bangkokInstant(workingDay(-1), '08:30'));
  await until(() => mail.mails.length === 1, 'due soon');
  await remindTwiceAt(new Date(dueAt.getTime() + 60_000));
  await until(() => mail.mails.length === 2, 'overdue');
  await remindTwiceAt(bangkokInstant(workingDay(3), '09:00'));
  await until(() => mail.mails.length === 3, 'escalated');
  expect(subjects()).toEqual([
    `somsri@office.example [เลขที่ ${receiptNo}] ใกล้ครบกำหนด: คำร้องทั่วไป`,
    `somsri@office.example [เลขที่ ${receiptNo}] เกินกำหนดแล้ว: คำร้องทั่วไป`,
    `wichai@office.example [เลขที่ ${receiptNo}] เกินกำหนดและยังไม่เสร็จ: คำร้องทั่วไป`,
  ]);
  expect(mail.mails[2]?.text).toContain(`/office/submissions/${id}`);
  mail.mails.length = 0;
});

it('sends a summary of the day to whom something waits for, on working days, once', async () => {
  expect(await setReminders('08:30')).toBe(200);
  // The Saturday after.
  now = new Date('2029-08-04T09:00:00+07:00');
  await remind();
  now = new Date('2029-08-06T08:29:00+07:00');
  await remind();
  const { model } = app.running.services.jobs;
  expect(await model.exists({ kind: 'digest' })).toBeNull();

  now = new Date('2029-08-06T08:30:00+07:00');
  await remind();
  await remind();
  const all = async (): Promise<boolean> => !(await model.exists({ kind: 'digest', state: 'waiting' }));
  await until(async () => mail.mails.length === 2 && (await all()), 'summaries');
  expect(subjects().sort()).toEqual([
    'somsri@office.example สรุปงานคำร้อง 6 ส.ค. 2572 เกินกำหนด 1 เรื่อง',
    'wichai@office.example สรุปงานคำร้อง 6 ส.ค. 2572 เกินกำหนด 1 เรื่อง',
  ]);
  expect(mail.mails[0]?.text).toContain(`- ${receiptNo} คำร้องทั่วไป (กำหนด`);
  const settings = await (await signedInAdmin(app)).json('GET', SETTINGS);
  expect(settings.body).toMatchObject({ lastDigest: { day: '2029-08-06', failed: 0 } });
});

it('tells who decides that a case waits for them, and the officer when it is sent back', async () => {
  mail.mails.length = 0;
  const browsers = { somsri: new OfficeBrowser(app), wichai: new OfficeBrowser(app) };
  const path = `/api/v1/office/submissions/${id}`;
  const act = async (
    who: 'somsri' | 'wichai',
    what: string,
    body: Record<string, unknown>,
  ): Promise<void> => {
    const { revision } = (await browsers[who].json<CaseDetail>('GET', path)).body;
    expect((await browsers[who].json('POST', `${path}/${what}`, { revision, ...body })).status).toBe(200);
    await app.running.services.notices.tell();
  };
  for (const [name, browser] of Object.entries(browsers)) await browser.signIn(name, STAFF_PASSWORD);
  await act('somsri', 'status', { to: 'received' });
  await act('somsri', 'proposal', { decision: 'agree' });
  await act('wichai', 'return', { reason: 'ขอภาพถ่ายเพิ่ม' });
  const toStaff = () => subjects().filter((subject) => subject.includes('@office.example'));
  await until(() => toStaff().length === 2, 'told of what waits');
  expect(toStaff()).toEqual([
    `wichai@office.example [เลขที่ ${receiptNo}] มีเรื่องรอท่านพิจารณา: คำร้องทั่วไป`,
    `somsri@office.example [เลขที่ ${receiptNo}] มีเรื่องรอท่านพิจารณา: คำร้องทั่วไป`,
  ]);
});

describe('by LINE', () => {
  const SOMSRI = `U${'c3'.repeat(16)}`;
  const GROUP = `C${'d4'.repeat(16)}`;
  const pushedTo = (to: string): string[] =>
    line.pushes.filter((push) => push.to === to).map(({ text }) => text);
  /** Files a case and tells of it. */
  async function filed(): Promise<string> {
    const { body } = await file(app, { slug: SLUG, answers: await validAnswers(app, SLUG) });
    await app.running.services.notices.tell();
    return body.receiptNo;
  }

  it('staff and groups link themselves by a word, and hear of new cases by number and link alone', async () => {
    const admin = await signedInAdmin(app);
    await setLine(admin);
    const somsri = new OfficeBrowser(app);
    await somsri.signIn('somsri', STAFF_PASSWORD);
    const ownLine = async () => (await somsri.json<OwnLine>('GET', '/api/v1/session/line')).body.line;
    const groups = async () => (await admin.json<NoticeSettings>('GET', SETTINGS)).body.lineGroups;
    await admin.json('POST', `${SETTINGS}/line/groups`, { department: '' });
    const [word = ''] = (await groups()).flatMap((group) => group.word ?? []);
    const mine = { text: textIn(String((await ownLine())?.offer.url)), user: SOMSRI };
    // The first links nobody: a word for a group is not a person's.
    for (const happened of [{ text: word, user: SOMSRI }, mine, { text: word, group: GROUP }])
      expect((await postToWebhook(app, delivered(happened))).status).toBe(200);
    expect(await ownLine()).toMatchObject({ linked: true });
    expect(await groups()).toMatchObject([{ linked: true, word: null }]);

    mail.mails.length = 0;
    const filedNo = await filed();
    await until(() => line.pushes.length === 2, 'both');
    const { first_name, last_name, phone } = await validAnswers(app, SLUG);
    for (const text of [...pushedTo(SOMSRI), ...pushedTo(GROUP)]) {
      expect(text).toContain(filedNo);
      expect(text).toContain('/office/submissions/');
      for (const answer of [first_name, last_name, phone]) expect(text).not.toContain(answer);
    }
    expect(subjects().filter((subject) => subject.startsWith('somsri'))).toEqual([]);
  });

  it('what LINE refuses goes to staff by e-mail, and the case says so', async () => {
    line.answer(429);
    mail.mails.length = 0;
    const filedNo = await filed();
    await until(() => subjects().some((subject) => subject.startsWith('somsri')), 'mailed');
    const admin = await signedInAdmin(app);
    const told = async () => noticesOf(admin, await caseOf(app, filedNo));
    await until(
      async () => (await told()).some(({ to, fault }) => to === 'group' && fault === 'quota'),
      'refused',
    );
    expect((await told()).find(({ to }) => to === 'staff')).toMatchObject({
      channel: 'mail',
      insteadOfLine: 'quota',
    });
    line.answer(200);
  });

  it('the summary goes to who linked LINE there, to the group, and to the others by e-mail', async () => {
    line.pushes.length = 0;
    mail.mails.length = 0;
    now = new Date('2029-08-07T08:30:00+07:00');
    await remind();
    await until(() => line.pushes.length >= 2 && mail.mails.length >= 1, 'summaries');
    expect(pushedTo(SOMSRI).join()).toContain('สรุปงานประจำวันที่ 7 สิงหาคม 2572');
    expect(pushedTo(GROUP).join()).toContain('ยังไม่มีผู้รับผิดชอบ');
    expect(subjects().filter((subject) => subject.includes('สรุปงานคำร้อง'))).toEqual([
      expect.stringMatching(/^wichai@/) as string,
    ]);
  });
});

it('tells the citizen of a duplicate when its main case moves on, and nothing that was asked of the other', async () => {
  const admin = await signedInAdmin(app);
  const answers = { ...(await validAnswers(app, SLUG)), email: 'twin@example.com', reply_channel: 'email' };
  const { body } = await file(app, { slug: SLUG, answers });
  const twin = `/api/v1/office/submissions/${await caseOf(app, body.receiptNo)}`;
  expect((await admin.json('POST', `${twin}/merge`, { into: receiptNo })).status).toBe(200);
  for (const to of ['in_progress', 'need_info', 'in_progress', 'completed'])
    await admin.json('POST', `/api/v1/office/submissions/${id}/status`, { to, publicNote: 'ถึงคุณสมหญิง' });
  await app.running.services.notices.tell();
  await until(allSent, 'told');
  const toTwin = mail.mails.filter(({ to }) => to.includes('twin@example.com'));
  // All at one instant of this clock, so in no order.
  expect(new Set(toTwin.map(({ subject }) => subject))).toEqual(
    new Set(
      ['ได้รับคำร้องแล้ว', 'รวมกับเรื่องเดียวกันที่แจ้งไว้แล้ว', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จแล้ว'].map(
        (title) => `[เลขที่ ${body.receiptNo}] ${title}: คำร้องทั่วไป`,
      ),
    ),
  );
  expect(toTwin).toHaveLength(4);
  expect(toTwin.map(({ text }) => text).join()).not.toContain('สมหญิง');
});
