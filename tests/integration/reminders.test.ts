import { addWorkingDays, bangkokDate, bangkokInstant, type CaseDetail } from '@khamrong/schemas';
import { file, validAnswers } from '../support/citizen';
import { startMailServer, type MailServer } from '../support/mail-server';
import { caseOf, setMail, SETTINGS, until } from '../support/notices';
import { OfficeBrowser, signedInAdmin, signedInStaff, STAFF_PASSWORD } from '../support/office';
import { startApp, type App } from '../support/start-app';
import { startedOffice } from '../support/started-office';

jest.setTimeout(60_000);

/** A Tuesday of a year whose holidays nobody entered. */
const FILED = new Date('2029-06-05T10:00:00+07:00');
let now = FILED;

let app: App;
let mail: MailServer;
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
  app = await startApp({ DATA_DIR: await startedOffice() }, { clock: () => now });
  const admin = await signedInAdmin(app);
  await setMail(admin, mail);
  expect(await setReminders(null)).toBe(200);
  await remind();
  const answers = await validAnswers(app, 'general-petition');
  ({ receiptNo } = (await file(app, { slug: 'general-petition', answers })).body);
  id = await caseOf(app, receiptNo);
  const found = await app.running.services.submissions.model.findById(id).orFail().lean();
  dueAt = found.dueAt ?? FILED;
  await staffWithAddresses(found.department);
  await admin.json('POST', `/api/v1/office/submissions/${id}/assignee`, { to: 'somsri' });
  await app.running.services.notices.tell();
  await until(allSent, 'told of the filing');
  mail.mails.length = 0;
}, 60_000);
afterAll(async () => {
  await app.stop();
  await mail.close();
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
