import express from 'express';
import { Types } from 'mongoose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stageFile } from '../../server/src/features/uploads/stage-file';
import { pdfOf } from '../../server/src/features/uploads/samples/pdfs.fixture';
import { uploadModel } from '../../server/src/features/uploads/upload.model';
import { openFileStore, type FileStore } from '../../server/src/ports/files';
import { file, validAnswers } from '../support/citizen';
import { fileParts, multipart, post, sendFile, uploadPath } from '../support/multipart';
import { startApp, type App } from '../support/start-app';

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
  dataDir = await mkdtemp(join(tmpdir(), 'khamrong-uploads-'));
  pdf = await pdfOf();
  app = await start();
});
afterAll(async () => {
  await app.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const count = (collection: string): Promise<number> =>
  app.running.ground.connection.collection(collection).countDocuments();
const stored = async (): Promise<Record<string, number>> => ({
  uploads: await count('uploads'),
  files: await count('files.files'),
  chunks: await count('files.chunks'),
});
const stage = async (): Promise<string> => (await sendFile(app, SLUG, KEY, pdf, 'a.pdf')).body.uploadId ?? '';
const fileWith = async (uploadId: string) =>
  file(app, { slug: SLUG, answers: await validAnswers(app, SLUG), uploads: { [KEY]: [uploadId] } });

it('answers a file with what is stored of it', async () => {
  const { status, body } = await sendFile(app, SLUG, KEY, pdf, 'หนังสือ รับรอง.PDF');
  expect(status).toBe(201);
  expect(body).toEqual({
    uploadId: expect.stringMatching(/^[0-9a-f]{24}$/),
    name: 'หนังสือ รับรอง.pdf',
    bytes: pdf.length,
    type: 'application/pdf',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    expiresAt: expect.stringMatching(/\+07:00$/),
  });
  expect(Date.parse(body.expiresAt ?? '') - Date.now()).toBeGreaterThan(23 * HOUR_MS);
  const { uploads } = app.running.services;
  expect(await uploads.bytes(body.uploadId ?? '')).toEqual(pdf);
  await expect(uploads.bytes(String(new Types.ObjectId()))).rejects.toMatchObject({ code: 'notFound' });
  await expect(uploads.open('no id')).rejects.toMatchObject({ code: 'notFound' });
});

it('takes no body without a file and none for a closed form', async () => {
  const none = await post(app, uploadPath(SLUG), multipart([{ name: 'key', value: KEY }]));
  expect(none).toMatchObject({ status: 400, body: { code: 'upload.missing' } });
  await app.running.services.forms.setOpen('queue-booking', false);
  expect((await sendFile(app, 'queue-booking', KEY, pdf)).body.code).toBe('form.closed');
});

it('gives a file to one submission only', async () => {
  const uploadId = await stage();
  expect((await fileWith(uploadId)).status).toBe(201);
  const second = await fileWith(uploadId);
  expect(second.body.errors).toEqual([
    expect.objectContaining({ instancePath: `/attachments/${KEY}`, keyword: 'uploadGone' }),
  ]);
});

it('leaves nothing behind when the disk is full in the middle', async () => {
  const { connection, clock } = app.running.ground;
  const full: FileStore = {
    ...openFileStore(connection),
    async write(id, bytes) {
      await connection
        .collection('files.chunks')
        .insertOne({ files_id: id, n: 0, data: bytes.subarray(0, 100) });
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    },
  };
  const before = await stored();
  const form = await app.running.services.forms.bySlug(SLUG);
  const now = <T>(_weight: number, task: () => T): T => task();
  const received = {
    field: 'file',
    name: 'a.pdf',
    size: pdf.length,
    sha256: 'f'.repeat(64),
    read: async () => pdf,
  };
  const deps = { uploads: uploadModel(connection), files: full, clock, memory: now, cores: now };
  await expect(stageFile(received, form, KEY, deps)).rejects.toThrow('no space left');
  expect(await stored()).toEqual(before);
});

it('forgets files that nobody claimed, and what a crash left half stored, but no other', async () => {
  const claimed = await stage();
  await fileWith(claimed);
  const waiting = await stage();
  const { connection } = app.running.ground;
  const half = { _id: new Types.ObjectId(), file: new Types.ObjectId(), expiresAt: new Date() };
  await connection.collection('uploads').insertOne(half);
  await connection
    .collection('files.chunks')
    .insertOne({ files_id: half.file, n: 0, data: Buffer.from('half') });
  expect([...(await app.running.services.uploads.staged([waiting, String(half._id)])).keys()]).toEqual([
    waiting,
  ]);

  await app.stop();
  ahead = 24 * HOUR_MS + 1000;
  app = await start();
  expect((await fileWith(waiting)).body.errors).toEqual([expect.objectContaining({ keyword: 'uploadGone' })]);
  await app.stop();
  ahead = 26 * HOUR_MS;
  app = await start();
  for (let tries = 0; (await count('uploads')) > 2 && tries < 100; tries += 1) await wait(50);
  expect(await stored()).toEqual({ uploads: 2, files: 2, chunks: 2 });
  expect(await app.running.services.uploads.bytes(claimed)).toEqual(pdf);
});

it('receives a whole page with its files', async () => {
  const parts = [
    { name: 'first_name', value: 'สมชาย' },
    { name: 'wish', value: 'a' },
    { name: 'wish', value: 'b' },
    { name: '_file.photos', value: '', filename: '', headers: ['Content-Type: application/octet-stream'] },
    ...fileParts(KEY, pdf, 'ก.pdf'),
    { name: '_file.other', value: Buffer.from('x'), filename: 'b.txt' },
  ];
  let seen: unknown;
  const { receiveForm } = app.running.services.uploads;
  const page = express().post('/', async (request, response) => {
    seen = await receiveForm(request, response, async ({ fields, files }) => ({
      fields,
      files: await Promise.all(
        files.map(async ({ field, name, read }) => [field, name, (await read()).length]),
      ),
    }));
    response.end();
  });
  const server = page.listen(0);
  const { port } = server.address() as { port: number };
  await post({ url: `http://127.0.0.1:${port}` }, '/', multipart(parts));
  server.close();
  expect(seen).toEqual({
    fields: [
      ['first_name', 'สมชาย'],
      ['wish', 'a'],
      ['wish', 'b'],
      ['key', KEY],
    ],
    files: [
      ['file', 'ก.pdf', pdf.length],
      ['_file.other', 'b.txt', 1],
    ],
  });
});
