import { AppError } from '@khamrong/schemas';
import type { Request, RequestHandler } from 'express';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The origin the browser says a request came from; undefined for programs that are no browser. */
function claimedOrigin(request: Request): string | undefined {
  const origin = request.get('origin');
  if (origin) return origin;
  const referer = request.get('referer');
  return referer && URL.canParse(referer) ? new URL(referer).origin : undefined;
}

const isOwn = (request: Request, publicUrl: string, origin: string): boolean =>
  origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === request.get('host'));

function isForeign(request: Request, publicUrl: string): boolean {
  const site = request.get('sec-fetch-site');
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
