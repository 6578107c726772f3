import type { Request, Response } from 'express';
import { allowFramesOf } from '../../http/security-headers';

/** Address of the script that tells the page around a form how high the form is. */
export const FRAMED_SCRIPT = '/embed/framed.js';

/** A page without script is posted from within its frame; the address it is posted to does not tell. */
const isFramed = ({ query, headers }: Request): boolean =>
  query.embed === '1' || headers['sec-fetch-dest'] === 'iframe';

/**
 * Lets these websites, and no others, show the answer where it is asked for in a frame.
 * @returns what makes of the form's page the one to send: in a frame it tells how high it is
 */
export function framing(
  request: Request,
  response: Response,
  origins: readonly string[],
): (html: string) => string {
  if (!isFramed(request) || origins.length === 0) return (html) => html;
  allowFramesOf(response, origins);
  return (html) => html.replace('</head>', `<script type="module" src="${FRAMED_SCRIPT}"></script></head>`);
}
