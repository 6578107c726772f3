import type { Page } from 'puppeteer-core';

/**
 * Does what leads to another page, and waits until that page is loaded. A navigation is not enough to wait for: the entry
 * that a page's own script writes into the history is one too, and may come just then.
 */
export async function toNextPage(page: Page, act: () => Promise<unknown>): Promise<void> {
  const loaded = new Promise((done) => page.once('load', done));
  await Promise.all([loaded, act()]);
}
