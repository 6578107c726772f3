import type { TrackingStatus } from '@khamrong/schemas';
import { file, validAnswers } from '../support/citizen';
import { startApp, type App } from '../support/start-app';

let app: App;
let receipt: { receiptNo: string; trackingCode: string; statusUrl: string };
beforeAll(async () => {
  app = await startApp();
  receipt = (
    await file(app, { slug: 'streetlight-report', answers: await validAnswers(app, 'streetlight-report') })
  ).body;
}, 60_000);
afterAll(() => app.stop());

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
