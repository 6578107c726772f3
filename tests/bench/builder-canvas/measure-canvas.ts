import type { ElementHandle, Page } from 'puppeteer-core';

/** Milliseconds from an event to the paint that shows it, one for each event. */
export type Delays = number[];

interface Watched {
  delays: Delays;
}

const WORD = 'abcdefghijklmnopqrstuvwxyzabcd';
const CARDS = 20;
/** Points of the way over one card. */
const STEPS = 6;
const TYPING_MS = 90;
const REST_MS = 1500;

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs in the page: from each event on until after the second frame. Browsers tell of a moving mouse just before a
 * frame, so what it sets off may be drawn in the next one only.
 */
function watch(type: string): void {
  const watched = { delays: [] as number[] };
  (window as unknown as { watched: Watched }).watched = watched;
  const afterPaint = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    requestAnimationFrame(() => requestAnimationFrame(() => port2.postMessage(null)));
  };
  const onEvent = ({ timeStamp }: Event): void =>
    afterPaint(() => watched.delays.push(performance.now() - timeStamp));
  addEventListener(type, onEvent, { capture: true });
}

const seen = (page: Page): Promise<Delays> =>
  page.evaluate(() => (window as unknown as { watched: Watched }).watched.delays);

async function middleOf(element: ElementHandle | null): Promise<{ x: number; y: number }> {
  const box = await element?.boundingBox();
  if (!box) throw new Error('not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens a card and writes into its label, letter by letter, as people do. */
export async function typeLabel(page: Page, slowdown: number): Promise<Delays> {
  const [, , card] = await page.$$('.card [data-open]');
  await card?.click();
  await rest(REST_MS);
  await page.emulateCPUThrottling(slowdown);
  await page.evaluate(watch, 'keydown');
  await page.keyboard.type(WORD, { delay: TYPING_MS });
  await rest(REST_MS);
  await page.emulateCPUThrottling(null);
  return seen(page);
}

/** Drags a card over twenty others; the page scrolls along. */
export async function dragCard(page: Page, slowdown: number): Promise<Delays> {
  const start = await middleOf(await page.$('.card [data-handle]'));
  const { height } = page.viewport() ?? { height: 0 };
  await page.emulateCPUThrottling(slowdown);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, start.y + 20);
  await rest(REST_MS);
  await page.evaluate(watch, 'pointermove');
  for (let step = 0; step < CARDS * STEPS; step += 1) {
    const there = step % (2 * STEPS * 3);
    const way = there < STEPS * 3 ? there : 2 * STEPS * 3 - there;
    await page.mouse.move(start.x + 60, start.y + (way * (height - start.y - 60)) / (STEPS * 3));
    await rest(16);
  }
  await page.mouse.up();
  await page.emulateCPUThrottling(null);
  return seen(page);
}
