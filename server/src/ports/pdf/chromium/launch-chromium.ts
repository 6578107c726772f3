import type { Browser, LaunchOptions } from 'puppeteer-core';
import type { Chromium } from './find-chromium';

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
  timeout: 20_000,
  protocolTimeout: 60_000,
  args: sandbox ? ARGS : [...ARGS, '--no-sandbox'],
});

/** Loaded with the first petition: it takes 30 MB and a tenth of a second that a start can do without. */
async function launchBrowser(chromium: Chromium, sandbox: boolean): Promise<Browser> {
  const { launch } = await import('puppeteer-core');
  return launch(options(chromium, sandbox));
}

/** Without user namespaces Chromium may start and then hang: only a page that answers proves the sandbox. */
async function launchSandboxed(chromium: Chromium): Promise<Browser> {
  const browser = await launchBrowser(chromium, true);
  const page = browser.newPage().then((opened) => opened.close());
  const late = new Promise<never>((_, reject) => setTimeout(reject, 10_000, new Error('no page')).unref());
  try {
    await Promise.race([page, late]);
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
 */
export function chromiumLauncher(log: PdfLog) {
  let sandbox = !isRoot();
  if (!sandbox)
    log.warn({ reason: 'root' }, 'Chromium runs without its sandbox: start the server as an ordinary user');
  return async function launch(chromium: Chromium): Promise<Browser> {
    if (!sandbox) return launchBrowser(chromium, false);
    try {
      return await launchSandboxed(chromium);
    } catch (error) {
      const browser = await launchBrowser(chromium, false);
      sandbox = false;
      log.warn({ err: error }, 'Chromium runs without its sandbox: this host does not allow user namespaces');
      return browser;
    }
  };
}
