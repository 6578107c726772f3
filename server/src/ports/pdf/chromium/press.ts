import type { Browser } from 'puppeteer-core';
import type { PrintableDocument } from '../printable-document';
import type { PdfLog } from './launch-chromium';
import { residentMemory } from './resident-memory';
import { BrowserGoneError, RunningBrowser } from './running-browser';

/** When a browser has done enough and the next one is started. */
export interface PressLimits {
  /** Documents per browser. */
  jobs: number;
  /** Resident bytes of all its processes, looked at every 25 documents. */
  bytes: number;
  /** Milliseconds without a document after which the browser is closed. */
  idleMs: number;
}

const MEMORY_EVERY = 25;
/** Attempts lost to another document's failure; each of those kills the browser at most twice. */
const MAX_INNOCENT = 4;

/** Prints with one browser that is started when needed, replaced when worn and started again when it dies. */
export class Press {
  private running?: Promise<RunningBrowser>;
  private starting?: Promise<RunningBrowser>;
  private replacing?: Promise<void>;
  private idle?: NodeJS.Timeout;
  private closed = false;

  constructor(
    private readonly start: () => Promise<Browser>,
    private readonly limits: PressLimits,
    private readonly log: PdfLog,
  ) {}

  /** Prints, and tries once more when the browser died or was too slow. */
  async print(slot: number, document: PrintableDocument, timeoutMs: number): Promise<Uint8Array> {
    for (let failures = 0, innocent = 0; ;) {
      try {
        return await this.attempt(slot, document, timeoutMs);
      } catch (error) {
        if (error instanceof BrowserGoneError) innocent += 1;
        else failures += 1;
        if (this.closed || failures > 1 || innocent > MAX_INNOCENT) throw error;
        this.log.warn({ err: error, failures }, 'A petition failed to print and is tried again');
      }
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.idle);
    await this.stop();
  }

  private async attempt(slot: number, document: PrintableDocument, timeoutMs: number): Promise<Uint8Array> {
    clearTimeout(this.idle);
    await this.replacing;
    const running = await this.browser();
    const bytes = await running.print(slot, document, timeoutMs);
    if (await this.isWorn(running)) this.replace(running);
    else if (running.active === 0) this.restWhenIdle();
    return bytes;
  }

  private async browser(): Promise<RunningBrowser> {
    const running = await this.running?.catch(() => undefined);
    if (running?.alive) return running;
    if (this.closed) throw new Error('The printer is closed');
    // Two slots may find the dead browser at the same time; only the first starts another.
    this.running = this.starting ??= this.launch();
    return this.running;
  }

  private launch(): Promise<RunningBrowser> {
    return this.start()
      .then((browser) => new RunningBrowser(browser))
      .finally(() => {
        this.starting = undefined;
      });
  }

  private async isWorn(running: RunningBrowser): Promise<boolean> {
    if (running.jobs >= this.limits.jobs) return true;
    if (running.jobs % MEMORY_EVERY !== 0 || !running.pid) return false;
    return ((await residentMemory(running.pid)) ?? 0) > this.limits.bytes;
  }

  /** Lets a worn browser finish what it prints and closes it; documents that come meanwhile wait. */
  private replace(running: RunningBrowser): void {
    this.replacing ??= running
      .whenDrained()
      .then(() => running.close())
      .finally(() => {
        this.replacing = undefined;
      });
  }

  private restWhenIdle(): void {
    this.idle = setTimeout(() => void this.stop(), this.limits.idleMs);
    this.idle.unref();
  }

  private async stop(): Promise<void> {
    const running = await this.running?.catch(() => undefined);
    this.running = undefined;
    await running?.close();
  }
}
