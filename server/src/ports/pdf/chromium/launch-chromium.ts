import type { Browser, LaunchOptions } from 'puppeteer-core';
import type { Chromium } from './find-chromium';
import { within } from './within';

export interface PdfLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const ARGS = [
  // Glyphs stand where the font's own metrics put them; hinted advances space Thai marks unevenly.
  '--font-render-hinting=none',
  // No name resolves to anything, so that nothing in a document can leave this host.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Paper needs no graphics card, and no process of its own; pages are opened once and need no spare one.
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-features=SpareRendererForSitePerProcess',
  '--no-pings',
  '--disk-cache-size=1',
];

const LAUNCH_MS = 20_000;

const options = (chromium: Chromium, sandbox: boolean): LaunchOptions => ({
  executablePath: chromium.path,
  env: chromium.env,
  // A pipe instead of a port: nobody else can reach the browser, and it ends when this process ends.
  pipe: true,
  // `--headless` alone: the headless shell and the full browsers of today understand it.
  headless: 'shell',
  // Waiting for a first page nobody needs would go on for 20 s when the browser dies meanwhile.
  waitForInitialPage: false,
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
  protocolTimeout: 60_000,
  args: sandbox ? ARGS : [...ARGS, '--no-sandbox'],
});

/**
 * Starts a browser, in bounded time: puppeteer waits without end for one that tells of a tab and dies before its page is
 * there. The library is loaded with the first petition: it takes 30 MB and a tenth of a second that a start can do without.
 */
async function launchBrowser(chromium: Chromium, sandbox: boolean, launchMs: number): Promise<Browser> {
  const { launch } = await import('puppeteer-core');
  const giveUp = new AbortController();
  const launched = launch({ ...options(chromium, sandbox), signal: giveUp.signal });
  try {
    return await within(launchMs, 'Chromium was not there', launched);
  } catch (error) {
    launched.catch(() => undefined);
    giveUp.abort();
    throw error;
  }
}

/** Without user namespaces Chromium may start and then hang: only a page that answers proves the sandbox. */
async function launchSandboxed(chromium: Chromium, launchMs: number): Promise<Browser> {
  const browser = await launchBrowser(chromium, true, launchMs);
  const page = browser.newPage().then((opened) => opened.close());
  try {
    await within(10_000, 'No page was there', page);
    return browser;
  } catch (error) {
    page.catch(() => undefined);
    browser.process()?.kill('SIGKILL');
    throw error;
  }
}

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Starts browsers, with Chromium's sandbox wherever the host allows it. Where it does not, the log says so once
 * and later launches do not try again.
 * @param launchMs milliseconds after which a browser that is not there is given up
 */
export function chromiumLauncher(log: PdfLog, launchMs = LAUNCH_MS) {
  let sandbox = !isRoot();
  if (!sandbox)
    log.warn({ reason: 'root' }, 'Chromium runs without its sandbox: start the server as an ordinary user');
  return async function launch(chromium: Chromium): Promise<Browser> {
    if (!sandbox) return launchBrowser(chromium, false, launchMs);
    try {
      return await launchSandboxed(chromium, launchMs);
    } catch (error) {
      const browser = await launchBrowser(chromium, false, launchMs);
      sandbox = false;
      log.warn({ err: error }, 'Chromium runs without its sandbox: this host does not allow user namespaces');
      return browser;
    }
  };
}
