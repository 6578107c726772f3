import { AppError } from '@khamrong/schemas';
import type { RequestHandler } from 'express';
import type { IncomingMessage } from 'node:http';

/** Largest JSON body in bytes. */
const BODY_LIMIT = 256 * 1024;
/** Deepest nesting of a JSON body. */
const DEPTH_LIMIT = 20;

const MEDIA_TYPE = /^application\/json\s*(;|$)/i;

function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((each) => tooDeep(each, left - 1));
}

function checkBefore({ headers }: IncomingMessage): void {
  if (!MEDIA_TYPE.test(headers['content-type'] ?? '') || headers['content-encoding'])
    throw new AppError('request.unsupportedType');
  if (Number(headers['content-length'] ?? 0) > BODY_LIMIT) throw new AppError('request.tooLarge');
}

/** The bytes of a body. Past the limit nothing more is kept, but read to its end, so that the answer arrives. */
function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
    });
    request.on('end', () =>
      size > BODY_LIMIT ? reject(new AppError('request.tooLarge')) : resolve(Buffer.concat(chunks)),
    );
    request.on('error', () => reject(new AppError('request.timeout')));
  });
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new AppError('request.invalid', { reason: 'json' });
  }
}

/**
 * The JSON body of a request: small and shallow, an object or a list.
 * @throws AppError `request.unsupportedType`, `request.tooLarge` or `request.invalid`
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  checkBefore(request);
  const body = parse(await bytesOf(request));
  if (typeof body !== 'object' || body === null) throw new AppError('request.invalid', { reason: 'json' });
  if (tooDeep(body, DEPTH_LIMIT)) throw new AppError('request.invalid', { reason: 'depth' });
  return body;
}

/** The same for routes: the body is in `request.body`. */
export const jsonBody: RequestHandler = async (request, _response, next) => {
  request.body = await readJson(request);
  next();
};
