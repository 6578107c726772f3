import { AppError } from '@khamrong/schemas';
import type { RequestHandler } from 'express';
import type { IncomingMessage } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The origin the browser says a request came from; undefined for programs that are no browser. */
function claimedOrigin({ headers: { origin, referer } }: IncomingMessage): string | undefined {
  if (origin) return origin;
  return referer && URL.canParse(referer) ? new URL(referer).origin : undefined;
}

const isOwn = ({ headers }: IncomingMessage, publicUrl: string, origin: string): boolean =>
  origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === headers.host);

/** Whether a browser sends this request for another site. */
export function isForeign(request: IncomingMessage, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = claimedOrigin(request);
  return origin !== undefined && !isOwn(request, publicUrl, origin);
}

/**
 * Refuses state changes that a browser sends for another site (CSRF). Sec-Fetch-Site decides where the browser
 * sends it; Origin or Referer where it does not. A request with none of them is no browser's and carries no
 * ambient cookie.
 */
export function sameOrigin(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    const refused = !SAFE.has(request.method) && isForeign(request, publicUrl);
    next(refused ? new AppError('request.notSameOrigin') : undefined);
  };
}
