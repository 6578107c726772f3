import type { Receipt, TrackingStatus } from '@khamrong/schemas';
import { createHmac } from 'node:crypto';
import { file, validAnswers } from '../support/citizen';
import { startLineStub, type LineStub } from '../support/line-stub';
import {
  delivered,
  LINE_ACCOUNT,
  postToWebhook,
  setLine,
  textIn,
  type Happened,
} from '../support/line-webhook';
import { caseOf, until } from '../support/notices';
import { signedInAdmin } from '../support/office';
import { startApp, type App } from '../support/start-app';

let app: App;
let line: LineStub;
let receipt: Receipt;
beforeAll(async () => {
  line = await startLineStub();
  app = await startApp({ LINE_API_URL: line.url });
  receipt = (
    await file(app, { slug: 'streetlight-report', answers: await validAnswers(app, 'streetlight-report') })
  ).body;
});
afterAll(async () => {
  await app.stop();
  await line.close();
});

const track = (receiptNo: string, trackingCode: string): Promise<Response> =>
  fetch(`${app.url}/api/v1/tracking`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ receiptNo, trackingCode }),
  });

describe('the status of a case', () => {
  it('opens with receipt number and code, also in Thai digits', async () => {
    for (const receiptNo of [
      receipt.receiptNo,
      receipt.receiptNo.replace(/[0-9]/g, (d) => '๐๑๒๓๔๕๖๗๘๙'[Number(d)] ?? d),
    ]) {
      const response = await track(receiptNo, receipt.trackingCode);
      expect(response.status).toBe(200);
      const status = (await response.json()) as TrackingStatus;
      expect(status).toMatchObject({
        receiptNo: receipt.receiptNo,
        status: 'submitted',
        statusText: 'ส่งคำร้อง',
      });
      expect(status.history).toHaveLength(1);
    }
  });

  it('shows only what may be known', async () => {
    const status = (await (await track(receipt.receiptNo, receipt.trackingCode)).json()) as TrackingStatus;
    expect(Object.keys(status).sort()).toEqual(
      [
        'agency',
        'asked',
        'contact',
        'deemedReceivedAt',
        'department',
        'documents',
        'dueAt',
        'history',
        'joined',
        'line',
        'mayCancel',
        'receiptNo',
        'service',
        'status',
        'statusText',
        'statusTexts',
        'submittedAt',
        'target',
      ].sort(),
    );
  });

  it('opens with the code of the link', async () => {
    const [receiptNo = '', code = ''] = decodeURIComponent(new URL(receipt.statusUrl).hash.slice(1)).split(
      '~',
    );
    expect(code.length).toBeGreaterThanOrEqual(26);
    expect((await track(receiptNo, code)).status).toBe(200);
  });

  it('answers every wrong pair alike, whether the number exists or not', async () => {
    const bodies = await Promise.all(
      [
        [receipt.receiptNo, 'AAAA-AAAA-AAAA'],
        ['99999/2569', 'AAAA-AAAA-AAAA'],
        ['99999/2569', receipt.trackingCode],
      ].map(async ([number = '', code = '']) => {
        const response = await track(number, code);
        const { requestId, ...problem } = (await response.json()) as Record<string, unknown>;
        return JSON.stringify([response.status, problem]);
      }),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('tracking.notFound');
  });

  it('cannot be tried out', async () => {
    const tries = [];
    for (let i = 0; i < 15; i += 1) tries.push((await track('88888/2569', `AAAA-AAAA-AA${i + 10}`)).status);
    expect(tries.at(-1)).toBe(429);
    expect(tries[0]).toBe(404);
    // Whoever follows a case of their own behind the same address is not held up by that.
    expect((await track(receipt.receiptNo, receipt.trackingCode)).status).toBe(200);
  });

  it('says when it is due, by which promise, and who answers for it', async () => {
    const status = (await (await track(receipt.receiptNo, receipt.trackingCode)).json()) as TrackingStatus;
    expect(status.target).toEqual({ step: 'complete', amount: 3, unit: 'working_days' });
    expect(status.dueAt).toMatch(/^\d{4}-\d\d-\d\dT16:30:00\+07:00$/);
    expect(status.department).toContain('กองช่าง');
    expect(status.contact.phone).not.toBe('');
    expect(status).toMatchObject({ asked: null, mayCancel: true });
  });

  it('opens for a village behind one address, however many look', async () => {
    for (let looked = 0; looked < 320; looked += 1)
      expect((await track(receipt.receiptNo, receipt.trackingCode)).status).toBe(200);
  });
});

describe('being told by LINE', () => {
  const ME = `U${'a1'.repeat(16)}`;
  const OTHER = `U${'b2'.repeat(16)}`;
  const followed = async (): Promise<TrackingStatus> =>
    (await (await track(receipt.receiptNo, receipt.trackingCode)).json()) as TrackingStatus;
  const page = async (): Promise<string> => {
    const body = new URLSearchParams({ receiptNo: receipt.receiptNo, trackingCode: receipt.trackingCode });
    return (await fetch(`${app.url}/t`, { method: 'POST', body })).text();
  };
  /** Follows the link of the page as far as LINE. */
  const asked = async (): Promise<string> => {
    const { pathname } = new URL(receipt.petitionUrl.replace('petition.pdf', 'line'));
    const { status, headers } = await fetch(`${app.url}${pathname}`, { redirect: 'manual' });
    return status === 303 ? String(headers.get('location')) : String(status);
  };
  const write = async (happened: Happened): Promise<number> =>
    (await postToWebhook(app, delivered(happened))).status;
  /** What the office's account answers. */
  async function answerTo(text: string, user: string): Promise<string> {
    const before = line.replies.length;
    expect(await write({ text, user })).toBe(200);
    await until(() => line.replies.length > before, 'answered');
    return line.replies[before]?.text ?? '';
  }
  const ask = async (user: string): Promise<string> => answerTo(textIn(await asked()), user);

  it('is nowhere to be seen while the office has no LINE', async () => {
    expect((await followed()).line).toBeNull();
    expect(await page()).not.toContain('LINE');
    expect(await asked()).toBe('404');
    expect((await postToWebhook(app, delivered({ text: 'x', user: ME }))).status).toBe(403);
    await setLine(await signedInAdmin(app));
    expect(await page()).toContain('รับแจ้งความคืบหน้าทาง LINE');
  });

  it('opens the talk with a word that names the case and nobody, is good once, and for whoever sent it first', async () => {
    const address = await asked();
    expect(address).toMatch(/^https:\/\/line\.me\/R\/oaMessage\/%40office\/\?/);
    const text = textIn(address);
    expect(text).toMatch(new RegExp(`#${receipt.receiptNo} [0-9A-Z-]{14}$`));
    expect(await answerTo(text, ME)).toContain(`จะแจ้งความคืบหน้าของคำร้องเลขที่ ${receipt.receiptNo}`);
    expect(await answerTo(text, ME)).toContain(receipt.receiptNo);
    expect(await answerTo(text, OTHER)).toContain('ใช้แล้วหรือหมดอายุ');
    expect(await answerTo(text.replace(/....$/, 'ZZZZ'), OTHER)).toContain('ใช้แล้วหรือหมดอายุ');
    expect((await followed()).line).toMatchObject({ linked: true });
    expect(await page()).toContain('เลิกรับแจ้งทาง LINE');
    const stored = await app.running.services.submissions.model.findOne({ receiptNo: receipt.receiptNo });
    expect(JSON.stringify(stored)).not.toContain(ME);
  });

  it('tells who asked for it, until they end it: in the talk, by blocking the account, or on the page', async () => {
    const id = await caseOf(app, receipt.receiptNo);
    const admin = await signedInAdmin(app);
    await admin.json('POST', `/api/v1/office/submissions/${id}/status`, { to: 'received' });
    await app.running.services.notices.tell();
    await until(() => line.pushes.some(({ to }) => to === ME), 'pushed');
    expect(line.pushes.at(-1)?.text).toContain(receipt.receiptNo);
    // What was sent before it was asked for, and is delivered late, ends nothing.
    await write({ type: 'unfollow', user: ME, timestamp: Date.now() - 60_000 });
    expect((await followed()).line?.linked).toBe(true);
    expect(await answerTo(' เลิก ', ME)).toContain('เลิกแจ้งทาง LINE แล้ว');
    expect((await followed()).line?.linked).toBe(false);
    // What people write to the office for other reasons is left to those who answer them.
    const before = line.replies.length;
    await write({ text: 'ขอบคุณครับ', user: ME });
    await ask(OTHER);
    expect(line.replies).toHaveLength(before + 1);
    await write({ type: 'unfollow', user: OTHER });
    expect((await followed()).line?.linked).toBe(false);
    await ask(ME);
    const body = new URLSearchParams({ receiptNo: receipt.receiptNo, trackingCode: receipt.trackingCode });
    const ended = await fetch(`${app.url}/t/line/end`, { method: 'POST', body });
    expect(await ended.text()).toContain('เลิกแจ้งทาง LINE แล้ว');
    expect((await followed()).line?.linked).toBe(false);
  });

  it('hears nothing that LINE did not sign, byte for byte', async () => {
    const body = delivered({ text: textIn(await asked()), user: ME });
    const posts: [string, string | undefined][] = [
      [body, ''],
      [body, 'AAAA'],
      [`${body} `, createHmac('sha256', LINE_ACCOUNT.secret).update(body).digest('base64')],
    ];
    for (const [sent, signature] of posts)
      expect((await postToWebhook(app, sent, signature)).status).toBe(403);
    expect((await postToWebhook(app, 'x'.repeat(3 * 1024 * 1024))).status).toBe(413);
    expect((await followed()).line?.linked).toBe(false);
    expect((await postToWebhook(app, body)).status).toBe(200);
  });
});
