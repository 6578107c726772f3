import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../../server/src/ports/pdf/chromium/find-chromium';

/** The phone every form must work on, in CSS pixels. */
const PHONE = { width: 360, height: 640, isMobile: true, hasTouch: true };

/** The packed Chromium is unpacked here once for all tests. */
const SHARED = join(__dirname, '../../../.cache');

const isRoot = (): boolean => process.getuid?.() === 0;

/** The browser the server prints with. Root may not have its sandbox. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findChromium(SHARED, process.env.CHROMIUM_PATH);
  const args = isRoot() ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath: path, env, args, headless: 'shell', pipe: true });
}

/** What a page complained about: errors in scripts, and whatever the content policy refused. */
export interface WatchedPage {
  page: Page;
  complaints: string[];
}

export async function openPage(browser: Browser): Promise<WatchedPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isFavicon = message.location().url?.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isFavicon) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}
