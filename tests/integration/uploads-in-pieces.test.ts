import { MAX_FILE_BYTES } from '@khamrong/schemas';
import { createHash, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pdfOfSize } from '../../server/src/features/uploads/samples/pdfs.fixture';
import { scene } from '../../server/src/features/uploads/samples/photos.fixture';
import { file, validAnswers } from '../support/citizen';
import { sendFile } from '../support/multipart';
import { startApp, type App } from '../support/start-app';
import { begin, breakOff, offsetOf, resumablePath, sendPiece, sendRest, tus } from '../support/tus';

const SLUG = 'general-petition';
const KEY = 'other_docs';
const HOUR_MS = 60 * 60 * 1000;

let dataDir: string;
let app: App;
let pdf: Buffer;
/** How far the server's clock is ahead. */
let ahead = 0;
const start = (): Promise<App> =>
  startApp({ DATA_DIR: dataDir }, { clock: () => new Date(Date.now() + ahead) });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'khamrong-pieces-'));
  pdf = await pdfOfSize(1_500_000);
  app = await start();
});
afterAll(async () => {
  await app.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const beginPdf = async (bytes = pdf.length, name?: string): Promise<string> =>
  (await begin(app, { slug: SLUG, key: KEY, bytes, name })).location;
const count = (collection: string): Promise<number> =>
  app.running.ground.connection.collection(collection).countDocuments();
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

it('answers the last piece as it answers a file in one', async () => {
  const whole = await sendFile(app, SLUG, KEY, pdf, 'หนังสือ/รับรอง\u202e.PDF');
  const path = await beginPdf(pdf.length, 'หนังสือ/รับรอง\u202e.PDF');
  expect(await sendPiece(app, path, 0, pdf.subarray(0, 900_000))).toMatchObject({
    status: 204,
    offset: 900_000,
  });
  const last = await sendPiece(app, path, 900_000, pdf.subarray(900_000));
  expect(last).toMatchObject({ status: 200, offset: pdf.length });
  const { name, bytes, type, sha256: hash } = whole.body;
  expect(last.body).toMatchObject({ name, bytes, type, sha256: hash });
  expect(name).toBe('รับรอง.pdf');
  const answers = await validAnswers(app, SLUG);
  const filed = await file(app, { slug: SLUG, answers, uploads: { [KEY]: [last.body.uploadId ?? ''] } });
  expect(filed.status).toBe(201);
});

it('goes on wherever the line broke, and ends with the same bytes', async () => {
  for (let round = 0; round < 12; round += 1) {
    const path = await beginPdf();
    for (let cut = 0; cut < 3; cut += 1) {
      const offset = await offsetOf(app, path);
      const rest = pdf.subarray(offset);
      await breakOff(app, path, offset, rest, randomInt(rest.length));
    }
    const { status, body } = await sendRest(app, path, pdf, 400_000);
    expect([status, body.sha256]).toEqual([200, sha256(pdf)]);
  }
});

it('keeps what came before a line broke', async () => {
  const path = await beginPdf();
  await breakOff(app, path, 0, pdf, 700_000);
  for (let tries = 0; (await offsetOf(app, path)) < 600_000 && tries < 100; tries += 1) await wait(20);
  expect(await offsetOf(app, path)).toBeGreaterThan(600_000);
});

it('gives the same answer again to who missed it, also to two at once', async () => {
  const path = await beginPdf();
  await sendPiece(app, path, 0, pdf.subarray(0, 1000));
  const last = await sendPiece(app, path, 1000, pdf.subarray(1000));
  const uploads = await count('uploads');
  const empty = () => sendPiece(app, path, pdf.length, Buffer.alloc(0));
  for (const again of await Promise.all([empty(), empty()])) expect(again.body).toEqual(last.body);
  expect(await offsetOf(app, path)).toBe(pdf.length);
  expect(await count('uploads')).toBe(uploads);
});

it('takes each byte once when two send at once', async () => {
  const path = await beginPdf();
  const answers = await Promise.all([0, 1, 2].map(() => sendPiece(app, path, 0, pdf.subarray(0, 800_000))));
  expect(answers.filter(({ status }) => status === 204).length).toBeLessThanOrEqual(1);
  for (const { status, body } of answers) if (status !== 204) expect(body.code).toBe('upload.offsetDiffers');
  expect((await sendRest(app, path, pdf)).body.sha256).toBe(sha256(pdf));
});

describe('what does not fit is refused, and changes nothing', () => {
  let path: string;
  beforeAll(async () => {
    path = await beginPdf();
    await sendPiece(app, path, 0, pdf.subarray(0, 500_000));
  });
  afterEach(async () => expect(await offsetOf(app, path)).toBe(500_000));

  it.each([0, 499_999, 500_001, 10_000_000])('a piece from offset %d', async (offset) => {
    const answer = await sendPiece(app, path, offset, pdf.subarray(0, 1000));
    expect(answer).toMatchObject({ status: 409, body: { code: 'upload.offsetDiffers' } });
  });

  it('a piece past the end, announced or not', async () => {
    const long = Buffer.alloc(pdf.length - 500_000 + 1);
    const refusal = { status: 413, body: { code: 'request.tooLarge' } };
    expect(await sendPiece(app, path, 500_000, long)).toMatchObject(refusal);
    const short = Buffer.alloc(100_000);
    const other = await beginPdf(150_000);
    const chunked = { 'transfer-encoding': 'chunked' };
    expect(await sendPiece(app, other, 0, Buffer.concat([short, short]), chunked)).toMatchObject(refusal);
    expect(await offsetOf(app, other)).toBeLessThanOrEqual(150_000);
  });

  it('a piece of another type, without an offset, or of another version', async () => {
    const type = { 'content-type': 'application/octet-stream' };
    expect((await sendPiece(app, path, 500_000, pdf, type)).status).toBe(415);
    expect((await sendPiece(app, path, NaN, pdf.subarray(0, 10))).status).toBe(400);
    expect(await tus(app, 'PATCH', path, { 'tus-resumable': '0.2.2' })).toMatchObject({ status: 412 });
    const overridden = await tus(app, 'POST', path, { 'x-http-method-override': 'DELETE' });
    expect(overridden.status).toBe(404);
  });
});

describe('a file is refused before its first byte', () => {
  it.each([
    ['one byte too large', { bytes: MAX_FILE_BYTES + 1 }, 413, 'upload.tooLarge'],
    ['empty', { bytes: 0 }, 400, 'upload.missing'],
    ['of no size', { bytes: -1 }, 400, 'request.invalid'],
    ['for another attachment', { key: 'nothing' }, 400, 'upload.unknownKey'],
    ['for another form', { slug: 'no-such-form' }, 404, 'form.notFound'],
  ])('%s', async (_name, change, status, code) => {
    const answer = await begin(app, { slug: SLUG, key: KEY, bytes: 10, ...change });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('for a form that is closed', async () => {
    await app.running.services.forms.setOpen('queue-booking', false);
    expect((await begin(app, { slug: 'queue-booking', key: KEY, bytes: 10 })).body.code).toBe('form.closed');
  });
});

it('takes 16 MiB to the byte', async () => {
  const fits = await pdfOfSize(MAX_FILE_BYTES);
  const path = await beginPdf(fits.length);
  const { status, body } = await sendRest(app, path, fits, 512 * 1024);
  expect([status, body.bytes, body.sha256]).toEqual([200, MAX_FILE_BYTES, sha256(fits)]);
});

it('judges a whole file by its content, and forgets one it refuses', async () => {
  const { location } = await begin(app, { slug: SLUG, key: KEY, bytes: 5000, name: 'photo.jpg' });
  const answer = await sendPiece(app, location, 0, Buffer.alloc(5000, 'x'));
  expect(answer).toMatchObject({ status: 422, body: { code: 'upload.wrongKind' } });
  expect(await tus(app, 'HEAD', location)).toMatchObject({ status: 410 });
});

it('is another form’s by no path, and gone when it is taken back', async () => {
  const path = await beginPdf();
  const id = path.split('/').at(-1);
  expect((await tus(app, 'HEAD', `${resumablePath('queue-booking')}/${id}`)).status).not.toBe(200);
  expect((await tus(app, 'HEAD', `${resumablePath('streetlight-report')}/${id}`)).status).toBe(410);
  expect((await tus(app, 'DELETE', path)).status).toBe(204);
  expect((await tus(app, 'HEAD', path)).status).toBe(410);
});

it('shows a staged picture small, and nothing else', async () => {
  const photo = await scene(1600, 1200).jpeg().toBuffer();
  const { location } = await begin(app, { slug: SLUG, key: KEY, bytes: photo.length, name: 'a.jpg' });
  const { body } = await sendPiece(app, location, 0, photo);
  const preview = (slug: string, id?: string) =>
    fetch(`${app.url}/api/v1/forms/${slug}/uploads/${id}/preview`);
  const shown = await preview(SLUG, body.uploadId);
  expect(shown.status).toBe(200);
  expect(shown.headers.get('content-type')).toBe('image/jpeg');
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect((await shown.arrayBuffer()).byteLength).toBeLessThan(60_000);
  expect((await preview('streetlight-report', body.uploadId)).status).toBe(404);
  const document = await sendFile(app, SLUG, KEY, pdf);
  expect((await preview(SLUG, document.body.uploadId)).status).toBe(404);
  const uploads = { [KEY]: [body.uploadId ?? ''] };
  await file(app, { slug: SLUG, answers: await validAnswers(app, SLUG), uploads });
  expect((await preview(SLUG, body.uploadId)).status).toBe(404);
});

it('goes on after a restart, and is forgotten a day later', async () => {
  const path = await beginPdf();
  await sendPiece(app, path, 0, pdf.subarray(0, 700_000));
  const late = await beginPdf();
  await sendPiece(app, late, 0, pdf.subarray(0, 700_000));
  await app.stop();
  app = await start();
  expect(await offsetOf(app, path)).toBe(700_000);
  expect((await sendRest(app, path, pdf)).body.sha256).toBe(sha256(pdf));
  ahead = 24 * HOUR_MS + 1000;
  expect((await tus(app, 'HEAD', late)).status).toBe(410);
  await app.stop();
  app = await start();
  const left = async () => [await count('uploads.parts'), await count('uploads.unfinished')];
  for (let tries = 0; (await left()).join() !== '0,0' && tries < 100; tries += 1) await wait(50);
  expect(await left()).toEqual([0, 0]);
});
