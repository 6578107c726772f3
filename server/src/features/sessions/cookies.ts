import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { IncomingMessage } from 'node:http';

/** The cookies of the office application, named for how the office is reached. */
export interface Cookies {
  token(request: Pick<IncomingMessage, 'headers'>): string | undefined;
  setToken(response: Response, token: string): void;
  clearToken(response: Response): void;
  device(request: Request): string | undefined;
  setDevice(response: Response, device: string): void;
}

const YEAR_S = 365 * 24 * 60 * 60;

/**
 * `__Host-` binds a cookie to this host, path and HTTPS. Browsers refuse it over plain HTTP, where an office runs
 * inside its own network; there the name has no prefix and the cookie no Secure.
 */
export function cookiesFor(publicUrl: string): Cookies {
  const secure = publicUrl.startsWith('https:');
  const token = secure ? '__Host-khamrong' : 'khamrong';
  const device = `${token}-device`;
  const read = ({ headers }: Pick<IncomingMessage, 'headers'>, name: string): string | undefined =>
    parseCookie(headers.cookie ?? '')[name];
  const write = (response: Response, name: string, value: string, maxAge?: number): void => {
    const own = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
    response.append('Set-Cookie', stringifySetCookie({ name, value, ...own, maxAge }));
  };
  return {
    token: (request) => read(request, token),
    setToken: (response, value) => write(response, token, value),
    clearToken: (response) => write(response, token, '', 0),
    device: (request) => read(request, device),
    setDevice: (response, value) => write(response, device, value, YEAR_S),
  };
}
