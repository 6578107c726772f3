import type { Page } from 'puppeteer-core';

type WithTops = typeof globalThis & { tops: Set<number> };

/** For a page that is to be opened: notes at each frame how far from its top an element stands, in pixels. */
export function watchTop(selector: string): void {
  const tops = ((globalThis as WithTops).tops = new Set());
  const look = (): void => {
    const element = document.querySelector(selector);
    if (element) tops.add(Math.round(element.getBoundingClientRect().top + scrollY));
    requestAnimationFrame(look);
  };
  look();
}

/** Where the element has stood so far. In more than one place: it went away from under a hand. */
export const topsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => [...(globalThis as WithTops).tops]);
