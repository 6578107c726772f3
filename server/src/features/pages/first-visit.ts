import type { PageAssets } from '@khamrong/renderer-ui/ssr';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { basename } from 'node:path';
import { allowInline } from '../../http/security-headers';

/** Says which built script this browser was given; nothing about who uses it. */
const SCRIPT_COOKIE = 'script';
const KEPT_S = 31_536_000;

/** Frames of other websites send no cookie, and the service worker keeps pages with the script beside them. */
const asksAnew = ({ query, headers }: Request): boolean =>
  query.embed !== '1' && headers['sec-fetch-dest'] !== 'iframe' && headers['offline-copy'] === undefined;

/** Whether the form's script is to come within the page: this browser was not given it before. */
export const isFirstVisit = (request: Request, { scriptUrl }: PageAssets): boolean =>
  asksAnew(request) && parseCookie(request.get('cookie') ?? '')[SCRIPT_COOKIE] !== basename(scriptUrl);

/** Lets the script stand in the page, and has the browser say next time that it was given it. */
export function bringScript(response: Response, { script, scriptUrl }: PageAssets, publicUrl: string): void {
  if (!script) return;
  allowInline(response, 'script', script.hash);
  const own = { path: '/', sameSite: 'lax', httpOnly: true, maxAge: KEPT_S } as const;
  const secure = publicUrl.startsWith('https:');
  const value = basename(scriptUrl);
  response.append('Set-Cookie', stringifySetCookie({ name: SCRIPT_COOKIE, value, ...own, secure }));
}
