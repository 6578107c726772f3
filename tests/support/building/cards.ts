import type { ElementHandle, Page } from 'puppeteer-core';

/** Keys of the fields as they stand on the canvas, page by page. */
export const order = (page: Page): Promise<string[]> =>
  page.$$eval('[data-page]', (pages) =>
    pages.map((each) =>
      [...each.querySelectorAll<HTMLElement>('[data-card^="field:"]')]
        .map(({ dataset }) => dataset.card?.slice('field:'.length))
        .join(' '),
    ),
  );

/** Waits until ears are told something. */
export async function hears(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) =>
      [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent.includes(wanted)),
    {},
    words,
  );
}

/** The card that has the keyboard: `field:phone`; empty where none has. */
export const focusedCard = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card ?? '');

const card = (key: string): string => `[data-card="field:${key}"]`;
const handle = (key: string): string => `${card(key)} [data-handle]`;

async function find(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const element = await page.waitForSelector(selector);
  if (!element) throw new Error(`${selector} is not there`);
  await element.scrollIntoView();
  return element;
}

interface Point {
  x: number;
  y: number;
}

async function middleOf(element: ElementHandle<Element>): Promise<Point> {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

/** The upper edge of a card: what is let go there is put before it. */
async function topOf(page: Page, key: string): Promise<Point> {
  const { x, y, width } = (await (await page.$(card(key)))?.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  return { x: x + width / 2, y: y + 4 };
}

/** Drags a card by its handle before another, by mouse. */
export async function dragByMouse(page: Page, key: string, before: string): Promise<void> {
  const from = await middleOf(await find(page, handle(key)));
  const to = await topOf(page, before);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.waitForSelector(`${card(before)}[data-drop]`);
  await page.mouse.up();
}

/** Drags a card by its handle before another, by a finger that rests until the card comes along. */
export async function dragByTouch(page: Page, key: string, before: string): Promise<void> {
  const from = await middleOf(await find(page, handle(key)));
  const to = await topOf(page, before);
  await page.touchscreen.touchStart(from.x, from.y);
  await page.waitForSelector('.in-hand');
  await page.touchscreen.touchMove((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.touchscreen.touchMove(to.x, to.y);
  await page.waitForSelector(`${card(before)}[data-drop]`);
  await page.touchscreen.touchEnd();
}

/** Gives the handle of a card the keyboard. */
export async function toHandle(page: Page, key: string): Promise<void> {
  await (await find(page, handle(key))).focus();
}
