import type { Availability, Problem, PublishedForm } from '@khamrong/schemas';
import { FormBuilder, FORMS, service } from '../support/builder';
import { file, readForm, validAnswers } from '../support/citizen';
import { OfficeBrowser, signedInStaff } from '../support/office';
import { startApp, type App } from '../support/start-app';

const ABSENT = '0123456789abcdef01234567';
const ALWAYS: Availability = { open: true, opensAt: null, closesAt: null, cap: null, closedMessage: null };
const CLOSED = { th: 'เต็มแล้ว รอบหน้าเปิดเดือนมกราคม', en: 'Full; the next round opens in January' };

/** What the office's clock shows. */
let now = Date.parse('2026-11-23T09:00:00+07:00');
let app: App;
let clerk: OfficeBrowser;
let officer: OfficeBrowser;
beforeAll(async () => {
  app = await startApp({}, { clock: () => new Date(now) });
  clerk = await signedInStaff(app, 'clerk', 'clerk');
  officer = await signedInStaff(app, 'officer', 'officer');
});
afterAll(() => app.stop());

const set = (form: FormBuilder, change: Partial<Availability>) =>
  form.send('PUT', '/availability', { ...ALWAYS, ...change });

async function fileOn(slug: string): Promise<{ status: number; body: Problem }> {
  return file(app, { slug, answers: await validAnswers(app, slug) });
}

describe('opening hours', () => {
  it('hold to the second', async () => {
    const form = await FormBuilder.live(clerk, service('hours'));
    const opensAt = '2026-11-23T09:05:00+07:00';
    const closesAt = '2026-11-23T09:10:00+07:00';
    const { status, body } = await set(form, { opensAt, closesAt, closedMessage: CLOSED });
    expect(status).toBe(200);
    expect(body.availability).toEqual({ ...ALWAYS, opensAt, closesAt, closedMessage: CLOSED });
    const states: Record<string, boolean> = {};
    for (const time of ['09:04:59.999', '09:05:00.000', '09:09:59.999', '09:10:00.000']) {
      now = Date.parse(`2026-11-23T${time}+07:00`);
      states[time] = (await fileOn('hours')).status === 201;
      expect((await readForm(app, 'hours')).open).toBe(states[time]);
    }
    expect(Object.values(states)).toEqual([false, true, true, false]);
  });

  it('are told to citizens, with the office’s words', async () => {
    const form = await FormBuilder.live(clerk, service('told'));
    const opensAt = '2026-12-01T08:30:00+07:00';
    await set(form, { opensAt, closedMessage: CLOSED });
    const told = await fileOn('told');
    expect([told.status, told.body.code]).toEqual([409, 'form.closed']);
    expect(told.body.params).toEqual({ closedMessage: CLOSED, opensAt });
    expect(await readForm(app, 'told')).toMatchObject({ open: false, closedMessage: CLOSED, opensAt });
    const page = await (await fetch(`${app.url}/f/told`)).text();
    expect(page).toContain(CLOSED.th);
    expect(await (await fetch(`${app.url}/f/told?lang=en`)).text()).toContain(CLOSED.en);
    const upload = await fetch(`${app.url}/api/v1/forms/told/uploads`, { method: 'POST' });
    expect(((await upload.json()) as Problem).params).toEqual({ closedMessage: CLOSED, opensAt });
  });

  it('change what is remembered of the form', async () => {
    const form = await FormBuilder.live(clerk, service('etag'));
    const etag = async () => (await fetch(`${app.url}/api/v1/forms/etag`)).headers.get('etag');
    const tags = [await etag()];
    for (const change of [{ open: false }, { open: false, closedMessage: CLOSED }, {}]) {
      await set(form, change);
      tags.push(await etag());
    }
    expect(new Set(tags).size).toBe(3);
    expect(tags[3]).toBe(tags[0]);
  });

  it.each([
    ['that end before they begin', { opensAt: '2026-12-02T00:00:00Z', closesAt: '2026-12-01T00:00:00Z' }],
    ['without an offset', { opensAt: '2026-12-02T00:00:00' }],
    ['that are no time', { closesAt: '2026-13-45T00:00:00+07:00' }],
    ['for nobody', { cap: 0 }],
    ['with a word too many', { weekdays: [1] }],
  ])('%s are refused', async (_, change) => {
    const form = await FormBuilder.start(clerk, service('refused-hours'));
    const refused = await set(form, change as Partial<Availability>);
    expect([refused.status, refused.body.code]).toEqual([400, 'request.invalid']);
    expect((await form.draft()).availability).toEqual(ALWAYS);
  });

  it('are set by who manages services, for forms that exist', async () => {
    const form = await FormBuilder.start(clerk, service('guarded-hours'));
    const path = `${FORMS}/${form.id}/availability`;
    expect((await new OfficeBrowser(app).send('PUT', path, ALWAYS)).status).toBe(401);
    expect((await officer.send('PUT', path, ALWAYS)).status).toBe(403);
    expect((await clerk.send('PUT', `${FORMS}/${ABSENT}/availability`, ALWAYS)).status).toBe(404);
  });
});

