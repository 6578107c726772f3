import { addWorkingDays, type CaseDetail, type OfficeCalendar } from '@khamrong/schemas';
import type {
  AuditEntry,
  IssuedAccount,
  OfficeServiceCard,
  OfficeVersion,
  PageOf,
  StaffAccount,
} from '@khamrong/schemas';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { file, validAnswers } from '../support/citizen';
import { caseOf, until } from '../support/notices';
import { OfficeBrowser, signedInAdmin, signedInStaff, STAFF_PASSWORD, type Refused } from '../support/office';
import { startApp, type App } from '../support/start-app';

let app: App;
let admin: OfficeBrowser;
let officer: OfficeBrowser;

const STAFF = '/api/v1/office/staff';
const FORMS = '/api/v1/office/forms';
const AUDIT = '/api/v1/office/audit';
const ABSENT = '0123456789abcdef01234567';

beforeAll(async () => {
  app = await startApp();
  admin = await signedInAdmin(app);
  officer = await signedInStaff(app, 'officer1', 'officer');
});
afterAll(() => app.stop());

const services = async (browser: OfficeBrowser) =>
  (await browser.json<{ items: OfficeServiceCard[] }>('GET', FORMS)).body.items;
const service = async (browser: OfficeBrowser, slug: string): Promise<OfficeServiceCard> => {
  const found = (await services(browser)).find((each) => each.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};

describe('the services of the office', () => {
  it('are all there, with their links, versions and how many cases wait', async () => {
    const answers = await validAnswers(app, 'streetlight-report');
    await file(app, { slug: 'streetlight-report', answers });
    const all = await services(officer);
    expect(all).toHaveLength(12);
    const card = await service(officer, 'streetlight-report');
    expect(card).toMatchObject({ open: true, version: 1, sealed: false, counts: { waiting: 1, open: 1 } });
    expect(card.shortUrl).toMatch(/\/q\/\w+$/);
  });

  it('do not tell how many restricted cases there are to those who may not see them', async () => {
    const head = await signedInStaff(app, 'head1', 'head');
    expect((await service(admin, 'corruption-complaint')).counts).toBeNull();
    expect((await service(head, 'corruption-complaint')).counts).toEqual({ waiting: 0, open: 0 });
  });

  it('are closed and opened by an administrator', async () => {
    const { id } = await service(admin, 'queue-booking');
    expect((await admin.json<OfficeServiceCard>('POST', `${FORMS}/${id}/close`)).body.open).toBe(false);
    const answers = await validAnswers(app, 'queue-booking');
    expect((await file(app, { slug: 'queue-booking', answers })).body.code).toBe('form.closed');
    expect((await admin.json<OfficeServiceCard>('POST', `${FORMS}/${id}/open`)).body.open).toBe(true);
    expect((await file(app, { slug: 'queue-booking', answers })).status).toBe(201);
  });

  it('are not closed by an officer, and not at all where they are not', async () => {
    const { id } = await service(admin, 'queue-booking');
    expect((await officer.json('POST', `${FORMS}/${id}/close`)).body.code).toBe('permission.denied');
    for (const absent of [ABSENT, 'x', '%7B%22$ne%22:1%7D'])
      expect((await admin.json('POST', `${FORMS}/${absent}/close`)).status).toBe(404);
  });

  it('keep their versions', async () => {
    const { id } = await service(officer, 'garbage-fee');
    const { body } = await officer.json<{ items: OfficeVersion[] }>('GET', `${FORMS}/${id}/versions`);
    expect(body.items).toMatchObject([{ number: 1, live: true, publishedBy: 'ระบบ' }]);
    expect((await officer.json('GET', `${FORMS}/${ABSENT}/versions`)).status).toBe(404);
  });
});

describe('accounts of staff', () => {
  const account = (username: string, more = {}) => ({
    username,
    displayName: 'นายทดสอบ',
    role: 'officer',
    ...more,
  });

  it('are made with a password told once, and listed without any', async () => {
    const { status, body } = await admin.json<IssuedAccount>('POST', STAFF, account('new1'));
    expect(status).toBe(201);
    expect(body.oneTimePassword).toMatch(/^[a-z2-9]{16}$/);
    const list = await admin.json<{ items: StaffAccount[] }>('GET', STAFF);
    expect(list.body.items.map(({ username }) => username)).toContain('new1');
    expect(JSON.stringify(list.body)).not.toMatch(/assword"|argon2/);
  });

  it('have names of their own', async () => {
    await admin.json('POST', STAFF, account('taken'));
    expect((await admin.json('POST', STAFF, account('taken'))).body.code).toBe('staff.usernameTaken');
  });

  it.each([
    [account('UPPER')],
    [account('x')],
    [account('ok-name', { role: 'king' })],
    [account('ok-name', { passwordHash: 'x' })],
    [account('ok-name', { mustChangePassword: false })],
    [account('ok-name', { departments: [{ $ne: 1 }] })],
    [{}],
  ])('are not made from %j', async (body) => {
    expect((await admin.json('POST', STAFF, body)).status).toBe(400);
  });

  it('open nothing once disabled, from that moment', async () => {
    const leaver = await signedInStaff(app, 'leaver', 'officer');
    const list = await admin.json<{ items: StaffAccount[] }>('GET', STAFF);
    const id = list.body.items.find(({ username }) => username === 'leaver')?.id;
    expect((await admin.json<StaffAccount>('POST', `${STAFF}/${id}/disable`)).body.disabled).toBe(true);
    expect((await leaver.json('GET', '/api/v1/session')).status).toBe(401);
    expect((await leaver.signIn('leaver', STAFF_PASSWORD)).body.code).toBe('session.wrongPassword');
    await admin.json('POST', `${STAFF}/${id}/enable`);
    expect((await leaver.signIn('leaver', STAFF_PASSWORD)).status).toBe(200);
    const { body } = await admin.json<IssuedAccount>('POST', `${STAFF}/${id}/reset-password`);
    expect((await leaver.json('GET', '/api/v1/session')).status).toBe(401);
    expect((await leaver.signIn('leaver', body.oneTimePassword)).body.passwordChangeRequired).toBe(true);
  });

  it('get another role and other departments, which count from the next request on, but not from their holder', async () => {
    const mover = await signedInStaff(app, 'mover', 'officer', ['กองช่าง']);
    const { items } = (await admin.json<{ items: StaffAccount[] }>('GET', STAFF)).body;
    const idOf = (wanted: string) => items.find(({ username }) => username === wanted)?.id;
    const path = `${STAFF}/${idOf('mover')}/duties`;
    const duties = { displayName: 'นางย้าย แล้ว', role: 'officer', departments: ['กองสวัสดิการสังคม'] };
    expect((await admin.json<StaffAccount>('PUT', path, duties)).body).toMatchObject(duties);
    expect((await mover.json<{ departments: string[] }>('GET', '/api/v1/session')).status).toBe(200);
    const promoted = { ...duties, role: 'director' };
    expect((await admin.json<StaffAccount>('PUT', path, promoted)).body.role).toBe('director');
    expect((await mover.json('GET', '/api/v1/session')).status).toBe(401);
    const { body } = await admin.json<PageOf<AuditEntry>>('GET', `${AUDIT}?action=staff.duties`);
    expect(body.items[0]?.what).toBe('mover: officer → director');
    const own = `${STAFF}/${idOf('admin')}/duties`;
    expect((await admin.json('PUT', own, duties)).body.code).toBe('staff.lastAdministrator');
    expect((await admin.json('PUT', path, { ...duties, role: 'king' })).status).toBe(400);
  });

  it('keep one administrator, who cannot shut himself out', async () => {
    const list = await admin.json<{ items: StaffAccount[] }>('GET', STAFF);
    const id = list.body.items.find(({ username }) => username === 'admin')?.id;
    expect((await admin.json('POST', `${STAFF}/${id}/disable`)).body.code).toBe('staff.lastAdministrator');
    for (const verb of ['disable', 'enable', 'reset-password'])
      expect((await admin.json('POST', `${STAFF}/${ABSENT}/${verb}`)).body.code).toBe('staff.notFound');
  });

  it('are for administrators only', async () => {
    expect((await officer.json('GET', STAFF)).status).toBe(403);
    expect((await officer.json('POST', STAFF, account('sneaky'))).status).toBe(403);
    expect((await officer.json('POST', `${STAFF}/${ABSENT}/disable`)).status).toBe(403);
  });
});

describe('the calendar', () => {
  const CALENDAR = '/api/v1/office/calendar';
  const CASES = '/api/v1/office/submissions';
  type Changed = OfficeCalendar & Refused;

  async function filedCase(): Promise<string> {
    const { body } = await file(app, {
      slug: 'general-petition',
      answers: await validAnswers(app, 'general-petition'),
    });
    return caseOf(app, body.receiptNo);
  }
  const read = async (id: string): Promise<CaseDetail> =>
    (await officer.json<CaseDetail>('GET', `${CASES}/${id}`)).body;
  /** Whether all was reckoned that is to be reckoned at once. */
  const reckoned = async (): Promise<boolean> => {
    const jobs = await app.running.services.jobs.model.find({ kind: 'dueDates' }).lean();
    return jobs.every(({ key, state }) => state === 'done' || !key.endsWith('.0'));
  };

  it('is read by all staff; a new holiday moves what is due then, and the history says so', async () => {
    const id = await filedCase();
    const before = await read(id);
    const day = before.dueAt?.slice(0, 10) ?? '';
    expect(before.due).toMatchObject({ byFormerCalendar: false });
    const days = [{ date: day, name: 'วันหยุดพิเศษ', own: true as const }];
    const { status, body } = await admin.json<Changed>('POST', `${CALENDAR}/holidays`, { days });
    expect(status).toBe(200);
    expect(body.holidays).toContainEqual(days[0]);
    await until(async () => (await read(id)).dueAt !== before.dueAt, 'moved');

    const moved = await read(id);
    expect(moved.dueAt?.slice(0, 10)).toBe(
      addWorkingDays(day, 1, { ...body, holidays: body.holidays.map(({ date }) => date) }),
    );
    expect(moved.due?.holidays).toContainEqual(days[0]);
    expect(moved.history.at(-1)).toMatchObject({
      kind: 'due',
      by: expect.any(String),
      due: { from: before.dueAt, to: moved.dueAt },
    });
    expect((await officer.json<OfficeCalendar>('GET', CALENDAR)).body).toEqual(body);

    await admin.json('DELETE', `${CALENDAR}/holidays/${day}`);
    await until(async () => (await read(id)).dueAt === before.dueAt, 'moved back');
    await until(reckoned, 'reckoned');
    expect((await read(id)).history).toHaveLength(before.history.length + 2);
  });

  it('moves nothing that has ended, and says that the day is by the calendar of then', async () => {
    const id = await filedCase();
    const before = await read(id);
    await officer.json('POST', `${CASES}/${id}/status`, { to: 'rejected', publicNote: 'ซ้ำกับเรื่องเดิม' });
    const date = before.dueAt?.slice(0, 10) ?? '';
    await admin.json('POST', `${CALENDAR}/holidays`, { days: [{ date, name: 'วันหยุดพิเศษ' }] });
    await until(reckoned, 'reckoned');
    const { dueAt, due } = await read(id);
    expect(dueAt).toBe(before.dueAt);
    expect(due?.byFormerCalendar).toBe(true);
    await admin.json('DELETE', `${CALENDAR}/holidays/${date}`);
  });

  it('is asked for properly', async () => {
    for (const days of [[], [{ date: '2569-01-01x', name: 'x' }], [{ name: 'x' }]])
      expect((await admin.json('POST', `${CALENDAR}/holidays`, { days })).status).toBe(400);
    const noDay = { days: [{ date: '2026-02-31', name: 'x' }] };
    expect((await admin.json('POST', `${CALENDAR}/holidays`, noDay)).body.code).toBe('calendar.noSuchDay');
    expect((await admin.json('DELETE', `${CALENDAR}/holidays/x`)).body.code).toBe('calendar.noSuchDay');
    const hours = { days: [1], opens: '16:30', closes: '08:30' };
    expect((await admin.json('PUT', `${CALENDAR}/hours`, hours)).body.code).toBe('calendar.hoursInvalid');
    expect((await officer.json('PUT', `${CALENDAR}/hours`, hours)).status).toBe(403);
  });
});

describe('the record', () => {
  it('holds what was done, by whom, from where, and is read page by page', async () => {
    const seen: AuditEntry[] = [];
    let cursor = '';
    do {
      const { body } = await admin.json<PageOf<AuditEntry>>('GET', `${AUDIT}?limit=5${cursor}`);
      seen.push(...body.items);
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    const actions = new Set(seen.map(({ action }) => action));
    for (const action of [
      'session.signIn',
      'session.passwordChange',
      'service.close',
      'service.open',
      'staff.create',
    ])
      expect(actions).toContain(action);
    expect(seen.every(({ address }) => address === '127.0.0.1')).toBe(true);
    expect([...seen].sort((a, b) => b.at.localeCompare(a.at))).toEqual(seen);
  });

  it('does not keep what a stranger typed as a name', async () => {
    await new OfficeBrowser(app).signIn('my-secret-password', 'x');
    const { body } = await admin.json<PageOf<AuditEntry>>('GET', `${AUDIT}?action=session.refused`);
    expect(body.items[0]?.who).toBe('');
    expect(JSON.stringify(body)).not.toContain('my-secret-password');
  });

  it('is for administrators, and is asked for properly', async () => {
    expect((await officer.json('GET', AUDIT)).status).toBe(403);
    for (const query of ['action=anything', 'case=x', 'who[$ne]=x', 'limit=abc'])
      expect((await admin.json('GET', `${AUDIT}?${query}`)).status).toBe(400);
  });
});

describe('the first administrator', () => {
  it('gets a password once, at the start that makes the office', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'khamrong-first-'));
    const first = await startApp({ DATA_DIR: dataDir, ADMIN_PASSWORD: '' });
    const told = first.running.firstAdministrator;
    expect(told).toMatchObject({ username: 'admin' });
    const browser = new OfficeBrowser(first);
    expect((await browser.signIn('admin', told?.oneTimePassword ?? '')).body.passwordChangeRequired).toBe(
      true,
    );
    await first.stop();
    const second = await startApp({ DATA_DIR: dataDir, ADMIN_PASSWORD: '' });
    expect(second.running.firstAdministrator).toBeUndefined();
    await second.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
});
