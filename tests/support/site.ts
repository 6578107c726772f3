import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, shareChromium } from './chromium';
import { startApp, type App } from './start-app';
import type { Clock } from '../../server/src/ports/clock';
import type { StartOptions } from '../../server/src/start-server';

/** A port nobody listens on, for servers that must know their own address before they start. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The application at an address its own links lead to, printing with the shared Chromium. */
export async function startSite(env: Record<string, string> = {}, options: StartOptions = {}): Promise<App> {
  const port = await freePort();
  const address = { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
  const app = await startApp({ ...address, ...env }, options);
  await shareChromium(app.dataDir);
  return app;
}

/** A clock that shows this instant now and goes on from it: offices close at night and on Sundays. */
export function clockFrom(instant: string): Clock {
  const ahead = Date.parse(instant) - Date.now();
  return () => new Date(Date.now() + ahead);
}

/** A site and a person's browser. */
export interface Visited {
  app: App;
  browser: Browser;
  stop(): Promise<void>;
}

export async function startVisited(options: StartOptions = {}): Promise<Visited> {
  const app = await startSite({}, options);
  const browser = await launchBrowser();
  return {
    app,
    browser,
    async stop() {
      await browser.close();
      await app.stop();
    },
  };
}
