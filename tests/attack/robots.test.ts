import type { Answers, OfficeServiceCard, Problem, Receipt } from '@khamrong/schemas';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { randomUUID } from 'node:crypto';
import { readForm, validAnswers } from '../support/citizen';
import { signedInAdmin } from '../support/office';
import { startApp, type App } from '../support/start-app';

const SLUG = 'streetlight-report';
const OTHER = 'general-petition';
/** More than any village files in ten minutes. */
const FLOOD = 420;
const VILLAGE = '203.0.113.9';

let app: App;
let ahead = 0;
let versionId = '';
let answers: Answers;
beforeAll(async () => {
  const clock = (): Date => new Date(Date.now() + ahead);
  app = await startApp({ TRUSTED_PROXIES: '127.0.0.1' }, { clock });
  ({ versionId } = await readForm(app, SLUG));
  answers = await validAnswers(app, SLUG);
}, 240_000);
afterAll(() => app.stop());

interface Offer {
  challenge: Challenge;
  ticket: string;
  retryAfter: number;
}

interface Answer {
  status: number;
  body: Receipt & Problem & { params: Offer };
}

interface Wish {
  key?: string;
  proof?: string;
  opened?: string;
  address?: string;
  slug?: string;
}

async function file({
  key = randomUUID(),
  address = VILLAGE,
  slug = SLUG,
  ...more
}: Wish = {}): Promise<Answer> {
  const sent = slug === SLUG ? { versionId, answers } : { ...(await ofOther()) };
  const response = await fetch(`${app.url}/api/v1/forms/${slug}/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': address },
    body: JSON.stringify({ ...sent, ...more }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

const ofOther = async () => ({
  versionId: (await readForm(app, OTHER)).versionId,
  answers: await validAnswers(app, OTHER),
});

async function prove(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64url');
}

const stored = () => app.running.services.submissions.model.countDocuments({ slug: SLUG });

/** Files as an honest browser does: again with a proof where one is asked for. */
async function honest(address = VILLAGE): Promise<number> {
  const key = randomUUID();
  const first = await file({ key, address });
  if (first.status !== 428) return first.status;
  return (await file({ key, address, proof: await prove(first.body.params.challenge) })).status;
}

async function flood(count: number, address: (at: number) => string): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  for (let at = 0; at < count; at += 20) {
    const some = await Promise.all(
      Array.from({ length: 20 }, (_, more) => file({ address: address(at + more) })),
    );
    for (const { status } of some) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  return statuses;
}

describe('on a usual day', () => {
  it('nobody is asked for anything, and what is filled in faster than people can is sent again a moment later', async () => {
    expect((await file()).status).toBe(201);
    const opened = app.running.services.submissions.gate.markFor(SLUG);
    const key = randomUUID();
    const first = await file({ key, opened });
    expect(first).toMatchObject({
      status: 422,
      body: { code: 'submission.tooFast', params: { retryAfter: 3 } },
    });
    ahead += 3000;
    expect((await file({ key, opened })).status).toBe(201);
  });
});

describe('a flood from many addresses, a village’s among them', () => {
  it('is stopped by itself, for that service only', async () => {
    const statuses = await flood(FLOOD + 60, (at) => (at % 2 ? VILLAGE : `198.51.100.${at % 250}`));
    expect([...statuses.keys()].sort()).toEqual([201, 428]);
    expect(statuses.get(201)).toBeLessThanOrEqual(FLOOD);
    expect((await file({ slug: OTHER })).status).toBe(201);
  });

  it('leaves twenty honest citizens behind one address their receipts, and none is told to come later', async () => {
    const before = await stored();
    for (let done = 0; done < 20; done += 10)
      expect(await Promise.all(Array.from({ length: 10 }, () => honest()))).toEqual(Array(10).fill(201));
    expect(await stored()).toBe(before + 20);
  });

  it('cannot use a proof twice, nor one for another submission, nor an old or made-up one', async () => {
    const key = randomUUID();
    const { body } = await file({ key });
    const proof = await prove(body.params.challenge);
    const before = await stored();
    const filed = await Promise.all(Array.from({ length: 5 }, () => file({ key, proof })));
    expect(new Set(filed.map(({ body: { receiptNo } }) => receiptNo)).size).toBe(1);
    expect(await stored()).toBe(before + 1);
    expect((await file({ proof })).status).toBe(428);
    for (const made of [
      'x',
      'e30',
      `wait.${(0).toString(36)}.x`,
      Buffer.from('{"challenge":{}}').toString('base64url'),
    ])
      expect((await file({ proof: made })).status).toBe(428);
    const late = randomUUID();
    const old = await prove((await file({ key: late })).body.params.challenge);
    ahead += 300_000;
    await flood(240, (at) => `198.51.100.${at % 250}`);
    ahead += 301_000;
    expect((await file({ key: late, proof: old })).status).toBe(428);
  });

  it('gives the receipt again that was lost on the way, without asking for more', async () => {
    const key = randomUUID();
    const { body } = await file({ key });
    const filed = await file({ key, proof: await prove(body.params.challenge) });
    expect(filed.status).toBe(201);
    const again = await file({ key });
    expect([again.status, again.body.receiptNo]).toEqual([200, filed.body.receiptNo]);
  });

  it('lets whoever cannot work wait instead, each submission for itself', async () => {
    const key = randomUUID();
    const address = '203.0.113.77';
    const { status, body } = await file({ key, address, proof: 'wait' });
    const { ticket, retryAfter } = body.params;
    expect([status, body.code, retryAfter]).toEqual([428, 'submission.proofNeeded', 15]);
    const early = await file({ key, address, proof: ticket });
    expect(early).toMatchObject({ status: 428, body: { params: { ticket } } });
    ahead += 15_000;
    expect((await file({ address, proof: ticket })).status).toBe(428);
    expect((await file({ key, address, proof: ticket })).status).toBe(201);
  });

  it('is over when it stops', async () => {
    ahead += 700_000;
    expect((await file()).status).toBe(201);
  });
});

/** Posts the review of a page without script, with what the page before it carried. */
async function postPage(carried: Record<string, string>): Promise<{ status: number; html: string }> {
  const body = new FormData();
  const page = { _action: 'submit', _step: '_review', _version: versionId, _language: 'th', _privacy: '1' };
  for (const [name, value] of Object.entries({ ...page, _answers: JSON.stringify(answers), ...carried }))
    body.set(name, value);
  const response = await fetch(`${app.url}/f/${SLUG}`, { method: 'POST', body });
  return { status: response.status, html: await response.text() };
}

const carriedIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('a page without script', () => {
  it('that comes back quicker than people read is held until then, and shown again without a mark', async () => {
    const _key = randomUUID();
    const first = await postPage({ _key });
    expect(first.status).toBe(422);
    expect(first.html).toContain('ส่งเร็วเกินไป ข้อมูลที่กรอกไว้ยังอยู่ครบ');
    expect(first.html).toContain(String(answers.loc_detail));
    const _opened = carriedIn(first.html, '_opened');
    ahead += 2000;
    expect((await postPage({ _key, _opened })).status).toBe(201);
  });

  it('waits where a proof is asked for, and is told how long', async () => {
    const form = app.running.services.workshop.forms;
    await form.updateOne({ slug: SLUG }, { $set: { proof: true } });
    app.running.services.forms.changed();
    const _key = randomUUID();
    const _opened = app.running.services.submissions.gate.markFor(SLUG);
    ahead += 5000;
    const first = await postPage({ _key, _opened });
    expect(first.status).toBe(428);
    expect(first.html).toContain('(15 วินาที)');
    const _proof = carriedIn(first.html, '_proof');
    ahead += 5000;
    const early = await postPage({ _key, _opened, _proof });
    expect([early.status, carriedIn(early.html, '_proof')]).toEqual([428, _proof]);
    ahead += 10_000;
    expect((await postPage({ _key, _opened, _proof })).status).toBe(201);
    await form.updateOne({ slug: SLUG }, { $set: { proof: false } });
    app.running.services.forms.changed();
  });
});

describe('the office', () => {
  it('asks for proofs itself, and stops to', async () => {
    ahead += 700_000;
    const admin = await signedInAdmin(app);
    const { body } = await admin.json<{ items: OfficeServiceCard[] }>('GET', '/api/v1/office/forms');
    const path = `/api/v1/office/forms/${body.items.find(({ slug }) => slug === OTHER)?.id ?? ''}/protection`;
    expect(await admin.json('PUT', path, { proof: true })).toMatchObject({
      status: 200,
      body: { proof: true },
    });
    expect((await file({ slug: OTHER })).status).toBe(428);
    await admin.json('PUT', path, { proof: false });
    expect((await file({ slug: OTHER })).status).toBe(201);
    expect((await admin.json('PUT', path, { proof: 'yes' })).status).toBe(400);
  });
});
