import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MAX_FILE_BYTES } from '@khamrong/schemas';
import { pdfOf, pdfOfSize } from '../../server/src/features/uploads/samples/pdfs.fixture';
import { cpuOf } from '../support/cpu-of';
import { fileParts, MULTIPART, multipart, post, sendFile, uploadPath, type Part } from '../support/multipart';
import { startApp, type App } from '../support/start-app';

const SLUG = 'general-petition';
const KEY = 'other_docs';

let app: App;
let pdf: Buffer;
/** What an honest file costs, in milliseconds of the processor. */
let honest: number;
beforeAll(async () => {
  app = await startApp();
  pdf = await pdfOf();
  await sendFile(app, SLUG, KEY, pdf); // the first of its kind loads what later ones use
  honest = (await cpuOf(() => Promise.all([1, 2, 3].map(() => sendFile(app, SLUG, KEY, pdf))))) / 3;
});
afterAll(() => app.stop());

/** What is in the directory of temporary files once it is empty, or after five seconds. */
async function leftBehind(): Promise<string[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const left = await readdir(join(app.dataDir, 'tmp/uploads'));
    if (left.length === 0) return left;
    await wait(50);
  }
  return readdir(join(app.dataDir, 'tmp/uploads'));
}

/** Times the cost of an honest file: more would keep others waiting. */
const AT_ONCE = 10;

describe('names and parts made to cost much', () => {
  const field = (name: string): Part => ({ name, value: 'x' });
  const many = (count: number): Part[] => Array.from({ length: count }, (_, at) => field(`f${at}`));
  const lines = Array.from({ length: 200 }, (_, at) => `X-Header-${at}: y`);

  it.each<[string, () => Part[]]>([
    ['a list index of two million', () => [field('a[2000000]'), field('a[b]'), ...fileParts(KEY, pdf)]],
    ['three thousand levels', () => [field(`a${'[b]'.repeat(3000)}`), ...fileParts(KEY, pdf)]],
    ['two thousand parts', () => [...many(2000), ...fileParts(KEY, pdf)]],
    ['two hundred header lines', () => [{ ...field('key'), headers: lines }, ...fileParts(KEY, pdf)]],
    [
      'two hundred header lines of the file',
      () => [
        { name: 'key', value: KEY },
        { name: 'file', value: pdf, filename: 'a.pdf', headers: lines },
      ],
    ],
    ['a name of 10 kB', () => [field('n'.repeat(10_000)), ...fileParts(KEY, pdf)]],
    ['a value of 1 MB', () => [{ name: 'key', value: 'v'.repeat(1_000_000) }, ...fileParts(KEY, pdf)]],
    ['a reserved name', () => [field('__proto__'), ...fileParts(KEY, pdf)]],
    ['no name', () => [field(''), ...fileParts(KEY, pdf)]],
  ])('%s: refused at once, without keeping others waiting', async (_name, parts) => {
    const body = multipart(parts());
    const memory = process.memoryUsage().rss;
    let status = 0;
    const cost = await cpuOf(async () => ({ status } = await post(app, uploadPath(SLUG), body)));
    expect([400, 413]).toContain(status);
    expect(cost / honest).toBeLessThan(AT_ONCE);
    expect(process.memoryUsage().rss - memory).toBeLessThan(40e6);
    expect(await leftBehind()).toEqual([]);
  });
});