describe('a cap', () => {
  it('holds when fifty file at once: ten receipts, no number lost', async () => {
    const receipt = { register: 'capped', format: '{seq:05d}/{year}', yearBasis: 'calendar' as const };
    const form = await FormBuilder.live(clerk, service('capped', { receipt }));
    await set(form, { cap: 10, closedMessage: CLOSED });
    const { versionId } = await readForm(app, 'capped');
    const answers = await validAnswers(app, 'capped');
    const filings = Array.from({ length: 50 }, () => file(app, { slug: 'capped', answers, versionId }));
    const filed = await Promise.all(filings);
    const receipts = filed.filter(({ status }) => status === 201).map(({ body }) => body.receiptNo);
    expect(receipts.sort()).toEqual(
      Array.from({ length: 10 }, (_, at) => `${String(at + 1).padStart(5, '0')}/2569`),
    );
    const refused = filed.filter(({ status }) => status !== 201);
    expect(refused.every(({ status, body }) => status === 409 && body.code === 'form.closed')).toBe(true);
    expect(await readForm(app, 'capped')).toMatchObject({ open: false, closedMessage: CLOSED });
    expect(await form.draft()).toMatchObject({ received: 10 });

    await set(form, { cap: 11 });
    expect((await fileOn('capped')).status).toBe(201);
    expect((await fileOn('capped')).status).toBe(409);
    await set(form, {});
    expect((await fileOn('capped')).status).toBe(201);
  });

  it('counts a filing that is sent twice once, and answers it again when it is full', async () => {
    const form = await FormBuilder.live(clerk, service('capped-twice'));
    await set(form, { cap: 1 });
    const filing = { slug: 'capped-twice', answers: await validAnswers(app, 'capped-twice') };
    const key = 'the-same-key-twice';
    const both = await Promise.all([file(app, { ...filing, key }), file(app, { ...filing, key })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect((await file(app, filing)).status).toBe(409);
    expect((await file(app, { ...filing, key })).status).toBe(200);
  });
});

describe('places', () => {
  const points = ['เสา P-1', 'เสา P-2'];

  it('are kept with the form', async () => {
    const form = await FormBuilder.start(clerk, service('places'));
    expect(await form.send('PUT', '/points', { points })).toMatchObject({ status: 200, body: { points } });
    expect((await form.draft()).points).toEqual(points);
    await form.send('PUT', '/points', { points: [] });
    expect((await form.draft()).points).toEqual([]);
  });

  it.each([
    ['that are named twice', ['a', 'a']],
    ['without a name', ['']],
    ['with control characters', ['a\u0000b']],
    ['that are too many', Array.from({ length: 1001 }, (_, at) => `P-${at}`)],
  ])('%s are refused', async (_, refused) => {
    const form = await FormBuilder.start(clerk, service('refused-places'));
    expect((await form.send('PUT', '/points', { points: refused })).status).toBe(400);
    expect((await officer.send('PUT', `${FORMS}/${form.id}/points`, { points })).status).toBe(403);
    expect((await clerk.send('PUT', `${FORMS}/${ABSENT}/points`, { points })).status).toBe(404);
  });
});

describe('a frame', () => {
  const origins = ['https://www.example.go.th', 'https://example.org:8443'];
  const headersOf = async (path: string, init?: RequestInit) => {
    const { headers } = await fetch(`${app.url}${path}`, init);
    return [headers.get('content-security-policy') ?? '', headers.get('x-frame-options')] as const;
  };
  const framed = `frame-ancestors ${origins.join(' ')}`;

  it('is for the websites the office names, and for that page alone', async () => {
    const form = await FormBuilder.live(clerk, service('framed'));
    await FormBuilder.live(clerk, service('not-framed'));
    expect(await form.send('PUT', '/embed', { origins })).toMatchObject({ body: { embedOrigins: origins } });
    const [policy, options] = await headersOf('/f/framed?embed=1');
    expect(policy).toContain(`${framed};`);
    // Without the script that a first visit brings, which frames never do.
    const [plain] = await headersOf('/f/framed', { headers: { 'offline-copy': '1' } });
    expect(policy.replace(framed, "frame-ancestors 'none'")).toBe(plain);
    expect(options).toBeNull();
    const inFrame = { method: 'POST', body: new FormData(), headers: { 'sec-fetch-dest': 'iframe' } };
    expect((await headersOf('/f/framed', inFrame))[0]).toContain(framed);
    for (const path of ['/f/framed', '/f/not-framed?embed=1', '/?embed=1', '/t?embed=1', '/office?embed=1'])
      expect([path, ...(await headersOf(path))]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'none'"),
        'DENY',
      ]);
    await form.send('PUT', '/embed', { origins: [] });
    expect((await headersOf('/f/framed?embed=1'))[1]).toBe('DENY');
  });

  it.each([
    "'self'",
    '*',
    'https://*.example.org',
    'https://a.example; script-src *',
    'javascript:alert(1)',
    'https://a.example/path',
    'https://a.example\r\nX: y',
  ])('for %j is refused', async (origin) => {
    const form = await FormBuilder.start(clerk, service('refused-frame'));
    expect((await form.send('PUT', '/embed', { origins: [origin] })).status).toBe(400);
  });

  it('is given by who manages services, to forms that exist', async () => {
    expect((await officer.send('PUT', `${FORMS}/${ABSENT}/embed`, { origins })).status).toBe(403);
    expect((await clerk.send('PUT', `${FORMS}/${ABSENT}/embed`, { origins })).status).toBe(404);
  });
});

it('a form that was never published has its settings too, and citizens still none of it', async () => {
  const form = await FormBuilder.start(clerk, service('not-yet'));
  await set(form, { closedMessage: CLOSED });
  expect((await fetch(`${app.url}/api/v1/forms/not-yet`)).status).toBe(404);
  await form.publish();
  const published: PublishedForm = await readForm(app, 'not-yet');
  expect(published).toMatchObject({ open: true });
  expect(published.closedMessage).toBeUndefined();
});
