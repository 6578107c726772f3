import type {
  IssuedAccount,
  RecoveryCodes,
  SecondFactorOffer,
  SessionInfo,
  SignedInDevice,
  StaffAccount,
} from '@khamrong/schemas';
import { Secret, TOTP } from 'otpauth';
import { OfficeBrowser, signedInAdmin, signedInStaff, STAFF_PASSWORD } from '../support/office';
import { ADMIN, startApp, type App } from '../support/start-app';

const MINUTE_MS = 60_000;
let app: App;
let offsetMs = 0;
const clock = () => new Date(Date.now() + offsetMs);

beforeAll(async () => {
  app = await startApp({}, { clock });
});
afterAll(() => app.stop());
beforeEach(() => {
  offsetMs = 0;
});

const whoAmI = (browser: OfficeBrowser) => browser.json<SessionInfo>('GET', '/api/v1/session');

describe('signing in', () => {
  it('tells who one is and what one may do', async () => {
    const { status, body } = await new OfficeBrowser(app).signIn(' ADMIN ', ADMIN.password);
    expect(status).toBe(200);
    expect(body).toMatchObject({ username: 'admin', role: 'admin', passwordChangeRequired: false });
    expect(body.permissions).toContain('staff.manage');
    expect(body.permissions).not.toContain('cases.restricted');
    expect(JSON.stringify(body)).not.toMatch(/argon2|passwordHash/);
  });

  it('sets a cookie that scripts and other sites do not get', async () => {
    const browser = await signedInAdmin(app);
    const [token] = browser.lastCookies;
    expect(token).toMatch(/^khamrong=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('is refused alike for a wrong password and an unknown name', async () => {
    const wrong = await new OfficeBrowser(app).signIn(ADMIN.username, 'not-the-password');
    const unknown = await new OfficeBrowser(app).signIn('nobody', 'not-the-password');
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
    expect(wrong.body.code).toBe('session.wrongPassword');
  });

  it('takes a new token each time, and ends the one before', async () => {
    const browser = await signedInAdmin(app);
    const before = browser.cookie('khamrong') ?? '';
    await browser.signIn(ADMIN.username, ADMIN.password);
    expect(browser.cookie('khamrong')).not.toBe(before);
    const old = new OfficeBrowser(app);
    old.setCookie('khamrong', before);
    expect((await whoAmI(old)).status).toBe(401);
  });

  it('never takes over a token that somebody else chose', async () => {
    const browser = new OfficeBrowser(app);
    browser.setCookie('khamrong', 'A'.repeat(43));
    await browser.signIn(ADMIN.username, ADMIN.password);
    expect(browser.cookie('khamrong')).not.toBe('A'.repeat(43));
  });

  it.each([
    [{ username: { $ne: '' }, password: { $ne: '' } }],
    [{ username: 'admin' }],
    [{ username: 'admin', password: ADMIN.password, role: 'head' }],
    [['admin']],
  ])('refuses %j', async (body) => {
    expect((await new OfficeBrowser(app).json('POST', '/api/v1/session', body)).status).toBe(400);
  });

  it('is refused from another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const credentials = { username: ADMIN.username, password: ADMIN.password };
    const response = await new OfficeBrowser(app).send('POST', '/api/v1/session', credentials, headers);
    expect(response.status).toBe(403);
  });
});

describe('a session', () => {
  it('ends at sign-out, and its token opens nothing after', async () => {
    const browser = await signedInAdmin(app);
    const token = browser.cookie('khamrong') ?? '';
    expect((await browser.send('DELETE', '/api/v1/session')).status).toBe(204);
    expect(browser.cookie('khamrong')).toBeUndefined();
    browser.setCookie('khamrong', token);
    expect((await whoAmI(browser)).body.code).toBe('session.required');
    expect((await browser.send('DELETE', '/api/v1/session')).status).toBe(401);
  });

  it('ends after half an hour without use, not while it is used', async () => {
    const browser = await signedInAdmin(app);
    for (offsetMs = 0; offsetMs < 90 * MINUTE_MS; offsetMs += 29 * MINUTE_MS)
      expect((await whoAmI(browser)).status).toBe(200);
    offsetMs += 2 * MINUTE_MS;
    expect((await whoAmI(browser)).status).toBe(401);
  });

  it('ends after eight hours, however much it is used', async () => {
    const browser = await signedInAdmin(app);
    for (offsetMs = 0; offsetMs < 8 * 60 * MINUTE_MS; offsetMs += 20 * MINUTE_MS)
      expect((await whoAmI(browser)).status).toBe(200);
    expect((await whoAmI(browser)).status).toBe(401);
  });

  it('is not in the store under its token', async () => {
    const token = (await signedInAdmin(app)).cookie('khamrong') ?? '';
    const sessions = await app.running.ground.connection.collection('sessions').find().toArray();
    expect(sessions.length).toBeGreaterThan(0);
    expect(JSON.stringify(sessions)).not.toContain(token);
  });
});

describe('a password', () => {
  it('given once has to be changed before anything else', async () => {
    const admin = await signedInAdmin(app);
    const account = { username: 'somsri', displayName: 'นางสมศรี', role: 'officer' };
    const { body } = await admin.json<IssuedAccount>('POST', '/api/v1/office/staff', account);
    const browser = new OfficeBrowser(app);
    expect((await browser.signIn('somsri', body.oneTimePassword)).body.passwordChangeRequired).toBe(true);
    const list = await browser.json('GET', '/api/v1/office/submissions');
    expect([list.status, list.body.code]).toEqual([403, 'session.passwordChangeRequired']);
    const change = { current: body.oneTimePassword, next: STAFF_PASSWORD };
    expect(
      (await browser.json<SessionInfo>('PUT', '/api/v1/session/password', change)).body
        .passwordChangeRequired,
    ).toBe(false);
    expect((await browser.json('GET', '/api/v1/office/submissions')).status).toBe(200);
  });

  it('changed ends every other session of the account', async () => {
    const here = await signedInStaff(app, 'malee', 'officer');
    const elsewhere = new OfficeBrowser(app);
    await elsewhere.signIn('malee', STAFF_PASSWORD);
    const change = { current: STAFF_PASSWORD, next: 'yet-another-password' };
    expect((await here.json('PUT', '/api/v1/session/password', change)).status).toBe(200);
    expect((await whoAmI(here)).status).toBe(200);
    expect((await whoAmI(elsewhere)).status).toBe(401);
    expect((await elsewhere.signIn('malee', STAFF_PASSWORD)).status).toBe(401);
  });

  it.each([
    ['wrong-current-one', 'yet-another-password', 401, 'session.wrongPassword'],
    [STAFF_PASSWORD, STAFF_PASSWORD, 422, 'session.passwordTooWeak'],
    [STAFF_PASSWORD, 'My-Prasit-Password', 422, 'session.passwordTooWeak'],
    [STAFF_PASSWORD, 'Password-2569', 422, 'session.passwordCommon'],
    [STAFF_PASSWORD, 'short', 400, 'request.invalid'],
  ])('is not changed from %s to %s', async (current, next, status, code) => {
    const browser = new OfficeBrowser(app);
    if ((await browser.signIn('prasit', STAFF_PASSWORD)).status !== 200)
      await signedInStaff(app, 'prasit', 'officer');
    await browser.signIn('prasit', STAFF_PASSWORD);
    const answer = await browser.json('PUT', '/api/v1/session/password', { current, next });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe('a second factor', () => {
  const OWN = '/api/v1/session/second-factor';
  const codeOf = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock().getTime() });
  const nextStep = (): void => void (offsetMs += 30_000);
  const signInWith = (username: string, code?: string, browser = new OfficeBrowser(app)) =>
    browser.json<SessionInfo>('POST', '/api/v1/session', { username, password: STAFF_PASSWORD, code });

  /** Turns it on as a person does with an app that reads the secret. */
  async function enrol(browser: OfficeBrowser): Promise<{ secret: string; recoveryCodes: string[] }> {
    const begun = await browser.json<SecondFactorOffer>('POST', OWN, { password: STAFF_PASSWORD });
    expect(begun.body.uri).toMatch(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}/);
    expect(begun.body.qr).toMatch(/^<svg /);
    const { secret } = begun.body;
    const turned = await browser.json<RecoveryCodes>('PUT', OWN, { code: codeOf(secret) });
    expect(turned.status).toBe(200);
    return { secret, recoveryCodes: turned.body.recoveryCodes };
  }

  it('is asked for beside the password once it is set up; no code opens twice', async () => {
    const malai = await signedInStaff(app, 'malai', 'officer');
    const elsewhere = new OfficeBrowser(app);
    await elsewhere.signIn('malai', STAFF_PASSWORD);
    expect((await malai.json('POST', OWN, { password: 'not-the-password' })).status).toBe(401);
    const { secret } = await enrol(malai);
    expect((await whoAmI(malai)).body.secondFactor).toBe(true);
    expect((await whoAmI(elsewhere)).status).toBe(401);
    expect((await signInWith('malai')).body.code).toBe('session.codeRequired');
    // The code that turned it on was taken already.
    expect((await signInWith('malai', codeOf(secret))).body.code).toBe('session.wrongCode');
    nextStep();
    const code = codeOf(secret);
    const both = await Promise.all([signInWith('malai', code), signInWith('malai', code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const stored = await app.running.ground.connection.collection('secondfactors').find().toArray();
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it('is replaced by a recovery code, each once', async () => {
    const { recoveryCodes } = await enrol(await signedInStaff(app, 'boonmee', 'officer'));
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first = '', second = ''] = recoveryCodes;
    const typed = first.replace('-', ' ').toUpperCase();
    expect((await signInWith('boonmee', typed)).status).toBe(200);
    expect((await signInWith('boonmee', first)).body.code).toBe('session.wrongCode');
    const browser = new OfficeBrowser(app);
    expect((await signInWith('boonmee', second, browser)).status).toBe(200);
    await browser.json('POST', `${OWN}/recovery-codes`, { password: STAFF_PASSWORD });
    expect((await signInWith('boonmee', recoveryCodes[2])).status).toBe(401);
  });

  it('is guessed no oftener than a password', async () => {
    await enrol(await signedInStaff(app, 'kamnan', 'officer'));
    const tries = [];
    for (let code = 100_000; code < 100_015; code += 1) {
      await signInWith('kamnan');
      tries.push((await signInWith('kamnan', String(code))).status);
    }
    expect(tries.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(tries.at(-1)).toBe(429);
  });

  it('may be required of a role, and is taken away by an administrator for who lost it', async () => {
    const admin = await signedInAdmin(app);
    const RULE = '/api/v1/office/second-factor';
    await admin.json('PUT', RULE, { roles: ['auditor'] });
    const auditor = await signedInStaff(app, 'auditor1', 'auditor');
    expect((await whoAmI(auditor)).body).toMatchObject({ secondFactor: false, secondFactorRequired: true });
    const refused = await auditor.json('GET', '/api/v1/office/audit');
    expect([refused.status, refused.body.code]).toEqual([403, 'session.secondFactorRequired']);
    await enrol(auditor);
    expect((await auditor.json('GET', '/api/v1/office/audit')).status).toBe(200);
    const off = await auditor.json('POST', `${OWN}/off`, { password: STAFF_PASSWORD });
    expect(off.body.code).toBe('session.secondFactorKept');
    const { body } = await admin.json<{ items: StaffAccount[] }>('GET', '/api/v1/office/staff');
    const account = body.items.find(({ username }) => username === 'auditor1');
    expect(account?.secondFactor).toBe(true);
    await admin.json('POST', `/api/v1/office/staff/${account?.id}/reset-second-factor`);
    expect((await whoAmI(auditor)).status).toBe(401);
    expect((await signInWith('auditor1')).body).toMatchObject({ secondFactorRequired: true });
    await admin.json('PUT', RULE, { roles: [] });
    const record = await app.running.ground.connection.collection('audit').distinct('action');
    expect(record).toEqual(
      expect.arrayContaining([
        'session.secondFactorOn',
        'staff.resetSecondFactor',
        'office.secondFactorRoles',
      ]),
    );
  });

  it('comes with a list of where one is signed in, to sign out there', async () => {
    const here = await signedInStaff(app, 'devices', 'officer');
    const there = [new OfficeBrowser(app), new OfficeBrowser(app), new OfficeBrowser(app)];
    for (const browser of there) await browser.signIn('devices', STAFF_PASSWORD);
    const PATH = '/api/v1/session/devices';
    const list = (await here.json<{ items: SignedInDevice[] }>('GET', PATH)).body.items;
    expect(list).toHaveLength(4);
    expect(list.filter(({ current }) => current)).toHaveLength(1);
    const other = list.find(({ current }) => !current);
    expect((await here.send('DELETE', `${PATH}/${other?.id}`)).status).toBe(204);
    expect((await here.send('DELETE', `${PATH}/${other?.id}`)).status).toBe(404);
    const left = await Promise.all(there.map(async (each) => (await whoAmI(each)).status));
    expect(left.sort()).toEqual([200, 200, 401]);
    await here.send('DELETE', PATH);
    const none = await Promise.all(there.map(async (each) => (await whoAmI(each)).status));
    expect([...none, (await whoAmI(here)).status]).toEqual([401, 401, 401, 200]);
  });
});
