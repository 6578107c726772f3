import type { IssuedAccount, Role, SessionInfo } from '@khamrong/schemas';
import type { Answered } from './citizen';
import { ADMIN, type App } from './start-app';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What a refusal carries besides its status. */
export interface Refused {
  code?: string;
  requestId?: string;
}

/** A browser of the office: it keeps the cookies it is given. */
export class OfficeBrowser {
  private readonly jar = new Map<string, string>();
  /** Set-Cookie headers of the last answer, as they came. */
  lastCookies: string[] = [];

  constructor(private readonly app: Pick<App, 'url'>) {}

  async send(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(`${this.app.url}${path}`, {
      method,
      headers: {
        cookie: this.cookies,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    this.lastCookies = response.headers.getSetCookie();
    for (const cookie of this.lastCookies) this.keep(cookie);
    return response;
  }

  /** Sends by any method what is no JSON perhaps, as JSON. */
  sendRaw(method: string, path: string, body?: string): Promise<Response> {
    const headers = {
      cookie: this.cookies,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return fetch(`${this.app.url}${path}`, { method, headers, body, redirect: 'manual' });
  }

  /** Sends a body as it is: a form with a file. */
  sendBytes(path: string, body: Buffer, contentType: string): Promise<Response> {
    const headers = { cookie: this.cookies, 'content-type': contentType };
    return fetch(`${this.app.url}${path}`, { method: 'POST', headers, body: new Uint8Array(body) });
  }

  /** Sends a request and reads its JSON answer. */
  async json<T>(method: Method, path: string, body?: unknown): Promise<Answered<T & Refused>> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as T & Refused };
  }

  signIn(username: string, password: string): Promise<Answered<SessionInfo & Refused>> {
    return this.json<SessionInfo>('POST', '/api/v1/session', { username, password });
  }

  cookie(name: string): string | undefined {
    return this.jar.get(name);
  }

  setCookie(name: string, value: string): void {
    this.jar.set(name, value);
  }

  private get cookies(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(header: string): void {
    const [pair = ''] = header.split(';', 1);
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1);
    if (value) this.jar.set(pair.slice(0, at), value);
    else this.jar.delete(pair.slice(0, at));
  }
}

export async function signedInAdmin(app: Pick<App, 'url'>): Promise<OfficeBrowser> {
  const browser = new OfficeBrowser(app);
  const { status } = await browser.signIn(ADMIN.username, ADMIN.password);
  if (status !== 200) throw new Error(`sign-in: ${status}`);
  return browser;
}

export const STAFF_PASSWORD = 'another-long-password';

/** A new account, signed in, its one-time password changed. */
export async function signedInStaff(
  app: App,
  username: string,
  role: Role,
  departments: string[] = [],
): Promise<OfficeBrowser> {
  const admin = await signedInAdmin(app);
  const account = { username, displayName: `นาง${username}`, role, departments };
  const { body } = await admin.json<IssuedAccount>('POST', '/api/v1/office/staff', account);
  const browser = new OfficeBrowser(app);
  await browser.signIn(username, body.oneTimePassword);
  const change = { current: body.oneTimePassword, next: STAFF_PASSWORD };
  const { status } = await browser.json('PUT', '/api/v1/session/password', change);
  if (status !== 200) throw new Error(`password change: ${status}`);
  return browser;
}
