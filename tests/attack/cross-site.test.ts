import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { ADMIN } from '../support/start-app';
import { startVisited, type Visited } from '../support/site';

const SLUG = 'streetlight-report';

let visited: Visited;
let server: Server;
/** What a made-up website sends, one request a page: `name: HTML`. */
let pages: Record<string, string>;

beforeAll(async () => {
  visited = await startVisited();
  const { url } = visited.app;
  const form = (path: string, inputs: string, more = ''): string =>
    `<form method="post" action="${url}${path}" ${more}>${inputs}</form><script>document.forms[0].submit()</script>`;
  const send = (path: string, options: string): string =>
    `<script>fetch('${url}${path}', { credentials: 'include', mode: 'no-cors', ${options} })</script>`;
  const session = '/api/v1/session';
  pages = {
    '/form': form(`/f/${SLUG}`, '<input name="_action" value="submit"><input name="first_name" value="x">'),
    '/plain-json': form(
      '/api/v1/office/forms',
      `<input name='{"definition":{},"x":"' value='"}'>`,
      'enctype="text/plain"',
    ),
    '/signs-in': send(session, `method: 'POST', body: '${JSON.stringify(ADMIN)}'`),
    '/overrides': send(session, `method: 'POST', headers: { 'X-HTTP-Method-Override': 'DELETE' }`),
    '/override-input': form(`${session}?_method=DELETE`, '<input name="_method" value="DELETE">'),
    '/no-referrer': `<meta name="referrer" content="no-referrer">${form('/api/v1/office/forms', '')}`,
  };
  server = createServer((request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html>${pages[request.url ?? ''] ?? ''}`),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await visited.stop();
});

/** How much there is of everything that a request could have changed. */
async function state(): Promise<number[]> {
  const { connection } = visited.app.running.ground;
  const names = ['submissions', 'forms', 'sessions', 'audit', 'uploads'];
  return Promise.all(names.map((name) => connection.collection(name).countDocuments()));
}

/** The status of the next answer to a POST; browsers keep some answers from pages of other sites. */
const answerToPost = (page: Page, url: string): Promise<number | string> =>
  new Promise((resolve) => {
    const look = (request: HTTPRequest): void => {
      if (request.method() !== 'POST' || !request.url().startsWith(url)) return;
      page.off('requestfinished', look).off('requestfailed', look);
      resolve(request.response()?.status() ?? 'kept from the page');
    };
    page.on('requestfinished', look).on('requestfailed', look);
  });

it.each([
  ['another site', 'localhost'],
  ['a sibling on the same site', '127.0.0.1'],
])(
  '%s changes nothing with the browser of somebody who is signed in',
  async (_, host) => {
    const { app, browser } = visited;
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${app.url}/office/sign-in`);
    const signedIn = await page.evaluate(async (who: typeof ADMIN) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/v1/session', { method: 'POST', headers, body: JSON.stringify(who) })).status;
    }, ADMIN);
    expect(signedIn).toBe(200);
    const before = await state();
    const { port } = server.address() as AddressInfo;
    for (const path of Object.keys(pages)) {
      const answered = answerToPost(page, app.url);
      await page.goto(`http://${host}:${port}${path}`).catch(() => undefined);
      expect([403, 'kept from the page']).toContain(await answered);
    }
    expect(await state()).toEqual(before);
    await page.goto(`${app.url}/office`);
    expect(await page.evaluate(async () => (await fetch('/api/v1/session')).status)).toBe(200);
    await context.close();
  },
  60_000,
);
