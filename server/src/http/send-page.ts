import type { Request, Response } from 'express';
import { hash } from 'node:crypto';

/**
 * Sends a page that is the same for everyone who reads it alike. Browsers keep it and ask each time whether it is still
 * the same: a visit again costs a few bytes, and nobody sees an old one.
 */
export function sendPage(request: Request, response: Response, html: string): void {
  response.setHeader('Cache-Control', 'private, no-cache');
  response.vary('Accept-Language').vary('Cookie');
  response.setHeader('ETag', `W/"${hash('sha256', html).slice(0, 32)}"`);
  if (request.fresh) response.status(304).end();
  else response.type('html').send(html);
}
