import type { AuditEntry, CaseDetail, PageOf, Receipt } from '@khamrong/schemas';
import { readFile } from 'node:fs/promises';
import { file, upload, validAnswers } from '../support/citizen';
import { Exchange } from '../support/exchange';
import { folderForFiles, smallPhoto } from '../support/made-files';
import { multipart, MULTIPART } from '../support/multipart';
import { OfficeBrowser, signedInAdmin, signedInStaff } from '../support/office';
import { startApp, type App } from '../support/start-app';

let app: App;
let admin: OfficeBrowser;
let detail: CaseDetail;
let receipt: Receipt;

const ABSENT = '0123456789abcdef01234567';
const NAME = 'รูปถ่าย "บ้าน" ของข้าพเจ้า.jpg';

beforeAll(async () => {
  app = await startApp();
  admin = await signedInAdmin(app);
  const photo = await readFile(await smallPhoto(`${await folderForFiles()}/a.jpg`));
  const id = await upload(
    app,
    'general-petition',
    'id_card_copy',
    new Blob([photo], { type: 'image/jpeg' }),
    NAME,
  );
  const answers = await validAnswers(app, 'general-petition');
  receipt = (await file(app, { slug: 'general-petition', answers, uploads: { id_card_copy: [id] } })).body;
  const list = await admin.json<{ items: { id: string }[] }>('GET', '/api/v1/office/submissions');
  detail = (await admin.json<CaseDetail>('GET', `/api/v1/office/submissions/${list.body.items[0]?.id}`)).body;
});
afterAll(() => app.stop());

describe('a file of a case', () => {
  it('is saved under its name, and can do nothing where it is opened', async () => {
    const response = await admin.send('GET', detail.files[0]?.url ?? '');
    expect(response.status).toBe(200);
    const headers = Object.fromEntries(response.headers);
    expect(headers['content-type']).toBe('image/jpeg');
    expect(headers['content-disposition']).toMatch(/^attachment; filename=/);
    expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes.byteLength).toBe(detail.files[0]?.bytes);
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  });

  it('stands small beside its name, for who may see it, and that is written down too', async () => {
    const small = detail.files[0]?.thumbnail ?? '';
    const response = await admin.send('GET', small);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await new OfficeBrowser(app).send('GET', small)).status).toBe(401);
    expect((await admin.send('GET', small.replace(detail.id, ABSENT))).status).toBe(404);
    const path = `/api/v1/office/audit?action=case.preview&case=${detail.id}`;
    const { body } = await admin.json<PageOf<AuditEntry>>('GET', path);
    expect(body.items).toMatchObject([{ who: 'admin', what: detail.files[0]?.name }]);
  });

  it('is written down when it is read', async () => {
    await admin.send('GET', detail.files[0]?.url ?? '');
    const path = `/api/v1/office/audit?action=case.download&case=${detail.id}`;
    const { body } = await admin.json<PageOf<AuditEntry>>('GET', path);
    expect(body.items[0]).toMatchObject({ who: 'admin', what: detail.files[0]?.name });
  });

  it('is there for who may see the case, under the case it belongs to', async () => {
    const url = detail.files[0]?.url ?? '';
    const elsewhere = await signedInStaff(app, 'elsewhere', 'officer', ['กองคลัง']);
    expect((await new OfficeBrowser(app).send('GET', url)).status).toBe(401);
    expect((await elsewhere.send('GET', url)).status).toBe(404);
    for (const wrong of [
      url.replace(detail.id, ABSENT),
      url.replace(/[^/]+$/, ABSENT),
      url.replace(/[^/]+$/, 'x'),
    ])
      expect((await admin.send('GET', wrong)).status).toBe(404);
  });
});

describe('the office application', () => {
  it('is one page for every address, never kept, and its files are kept for ever', async () => {
    const page = await fetch(`${app.url}/office/submissions/anything`);
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(html).not.toMatch(/<script>|style="/);
    for (const [, asset] of html.matchAll(/(?:src|href)="(\/office\/assets\/[^"]+)"/g)) {
      const response = await fetch(`${app.url}${asset}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
    expect((await fetch(`${app.url}/office/assets/none-ABCDEFGH.js`)).status).toBe(404);
    expect((await fetch(`${app.url}/office/assets/..%2f..%2fpackage.json`)).status).toBe(404);
  });
});

describe('what came to the office on paper', () => {
  const TITLE = 'หนังสือร้องเรียนฉบับจริง';
  const shelf = () => `/api/v1/office/submissions/${detail.id}/received`;
  const read = async () =>
    (await admin.json<CaseDetail>('GET', `/api/v1/office/submissions/${detail.id}`)).body;
  const out = (uploadId?: string) => admin.send('DELETE', `${shelf()}/${uploadId}`);

  it('lies beside what the citizen sent, who is not told, and can be taken out again as theirs cannot', async () => {
    const scan = await readFile(await smallPhoto(`${await folderForFiles()}/scan.jpg`));
    const body = multipart([
      { name: 'name', value: TITLE },
      { name: 'file', value: scan, filename: 'scan.jpg', headers: ['Content-Type: image/jpeg'] },
    ]);
    expect((await admin.sendBytes(shelf(), body, MULTIPART)).status).toBe(201);
    const { files, history } = await read();
    const [theirs, ours] = files;
    expect(theirs).toMatchObject({ addedBy: null });
    expect(ours).toMatchObject({ label: TITLE, addedBy: history.at(-1)?.by });
    expect(history.at(-1)).toMatchObject({ kind: 'received', result: TITLE });
    expect((await admin.send('GET', ours?.url ?? '')).status).toBe(200);
    const { receiptNo, trackingCode } = receipt;
    const seen = (await new Exchange(app, admin).call('', { receiptNo, trackingCode })).body;
    expect(seen.receiptNo).toBe(receiptNo);
    expect(JSON.stringify(seen)).not.toContain(TITLE);
    expect((await out(theirs?.uploadId)).status).toBe(404);
    expect((await out(ours?.uploadId)).status).toBe(200);
    expect((await out(ours?.uploadId)).status).toBe(404);
    expect((await read()).files).toMatchObject([{ uploadId: theirs?.uploadId }]);
  });
});
