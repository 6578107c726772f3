import type { Page } from 'puppeteer-core';

const LEFT = 'data-left';

/**
 * Does what leads to another page, and waits until that page is there. A navigation is not enough to wait for: the entry
 * that a page's own script writes into the history is one too, and may come just then.
 */
export async function toNextPage(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate((mark) => document.documentElement.setAttribute(mark, ''), LEFT);
  await act();
  await page.waitForFunction(
    (mark) => document.readyState === 'complete' && !document.documentElement.hasAttribute(mark),
    {},
    LEFT,
  );
}
