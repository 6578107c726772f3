import type { Page } from 'puppeteer-core';

/** Waits until the page has drawn what was set off. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
