import { ERROR_TEXT, inLanguage, type CaseDetail, type CaseItem, type PageOf } from '@khamrong/schemas';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { jpegBomb, pngBomb } from '../../server/src/features/uploads/samples/bombs.fixture';
import { impostors } from '../../server/src/features/uploads/samples/impostors.fixture';
import { ACTIVE, honestPdfs, lockedPdf, pdfOf } from '../../server/src/features/uploads/samples/pdfs.fixture';
import { geotagged, honestPhotos, scene } from '../../server/src/features/uploads/samples/photos.fixture';
import { file, validAnswers } from '../support/citizen';
import { cpuOf } from '../support/cpu-of';
import { sendFile, type Sent } from '../support/multipart';
import { OfficeBrowser, signedInAdmin } from '../support/office';
import { startApp, type App } from '../support/start-app';

const SLUG = 'general-petition';

let app: App;
let admin: OfficeBrowser;
beforeAll(async () => {
  app = await startApp();
  admin = await signedInAdmin(app);
});
afterAll(() => app.stop());

const send = (bytes: Buffer, filename?: string, key = 'other_docs'): Promise<Sent> =>
  sendFile(app, SLUG, key, bytes, filename);

/** Files a petition with these uploads and opens its first file as the office does. */
async function download(uploadId: string, key = 'other_docs'): Promise<Response> {
  const answers = await validAnswers(app, SLUG);
  const { body } = await file(app, { slug: SLUG, answers, uploads: { [key]: [uploadId] } });
  const list = '/api/v1/office/submissions';
  const query = `${list}?q=${encodeURIComponent(body.receiptNo)}`;
  const [found] = (await admin.json<PageOf<CaseItem>>('GET', query)).body.items;
  const detail = (await admin.json<CaseDetail>('GET', `${list}/${found?.id}`)).body;
  return admin.send('GET', `${list}/${detail.id}/files/${uploadId}`);
}

async function stored(sent: Sent, key?: string): Promise<Buffer> {
  const { uploadId = '' } = sent.body;
  const response = await download(uploadId, key);
  return Buffer.from(await response.arrayBuffer());
}

it('refuses every impostor in words, whatever it is called', async () => {
  for (const [name, bytes] of Object.entries(await impostors())) {
    const { status, body } = await send(bytes, 'photo.jpg');
    expect([name, status, body.code]).toEqual([name, 422, expect.stringMatching(/^upload\./)]);
    if (body.code) expect(body.title).toBe(inLanguage(ERROR_TEXT[body.code], 'th'));
  }
});

it('takes every photo and scan of honest people', async () => {
  const page = await scene(1240, 1754).jpeg().toBuffer();
  const honest = { ...(await honestPhotos()), ...(await honestPdfs([page])) };
  for (const [name, bytes] of Object.entries(honest)) {
    const { status, body } = await send(bytes, `${name}.bin`);
    expect([name, status, body.code]).toEqual([name, 201, undefined]);
  }
});

it('refuses PDFs that act and PDFs that are locked, each in its own words', async () => {
  for (const [name, change] of Object.entries(ACTIVE))
    expect([name, (await send(await pdfOf(change))).body.code]).toEqual([name, 'upload.activePdf']);
  expect((await send(await lockedPdf(true))).body.code).toBe('upload.lockedPdf');
});

it('refuses pictures that swell, at once and without keeping others waiting', async () => {
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(1e5)}</svg>`);
  const bombs = [pngBomb(16383), await jpegBomb(16000), pngBomb(30000), svg];
  const memory = process.memoryUsage().rss;
  const photo = await scene(1240, 1754).jpeg().toBuffer();
  const honest = await cpuOf(() => send(photo));
  for (const bomb of bombs) {
    const cost = await cpuOf(async () => expect((await send(bomb)).status).toBe(422));
    // Pictures this large would take a hundred times as long as a page of a document.
    expect(cost / honest).toBeLessThan(3);
  }
  expect(process.memoryUsage().rss - memory).toBeLessThan(60e6);
});

describe('what is stored of a photo', () => {
  it('tells nothing of where and with what it was taken, and stands upright', async () => {
    const sent = await send(await geotagged(scene(800, 600), 6), 'บ้าน.JPEG');
    const bytes = await stored(sent);
    const { exif, xmp, iptc, icc, width, height } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, width, height }).toEqual({ width: 600, height: 800 });
    for (const trace of ['SERIAL', 'Example', 'Exif']) expect(bytes.includes(trace)).toBe(false);
    expect(sent.body).toMatchObject({ name: 'บ้าน.jpg', type: 'image/jpeg', bytes: bytes.length });
    expect(sent.body.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('has nothing of what was appended to it', async () => {
    const payload = Buffer.from('<script>alert(1)</script>PK\u0003\u0004evil.php');
    const bytes = await stored(await send(Buffer.concat([await scene(300, 200).jpeg().toBuffer(), payload])));
    for (const trace of ['<script', 'PK\u0003', 'evil.php']) expect(bytes.includes(trace)).toBe(false);
  });

  it('is crossed out where it is a copy of an ID card', async () => {
    const card = await sharp({ create: { width: 1000, height: 630, channels: 3, background: '#4a8' } })
      .jpeg()
      .toBuffer();
    const plain = await sharp(await stored(await send(card))).stats();
    const crossed = await sharp(
      await stored(await send(card, 'id.jpg', 'id_card_copy'), 'id_card_copy'),
    ).stats();
    expect(plain.entropy).toBeLessThan(0.1);
    expect(crossed.entropy).toBeGreaterThan(0.5);
  });
});

it('hands files out so that no browser runs them', async () => {
  const pdf = await pdfOf();
  const { body } = await send(pdf, '../ใบ<b>รับรอง.pdf');
  const response = await download(body.uploadId ?? '');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; filename=/),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('ใบbรับรอง.pdf');
  expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true);
});

it('knows no attachment that the form does not have, and no form that is not there', async () => {
  const pdf = await pdfOf();
  expect(await send(pdf, 'a.pdf', 'nothing')).toMatchObject({
    status: 400,
    body: { code: 'upload.unknownKey' },
  });
  expect(await send(pdf, 'a.pdf', '__proto__')).toMatchObject({ status: 400 });
  expect((await sendFile(app, 'no-such-form', 'other_docs', pdf)).status).toBe(404);
  const photosOnly = await sendFile(app, 'streetlight-report', 'photos', pdf);
  expect(photosOnly).toMatchObject({ status: 422, body: { code: 'upload.wrongKind' } });
});

it('keeps no village waiting that shares one address', async () => {
  const photo = await scene(64, 48).jpeg().toBuffer();
  const answers = await Promise.all(Array.from({ length: 300 }, () => send(photo)));
  expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
});
