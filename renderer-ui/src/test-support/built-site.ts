import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type * as Ssr from '../ssr';

const ROOT = join(__dirname, '../..');
/** One for each of Jest's workers: they build at the same time. */
const BUILT = join(ROOT, `.cache/test-build-${process.env.JEST_WORKER_ID ?? '0'}`);

/** The policy the server sends: no inline script or style, nothing from elsewhere, no text turned into script. */
export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "form-action 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** What a test's server answers with, by `METHOD /path`. */
export type Answering = (request: IncomingMessage, body: Buffer, response: ServerResponse) => void;

export interface BuiltSite {
  ssr: typeof Ssr;
  assets: Ssr.PageAssets;
  routes: Map<string, Answering>;
  origin: string;
  close(): Promise<void>;
}

function sendBuilt(path: string, response: ServerResponse): void {
  const file = join(BUILT, path);
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const listening = (routes: Map<string, Answering>): Server =>
  createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://test');
    if (pathname.startsWith('/assets/'))
      return sendBuilt(`client/${pathname.slice('/assets/'.length)}`, response);
    if (pathname === '/sw.js') return sendBuilt('sw.js', response);
    const answer = routes.get(`${request.method} ${pathname}`);
    const body = await bodyOf(request);
    response.setHeader('content-security-policy', CONTENT_POLICY);
    if (answer) return answer(request, body, response);
    response.writeHead(404).end();
  });

/** Builds the package as `npm run build` does, and serves what it made under the server's content policy. */
export async function buildSite(): Promise<BuiltSite> {
  execFileSync(process.execPath, ['build.mjs', BUILT], { cwd: ROOT, stdio: 'pipe' });
  // Not an import statement: the file is there only now.
  const ssr = jest.requireActual<typeof Ssr>(join(BUILT, 'ssr.js'));
  const assets = JSON.parse(readFileSync(join(BUILT, 'client/manifest.json'), 'utf8')) as Ssr.PageAssets;
  const routes = new Map<string, Answering>();
  const server = listening(routes);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ssr,
    assets,
    routes,
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Answers with a page. */
export const html =
  (page: () => string): Answering =>
  (_request, _body, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page());

/** Answers with JSON. */
export const json =
  (status: number, value: (body: Buffer) => unknown): Answering =>
  (_request, body, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value(body)));
