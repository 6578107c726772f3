import helmet from 'helmet';
import type { RequestHandler } from 'express';

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
    formAction: SELF,
    objectSrc: NONE,
    baseUri: NONE,
    frameAncestors: NONE,
    requireTrustedTypesFor: ["'script'"],
  },
};

/** Headers of every answer, errors and files included. */
export function securityHeaders(publicUrl: string): RequestHandler[] {
  const https = publicUrl.startsWith('https:');
  return [
    helmet({
      contentSecurityPolicy: CONTENT_SECURITY,
      // Not no-referrer: under it browsers post forms with `Origin: null`, which looks like a foreign site.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      crossOriginResourcePolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.setHeader(
        'Permissions-Policy',
        'camera=(self), geolocation=(self), microphone=(), payment=()',
      );
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
  ];
}