describe('the size of a file', () => {
  it('may be 16 MiB to the byte, and not one more', async () => {
    const fits = await pdfOfSize(MAX_FILE_BYTES);
    expect(fits.length).toBe(MAX_FILE_BYTES);
    expect(await sendFile(app, SLUG, KEY, fits)).toMatchObject({
      status: 201,
      body: { bytes: MAX_FILE_BYTES },
    });
    const over = await sendFile(app, SLUG, KEY, await pdfOfSize(MAX_FILE_BYTES + 1));
    expect(over).toMatchObject({ status: 413, body: { code: 'upload.tooLarge' } });
    expect(await leftBehind()).toEqual([]);
  });

  it('is refused from its announcement when that is larger still', async () => {
    const far = await post(app, uploadPath(SLUG), Buffer.alloc(20_000_000));
    expect(far).toMatchObject({ status: 413, body: { code: 'request.tooLarge' } });
  });

  it('cannot be passed by sending two', async () => {
    const two = [...fileParts(KEY, pdf), { name: 'file', value: pdf, filename: 'b.pdf' }];
    expect(await post(app, uploadPath(SLUG), multipart(two))).toMatchObject({
      status: 422,
      body: { code: 'upload.tooMany' },
    });
  });
});

describe('a body that is not what its headers say', () => {
  it('is refused when it is shorter in itself than announced outside', async () => {
    const body = multipart(fileParts(KEY, pdf));
    const cut = body.subarray(0, body.length - 200);
    expect(await post(app, uploadPath(SLUG), cut)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
    expect(await leftBehind()).toEqual([]);
  });

  it.each([
    ['another type', 'application/json', 415],
    ['no boundary', 'multipart/form-data', 400],
    ['another boundary', 'multipart/form-data; boundary=other', 400],
  ])('is refused with %s', async (_name, type, status) => {
    const body = multipart(fileParts(KEY, pdf));
    expect((await post(app, uploadPath(SLUG), body, { 'content-type': type })).status).toBe(status);
  });

  it('is refused when it ends before the length it gave', async () => {
    const body = multipart(fileParts(KEY, pdf));
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(app.url).port), '127.0.0.1', () => {
        const lines = [`POST ${uploadPath(SLUG)} HTTP/1.1`, 'Host: x', `Content-Type: ${MULTIPART}`];
        socket.write(`${lines.join('\r\n')}\r\nContent-Length: ${body.length + 999}\r\n\r\n`);
        socket.end(body);
      });
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(await leftBehind()).toEqual([]);
  });
});

it('goes on serving others while fifty uploads have stalled shortly before their end', async () => {
  const body = multipart(fileParts(KEY, await pdfOfSize(6_000_000)));
  const memory = process.memoryUsage().rss;
  const stalled = Array.from({ length: 50 }, () => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    const lines = [`POST ${uploadPath(SLUG)} HTTP/1.1`, 'Host: x', `Content-Type: ${MULTIPART}`];
    socket.on('error', () => undefined);
    socket.write(`${lines.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n`);
    return new Promise<typeof socket>((resolve) =>
      socket.write(body.subarray(0, -1000), () => resolve(socket)),
    );
  });
  const sockets = await Promise.all(stalled);
  expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
  expect((await sendFile(app, SLUG, KEY, pdf)).status).toBe(201);
  // In memory they would take 300 MB.
  expect(process.memoryUsage().rss - memory).toBeLessThan(120e6);
  for (const socket of sockets) socket.destroy();
  expect(await leftBehind()).toEqual([]);
});

it('leaves nothing of uploads that are broken off', async () => {
  const body = multipart(fileParts(KEY, await pdfOfSize(2_000_000)));
  const before = await app.running.ground.connection.collection('uploads').countDocuments();
  const breakOff = (at: number): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(app.url).port), '127.0.0.1', () => {
        const lines = [`POST ${uploadPath(SLUG)} HTTP/1.1`, 'Host: x', `Content-Type: ${MULTIPART}`];
        socket.write(`${lines.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n`);
        socket.write(body.subarray(0, at), () => setTimeout(() => socket.destroy(), 5));
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
    });
  for (let round = 0; round < 20; round += 1)
    await Promise.all(Array.from({ length: 10 }, (_, at) => breakOff((round * 10 + at + 1) * 9_000)));
  expect(await leftBehind()).toEqual([]);
  expect(await app.running.ground.connection.collection('uploads').countDocuments()).toBe(before);
  expect((await sendFile(app, SLUG, KEY, pdf)).status).toBe(201);
});
