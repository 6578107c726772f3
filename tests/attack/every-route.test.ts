import type { Answers } from '@khamrong/schemas';
import { randomUUID } from 'node:crypto';
import { file, readForm, validAnswers } from '../support/citizen';
import { CASES } from '../support/exchange';
import { caseOf } from '../support/notices';
import { signedInAdmin, signedInStaff, type OfficeBrowser } from '../support/office';
import { filled, routesOf, type Route } from '../support/routes';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';

const SLUG = 'general-petition';
/** What nobody may set from outside, as forgers try. */
const FORGED = {
  _id: '0123456789abcdef01234567',
  office: '0123456789abcdef01234567',
  officeId: '0123456789abcdef01234567',
  receiptNo: '99999/2569',
  submittedAt: '2000-01-01T00:00:00Z',
  createdAt: '2000-01-01T00:00:00Z',
  trackingCode: 'AAAA-AAAA-AAAA',
  history: [],
  restricted: true,
};
/** Traces of the inside: stacks, source paths, names of the database's errors. */
const INSIDE = /\n\s+at |node_modules|\/server\/(src|dist)|MongoServerError|CastError|E11000|ECONN/;
const BODIES = ['{"a":', '[]', '"x"', 'null', '{"$where":"1"}', `${'['.repeat(5000)}${']'.repeat(5000)}`];
const PARAMETERS = ['x', '%00', '%E0%A4', "'%22%3E", '0123456789abcdef01234567', 'y'.repeat(3000)];

let app: App;
let admin: OfficeBrowser;
let routes: Route[];
beforeAll(async () => {
  app = await startSite();
  admin = await signedInAdmin(app);
  // The session that asks is not to be ended by what it asks.
  routes = routesOf(app.running.express).filter(({ path }) => !/session|sign-out/.test(path));
});
afterAll(() => app.stop());

async function told(method: string, path: string, body?: string): Promise<string[]> {
  const response = await admin.sendRaw(method, path, body);
  const text = await response.text();
  const wrong = [];
  if (response.status >= 500 && response.status !== 503) wrong.push(String(response.status));
  if (response.status >= 400 && INSIDE.test(text)) wrong.push(text.slice(0, 200));
  return wrong.map((each) => `${method} ${path.slice(0, 80)} ${body?.slice(0, 20) ?? ''}: ${each}`);
}

it('no route tells of its inside, whatever is in its path', async () => {
  const faults: string[] = [];
  for (const { method, path } of routes)
    if (/[:*]/.test(path))
      for (const value of PARAMETERS) faults.push(...(await told(method, filled(path, value))));
  expect(faults).toEqual([]);
});

it('no route tells of its inside, whatever is in its body', async () => {
  const faults: string[] = [];
  for (const { method, path } of routes)
    if (!/GET|HEAD/.test(method))
      for (const body of BODIES) faults.push(...(await told(method, filled(path), body)));
  expect(faults).toEqual([]);
});

describe('what nobody may set', () => {
  const kept = async (receiptNo: string) => {
    const found = await app.running.services.submissions.model.findOne({ receiptNo }).orFail().lean();
    const { _id, office, submittedAt, restricted, status } = found;
    return { _id: String(_id), office: String(office), submittedAt, restricted, status };
  };
  const filedWith = async (more: Record<string, unknown>, answers: Answers = {}) =>
    fetch(`${app.url}/api/v1/forms/${SLUG}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({
        versionId: (await readForm(app, SLUG)).versionId,
        answers: { ...(await validAnswers(app, SLUG)), ...answers },
        uploads: {},
        privacyNoticeVersion: '1',
        ...more,
      }),
    });

  it.each([
    ['beside the answers', { ...FORGED, status: 'completed' }, {}],
    ['among the answers', {}, { ...FORGED, status: 'completed' }],
  ])('of a filing, %s: refused or left out', async (_, more, answers) => {
    const response = await filedWith(more, answers as unknown as Answers);
    const body = (await response.json()) as { receiptNo?: string };
    if (!response.ok) return expect(response.status).toBeLessThan(500);
    expect(body.receiptNo).not.toBe(FORGED.receiptNo);
    const { status, office, restricted } = await kept(String(body.receiptNo));
    expect({ status, restricted }).toEqual({ status: 'submitted', restricted: false });
    expect(office).not.toBe(FORGED.office);
  });

  it('of a case, by those who work it: refused or left out, on every act', async () => {
    const officer = await signedInStaff(app, 'forger', 'officer');
    const { body } = await file(app, { slug: SLUG, answers: await validAnswers(app, SLUG) });
    const path = `${CASES}/${await caseOf(app, body.receiptNo)}`;
    const before = await kept(body.receiptNo);
    const acts: [string, Record<string, unknown>][] = [
      ['status', { to: 'received' }],
      ['assignee', { to: 'forger' }],
      ['notes', { to: 'office', text: 'โทรแล้ว' }],
      ['forward', { department: 'กองช่าง' }],
      ['proposal', { decision: 'agree' }],
    ];
    for (const [act, change] of acts) {
      const { revision } = (await officer.json<{ revision: number }>('GET', path)).body;
      const sent = { ...FORGED, status: 'completed', role: 'admin', ...change, revision };
      expect((await officer.json('POST', `${path}/${act}`, sent)).status).toBeLessThan(500);
    }
    expect({ ...(await kept(body.receiptNo)), status: '' }).toEqual({ ...before, status: '' });
    expect((await kept(body.receiptNo)).status).not.toBe('completed');
  });

  it('of an account, by its owner: nobody makes themselves an administrator', async () => {
    const officer = await signedInStaff(app, 'climber', 'officer');
    const staff = { username: 'friend', displayName: 'เพื่อน', role: 'admin', departments: [] };
    expect((await officer.json('POST', '/api/v1/office/staff', staff)).status).toBe(403);
    const password = { current: 'another-long-password', next: 'one-more-long-password', role: 'admin' };
    await officer.json('PUT', '/api/v1/session/password', password);
    const { body } = await admin.json<{ items: { username: string; role: string }[] }>(
      'GET',
      '/api/v1/office/staff',
    );
    expect(body.items.find(({ username }) => username === 'climber')?.role).toBe('officer');
  });
});
