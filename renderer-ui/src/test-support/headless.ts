import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** The phone every form must work on, in CSS pixels. */
const PHONE = { width: 360, height: 640, isMobile: true, hasTouch: true };

export const openBrowser = async (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: await chromium.executablePath(),
    // Tests run as root in containers, where Chromium has no sandbox to offer.
    args: ['--no-sandbox', '--disable-gpu'],
    headless: 'shell',
  });

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
