import type { Problem, UploadReceipt } from '@khamrong/schemas';
import { request } from 'node:http';

const BOUNDARY = 'khamrong-test-boundary';

/** One part of a multipart body; a `filename` makes it a file. */
export interface Part {
  name: string;
  value: Buffer | string;
  filename?: string;
  /** Further header lines, as they go out. */
  headers?: string[];
}

const head = ({ name, filename, headers = [] }: Part): string =>
  [
    `--${BOUNDARY}`,
    `Content-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}`,
    ...headers,
    '',
    '',
  ].join('\r\n');

/** A multipart body, byte for byte as given: nothing is tidied on the way. */
export const multipart = (parts: Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap((part) => [Buffer.from(head(part)), Buffer.from(part.value), Buffer.from('\r\n')]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);

/** A file for an attachment, as the page sends it. */
export const fileParts = (key: string, bytes: Buffer, filename = 'photo.jpg'): Part[] => [
  { name: 'key', value: key },
  { name: 'file', value: bytes, filename, headers: ['Content-Type: application/octet-stream'] },
];

export const uploadPath = (slug: string): string => `/api/v1/forms/${slug}/uploads`;
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

export interface Sent {
  status: number;
  body: Partial<UploadReceipt & Problem>;
}

/** Where a server listens. */
type Address = { url: string };

/** Posts raw bytes; `headers` may lie. */
export const post = (
  { url }: Address,
  path: string,
  body: Buffer,
  headers: Record<string, string | number> = {},
): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const sending = request(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': MULTIPART, 'content-length': body.length, ...headers },
    });
    sending.on('error', reject);
    sending.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, body: text.startsWith('{') ? JSON.parse(text) : {} });
      });
    });
    sending.end(body);
  });

/** Sends a file for an attachment and tells how it was answered. */
export const sendFile = (
  to: Address,
  slug: string,
  key: string,
  bytes: Buffer,
  filename?: string,
): Promise<Sent> => post(to, uploadPath(slug), multipart(fileParts(key, bytes, filename)));
