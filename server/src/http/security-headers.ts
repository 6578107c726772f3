import helmet from 'helmet';
import type { RequestHandler, Response } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** What a page may load and do: its own files and nothing else, no inline script, no frame around it. */
const CONTENT_SECURITY = {
  useDefaults: false,
  directives: {
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: SELF,
    connectSrc: SELF,
    manifestSrc: SELF,
    workerSrc: SELF,
    // The builder's preview, a page it makes itself; what it may do is inherited from here.
    frameSrc: ['blob:'],
    formAction: SELF,
    objectSrc: NONE,
    baseUri: NONE,
    frameAncestors: NONE,
    requireTrustedTypesFor: ["'script'"],
  },
};

type Header = readonly [name: string, value: string];

/** What helmet would set, worked out once: its twelve middlewares cost each request more than parsing its body. */
function helmetHeaders(https: boolean): Header[] {
  const set = helmet({
    contentSecurityPolicy: CONTENT_SECURITY,
    // Not no-referrer: under it browsers post forms with `Origin: null`, which looks like a foreign site.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const headers: Header[] = [];
  const recorder = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => undefined,
  };
  set({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return headers;
}

/** Headers of every answer, errors and files included. */
export const securityHeaderList = (publicUrl: string): Header[] => [
  ...helmetHeaders(publicUrl.startsWith('https:')),
  ['Permissions-Policy', 'camera=(self), geolocation=(self), microphone=(), payment=()'],
  ['Cache-Control', 'no-store'],
];

export function securityHeaders(publicUrl: string): RequestHandler {
  const headers = securityHeaderList(publicUrl);
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

/** What only pages heed. A script, a style or a worker is none: it says what it is, who may use it, and what a worker may do. */
const OF_PAGES = [
  'Cross-Origin-Opener-Policy',
  'Origin-Agent-Cluster',
  'Permissions-Policy',
  'Referrer-Policy',
  'X-DNS-Prefetch-Control',
  'X-Download-Options',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-XSS-Protection',
];
const OF_WORKERS =
  "default-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** Leaves out what a built file that is no page has no use for: a phone fetches a dozen of them. */
export function asPartOfPage(response: Response): void {
  for (const name of OF_PAGES) response.removeHeader(name);
  response.setHeader('Content-Security-Policy', OF_WORKERS);
}

/** Lets the page load pictures from this origin too. */
export function allowImagesOf(response: Response, origin: string): void {
  const policy = String(response.getHeader('Content-Security-Policy'));
  response.setHeader('Content-Security-Policy', policy.replace('img-src ', `img-src ${origin} `));
}

/** Lets a style or a script stand in the page: the one with this SHA-256, in base64. */
export function allowInline(response: Response, kind: 'style' | 'script', hash: string): void {
  const policy = String(response.getHeader('Content-Security-Policy'));
  const allowed = policy.replace(`${kind}-src `, `${kind}-src 'sha256-${hash}' `);
  response.setHeader('Content-Security-Policy', allowed);
}

/** Lets these websites, and no others, show the answer in a frame. Without any it stays as it is: none may. */
export function allowFramesOf(response: Response, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const policy = String(response.getHeader('Content-Security-Policy'));
  const allowed = policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins.join(' ')}`);
  response.setHeader('Content-Security-Policy', allowed);
  response.removeHeader('X-Frame-Options');
}
