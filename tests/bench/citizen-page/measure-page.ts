import { PredefinedNetworkConditions, type Browser, type Page } from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Line } from './line';
import { watch, watchKeys, type Seen } from './watch';

/** One page that is measured, and the line it comes over. */
export interface Subject {
  name: string;
  line: Line;
  path: string;
}

/** What a page costs a person who only looks at it. */
export interface Weight {
  /** Kilobytes of script, as compressed. */
  script: number;
  /** Kilobytes over the line until it is quiet, heads of answers and what is kept for later included. */
  wire: number;
}

/** The developer tools' own figures for Slow 4G: 1.44 Mbit/s down, 0.675 up, 562.5 ms for each request. */
const LINE = PredefinedNetworkConditions['Slow 4G'];
const CPU_SLOWDOWN = 4;
const TIMEOUT_MS = 120_000;
const QUIET_MS = 2000;
const KEYS_MS = 100;
const TYPED_IN = 4;
/** From one field to the next. */
const STEP_MS = 600;
/** Nothing shorter is told. */
const SHORTEST_MS = 16;
const WORDS = 'abcdefghijklmnopqrstuvwxyz';

const FIELDS = 'main form input[type=text]:not([tabindex]), #root input[type=text]';

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
  await page.emulateNetworkConditions(LINE);
  await page.emulateCPUThrottling(CPU_SLOWDOWN);
  return page;
}

async function openWatched(browser: Browser): Promise<Page> {
  const page = await openPage(browser);
  await page.evaluateOnNewDocument(watch, FIELDS);
  return page;
}

async function come(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: TIMEOUT_MS });
  const isAlive = () => (window as unknown as { seen: Seen }).seen.interactive !== undefined;
  await page.waitForFunction(isAlive, { timeout: TIMEOUT_MS });
}

async function quiet(line: Line): Promise<number> {
  let sum = 0;
  for (let more = -1; more !== 0; sum += more) {
    await wait(QUIET_MS);
    more = line.taken();
  }
  return sum;
}

const seenOn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** Scripts that stand in the page, compressed by themselves; the bytes that they come in are the page's. */
async function scriptInPage(page: Page): Promise<number> {
  const inside = await page.$$eval('script[type=module]:not([src])', (all) => all.map(({ text }) => text));
  return inside.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

async function scriptOn(page: Page): Promise<number> {
  const fetched = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ initiatorType, name }) => initiatorType === 'script' || name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  return fetched + (await scriptInPage(page));
}

/** Opens a page in a fresh browser profile on a slow line and a slow processor. */
export async function visit(browser: Browser, { line, path }: Subject): Promise<Seen> {
  const page = await openWatched(browser);
  await come(page, line.origin + path);
  await quiet(line);
  const seen = await seenOn(page);
  await page.browserContext().close();
  return seen;
}

/** Opens a page and leaves it alone. */
export async function weigh(browser: Browser, { line, path }: Subject): Promise<Weight> {
  const page = await openPage(browser);
  line.taken();
  await page.goto(line.origin + path, { timeout: TIMEOUT_MS });
  const wire = (await quiet(line)) / 1024;
  const script = (await scriptOn(page)) / 1024;
  await page.browserContext().close();
  return { script, wire };
}

/** Milliseconds from each key to the frame that shows it, in the first texts of a page. */
export async function typing(browser: Browser, { line, path }: Subject): Promise<number[]> {
  const page = await openWatched(browser);
  await come(page, line.origin + path);
  await quiet(line);
  await page.evaluate(watchKeys);
  const inputs = (await page.$$(FIELDS)).slice(0, TYPED_IN);
  for (const input of inputs) {
    await input.focus();
    await wait(STEP_MS);
    await page.keyboard.type(WORDS, { delay: KEYS_MS });
  }
  await wait(QUIET_MS);
  const told = await page.evaluate(() => (window as unknown as { keys: number[] }).keys);
  await page.browserContext().close();
  const short = Array.from({ length: inputs.length * WORDS.length - told.length }, () => SHORTEST_MS);
  return [...told, ...short];
}

/** Milliseconds until a page that was visited once is interactive without any line. */
export async function visitOffline(browser: Browser, { line, path }: Subject): Promise<number> {
  const page = await openWatched(browser);
  await come(page, line.origin + path);
  const isKept = async (address: string) =>
    navigator.serviceWorker.controller !== null && (await caches.match(address)) !== undefined;
  await page.waitForFunction(isKept, { timeout: TIMEOUT_MS }, line.origin + path);
  await line.cut();
  await come(page, line.origin + path);
  const { interactive } = await seenOn(page);
  await page.browserContext().close();
  return interactive;
}
