import type { Receipt } from '@khamrong/schemas';
import { scene } from '../../server/src/features/uploads/samples/photos.fixture';
import { OfficeBrowser, signedInStaff, STAFF_PASSWORD } from '../support/office';
import { PersistentFiler, SERVICE } from '../support/persistent-filer';
import { startApp, type App } from '../support/start-app';

/** A village behind the one address of its mobile operator, within ten minutes. */
const CITIZENS = 200;
const AT_ONCE = 10;
const ADDRESS = '203.0.113.9';

let app: App;
beforeAll(async () => {
  app = await startApp({ TRUSTED_PROXIES: '127.0.0.1' });
});
afterAll(() => app.stop());

/** Statuses of everything that was asked, with how often. */
const answered = new Map<number, number>();

/** Asks as the operator's gateway does, through the office's proxy. */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string>), 'x-forwarded-for': ADDRESS };
  const response = await fetch(`${app.url}${path}`, { ...init, headers });
  answered.set(response.status, (answered.get(response.status) ?? 0) + 1);
  return response;
}

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

async function attach(photo: Blob): Promise<string> {
  const body = new FormData();
  body.set('key', 'photos');
  body.set('file', photo, 'ภาพ.jpg');
  const response = await ask(`/api/v1/forms/${SERVICE}/uploads`, { method: 'POST', body });
  return ((await response.json()) as { uploadId: string }).uploadId;
}

/** Opens the form, attaches two photos, files, and looks at the status three times. */
async function citizen(filer: PersistentFiler, photo: Blob): Promise<void> {
  await (await ask(`/f/${SERVICE}`)).text();
  const photos = [await attach(photo), await attach(photo)];
  const { filing } = await filer.wish(app);
  const { versionId, answers, key } = filing;
  const sent = json({ versionId, answers, uploads: { photos } }, { 'idempotency-key': key });
  const { receiptNo, trackingCode } = (await (
    await ask(`/api/v1/forms/${SERVICE}/submissions`, sent)
  ).json()) as Receipt;
  for (let look = 0; look < 3; look += 1)
    await (await ask('/api/v1/tracking', json({ receiptNo, trackingCode }))).text();
}

describe('two hundred citizens behind one address', () => {
  it('are all served, and none is told to wait', async () => {
    const photo = new Blob([new Uint8Array(await scene(64, 64).jpeg().toBuffer())]);
    const filer = new PersistentFiler(photo);
    for (let done = 0; done < CITIZENS; done += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, () => citizen(filer, photo)));
    expect([...answered.keys()].sort()).toEqual([200, 201]);
    expect(answered.get(201)).toBe(CITIZENS * 3);
    expect(await app.running.services.submissions.model.countDocuments()).toBe(CITIZENS);
  });

  it('do not lend their good name to somebody who guesses', async () => {
    let guesses = 0;
    for (let last = 200; last !== 429 && guesses < 1000; guesses += 1)
      last = (
        await ask(
          '/api/v1/tracking',
          json({ receiptNo: `${String(90_000 + guesses)}/2569`, trackingCode: 'AAAA-AAAA-AAAA' }),
        )
      ).status;
    expect(guesses).toBeLessThan(400);
  });
});

/** Many more than are let through; each that is not costs next to nothing. */
const GUESSES = 200;

/** Tries so often, as many at once as an attacker keeps open. */
async function tries(count: number, attempt: (number: number) => Promise<Response>): Promise<number[]> {
  const statuses: number[] = [];
  let next = 0;
  const line = async (): Promise<void> => {
    while (next < count) statuses.push((await attempt(next++)).status);
  };
  await Promise.all(Array.from({ length: 50 }, line));
  return statuses;
}

describe('guessing passwords', () => {
  it('at one account is limited, and does not lock out its owner on a known device', async () => {
    const owner = await signedInStaff(app, 'wichai', 'officer');
    const thief = new OfficeBrowser(app);
    const guessing = tries(GUESSES, (guess) => {
      const body = { username: 'wichai', password: `guess-number-${guess}` };
      // Each from elsewhere: a net of hijacked devices.
      const headers = { 'x-forwarded-for': `198.18.${guess >> 8}.${guess & 255}` };
      return thief.send('POST', '/api/v1/session', body, headers);
    });
    expect((await owner.signIn('wichai', STAFF_PASSWORD)).status).toBe(200);
    const statuses = await guessing;
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(GUESSES - 10);
    expect((await owner.signIn('wichai', STAFF_PASSWORD)).status).toBe(200);
    expect((await thief.signIn('wichai', STAFF_PASSWORD)).status).toBe(429);
  });

  it('at many accounts from one address is limited', async () => {
    const thief = new OfficeBrowser(app);
    const headers = { 'x-forwarded-for': '198.19.0.1' };
    const statuses = await tries(GUESSES, (account) => {
      const body = { username: `user${account}`, password: 'Password123!' };
      return thief.send('POST', '/api/v1/session', body, headers);
    });
    expect(statuses.filter((status) => status === 401)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(GUESSES - 60);
  });
});
