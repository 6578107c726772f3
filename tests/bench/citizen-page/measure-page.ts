import { PredefinedNetworkConditions, type Browser } from 'puppeteer-core';

/** Milliseconds from the start of navigation. */
export interface Times {
  /** The first field can be seen. */
  visible: number;
  /** Typing into the first field is handled by script. */
  interactive: number;
}

const FIRST_INPUT = 'main form input[type=text]:not([tabindex]), #root input[type=text]';
const CPU_SLOWDOWN = 4;
const TIMEOUT_MS = 60_000;

/**
 * Runs in the page before anything else: knows when a handler of the page's own is called for an `input` event at the
 * first text field, and asks again and again, as a person who taps and types would.
 */
function watch(selector: string): void {
  const times = ((window as unknown as { times: Partial<Times> }).times = {} as Partial<Times>);
  const target = () => document.querySelector(selector);
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const heard =
      type === 'input' && typeof listener === 'function'
        ? function (this: unknown, event: Event) {
            if (event.target === target()) times.interactive ??= performance.now();
            return listener.call(this as EventTarget, event);
          }
        : listener;
    return add.call(this, type, heard, options);
  };
  const ask = (): void => {
    const input = target();
    if (input && input.getBoundingClientRect().height > 0) times.visible ??= performance.now();
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    if (times.interactive === undefined) setTimeout(ask, 10);
  };
  ask();
}

/** Opens a page in a fresh browser profile on a slow line and a slow processor. */
export async function measurePage(browser: Browser, url: string): Promise<Times> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  await page.emulateCPUThrottling(CPU_SLOWDOWN);
  await page.evaluateOnNewDocument(watch, FIRST_INPUT);
  await page.goto(url, { timeout: TIMEOUT_MS });
  const done = () => (window as unknown as { times: Partial<Times> }).times.interactive !== undefined;
  await page.waitForFunction(done, { timeout: TIMEOUT_MS });
  const times = await page.evaluate(() => (window as unknown as { times: Times }).times);
  await context.close();
  return times;
}
