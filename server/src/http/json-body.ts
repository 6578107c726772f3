import { AppError } from '@khamrong/schemas';
import type { RequestHandler } from 'express';
import type { IncomingMessage } from 'node:http';

/** How large a JSON body may be, in bytes, and how deeply nested. */
export interface BodyLimits {
  bytes: number;
  depth: number;
}

const USUAL: BodyLimits = { bytes: 256 * 1024, depth: 20 };

const MEDIA_TYPE = /^application\/json\s*(;|$)/i;

function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((each) => tooDeep(each, left - 1));
}

function checkBefore({ headers }: IncomingMessage, { bytes }: BodyLimits): void {
  if (!MEDIA_TYPE.test(headers['content-type'] ?? '') || headers['content-encoding'])
    throw new AppError('request.unsupportedType');
  if (Number(headers['content-length'] ?? 0) > bytes) throw new AppError('request.tooLarge');
}

/**
 * The bytes of a body. Past the limit nothing more is kept, but read to its end, so that the answer arrives.
 * @throws AppError `request.tooLarge`
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
    });
    request.on('end', () =>
      size > limit ? reject(new AppError('request.tooLarge')) : resolve(Buffer.concat(chunks)),
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
export async function readJson(request: IncomingMessage, limits = USUAL): Promise<unknown> {
  checkBefore(request, limits);
  const body = parse(await readBody(request, limits.bytes));
  if (typeof body !== 'object' || body === null) throw new AppError('request.invalid', { reason: 'json' });
  if (tooDeep(body, limits.depth)) throw new AppError('request.invalid', { reason: 'depth' });
  return body;
}

/** The same for routes: the body is in `request.body`. */
export const jsonBodyWithin =
  (limits: BodyLimits): RequestHandler =>
  async (request, _response, next) => {
    request.body = await readJson(request, limits);
    next();
  };

export const jsonBody = jsonBodyWithin(USUAL);
