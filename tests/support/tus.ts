import type { Problem, UploadReceipt } from '@khamrong/schemas';
import { request } from 'node:http';
import { connect } from 'node:net';
import { uploadPath } from './multipart';

/** An answer to a piece of a file, or to a question about it. */
export interface TusAnswer {
  status: number;
  offset: number;
  location: string;
  headers: Record<string, string | string[] | undefined>;
  body: Partial<UploadReceipt & Problem>;
}

type Address = { url: string };
type Headers = Record<string, string | number>;

const TUS = { 'tus-resumable': '1.0.0' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

export const resumablePath = (slug: string): string => `${uploadPath(slug)}/resumable`;

/** One request of the protocol; headers given may lie. */
export const tus = (
  to: Address,
  method: string,
  path: string,
  headers: Headers = {},
  body?: Buffer | Buffer[],
): Promise<TusAnswer> =>
  new Promise((resolve, reject) => {
    const sending = request(`${to.url}${path}`, { method, headers: { ...TUS, ...headers } });
    sending.on('error', reject);
    sending.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({
          status: response.statusCode ?? 0,
          offset: Number(response.headers['upload-offset']),
          location: response.headers.location ?? '',
          headers: response.headers,
          body: text.startsWith('{') ? JSON.parse(text) : {},
        });
      });
    });
    for (const chunk of [body ?? []].flat()) sending.write(chunk);
    sending.end();
  });

export interface Beginning {
  slug: string;
  key: string;
  bytes: number;
  name?: string;
}

/** Announces a file. */
export const begin = (
  to: Address,
  { slug, key, bytes, name = 'a.pdf' }: Beginning,
  headers: Headers = {},
): Promise<TusAnswer> =>
  tus(to, 'POST', resumablePath(slug), {
    'upload-length': bytes,
    'upload-metadata': `filename ${base64(name)},key ${base64(key)}`,
    ...headers,
  });

const pieceHeaders = (offset: number): Headers => ({
  'content-type': 'application/offset+octet-stream',
  'upload-offset': offset,
});

/** Sends bytes from an offset on, with their length unless `headers` say otherwise. */
export const sendPiece = (
  to: Address,
  path: string,
  offset: number,
  bytes: Buffer,
  headers: Headers = { 'content-length': bytes.length },
): Promise<TusAnswer> => tus(to, 'PATCH', path, { ...pieceHeaders(offset), ...headers }, bytes);

/** Where a file stands. */
export const offsetOf = async (to: Address, path: string): Promise<number> =>
  (await tus(to, 'HEAD', path)).offset;

/** Announces all of the bytes and breaks the line after some. */
export const breakOff = (
  to: Address,
  path: string,
  offset: number,
  bytes: Buffer,
  after: number,
): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(to.url).port), '127.0.0.1', () => {
      const headers = { ...TUS, ...pieceHeaders(offset), 'content-length': bytes.length };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      socket.write(`PATCH ${path} HTTP/1.1\r\nHost: x\r\n${lines.join('\r\n')}\r\n\r\n`);
      socket.write(bytes.subarray(0, after), () => setTimeout(() => socket.destroy(), 5));
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
  });

/** Sends the rest of a file, however often it takes. */
export async function sendRest(
  to: Address,
  path: string,
  bytes: Buffer,
  piece = bytes.length,
): Promise<TusAnswer> {
  for (;;) {
    const offset = await offsetOf(to, path);
    const answer = await sendPiece(to, path, offset, bytes.subarray(offset, offset + piece));
    // What came of a broken piece may be stored after the question where the file stands.
    if (answer.status !== 204 && answer.status !== 409) return answer;
  }
}
