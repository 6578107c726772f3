import type { Browser } from 'puppeteer-core';
import type { PrintableDocument } from '../printable-document';
import { WarmPage } from './warm-page';
import { within } from './within';

/** The browser went away while a document was printed, though not because of it. */
export class BrowserGoneError extends Error {}

/** A page that has printed this many documents is replaced: renderers keep a little of each. */
const PAGE_JOBS = 100;

/** One browser with a warm page for each slot. */
export class RunningBrowser {
  private readonly pages = new Map<number, WarmPage>();
  private killed = false;
  private drained: () => void = () => undefined;
  private readonly gone: Promise<never>;
  /** Documents begun in this browser. */
  jobs = 0;
  /** Documents being printed now. */
  active = 0;

  constructor(readonly browser: Browser) {
    this.gone = new Promise((_, reject) => {
      browser.once('disconnected', () =>
        reject(
          this.killed ? new BrowserGoneError('Stopped for another document') : new Error('Browser died'),
        ),
      );
    });
    this.gone.catch(() => undefined);
  }

  get pid(): number | undefined {
    return this.browser.process()?.pid;
  }

  get alive(): boolean {
    return this.browser.connected && !this.killed;
  }

  /** One attempt. Whatever goes wrong, the browser is killed: a hung renderer cannot be trusted with the next. */
  async print(slot: number, document: PrintableDocument, timeoutMs: number): Promise<Uint8Array> {
    this.jobs += 1;
    this.active += 1;
    const work = this.work(slot, document);
    work.catch(() => undefined);
    try {
      return await within(timeoutMs, 'A petition was not printed', work, this.gone);
    } catch (error) {
      if (this.killed) throw new BrowserGoneError('Stopped for another document', { cause: error });
      this.kill();
      throw error;
    } finally {
      this.active -= 1;
      if (this.active === 0) this.drained();
    }
  }

  /** Resolves once no document is being printed. */
  whenDrained(): Promise<void> {
    if (this.active === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.drained = resolve;
    });
  }

  private async work(slot: number, document: PrintableDocument): Promise<Uint8Array> {
    const page = await this.page(slot);
    return page.print(document);
  }

  private async page(slot: number): Promise<WarmPage> {
    const old = this.pages.get(slot);
    if (old && old.count < PAGE_JOBS) return old;
    this.pages.delete(slot);
    await old?.close();
    const fresh = await WarmPage.open(this.browser);
    this.pages.set(slot, fresh);
    await this.closeFirstPage();
    return fresh;
  }

  /** Closes the empty page every browser starts with, and with it the process behind it: 70 MB. */
  private async closeFirstPage(): Promise<void> {
    const first = await this.browser.defaultBrowserContext().pages();
    await Promise.all(first.map((page) => page.close().catch(() => undefined)));
  }

  /** Ends the browser and its whole process group at once. */
  kill(): void {
    if (this.killed) return;
    this.killed = true;
    killGroup(this.browser);
  }

  /** Ends the browser in good order, or by force after 5 s. */
  async close(): Promise<void> {
    this.killed = true;
    const late = setTimeout(() => killGroup(this.browser), 5_000);
    await this.browser.close().catch(() => killGroup(this.browser));
    clearTimeout(late);
  }
}

/** Puppeteer starts browsers as leaders of a process group of their own, except on Windows. */
function killGroup(browser: Browser): void {
  const child = browser.process();
  if (!child?.pid) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
