import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './chromium';
import { goOn, REVIEW, stepOf } from './form-steps';
import { Hand } from './hand';
import { layLine, type Line } from './line';
import { toNextPage } from './next-page';
import { freePort, startSite } from './site';
import type { App } from './start-app';
import { openPhone } from './watched-page';
import type { StartOptions } from '../../server/src/start-server';

export const SLUG = 'streetlight-report';
export const PLACE = 'หน้าศาลาประชาคม';
export const KEEP = 'เก็บร่างไว้ในเครื่องนี้ 7 วัน';

const PATIENCE_MS = 45_000;

/** A site behind a line that can be cut, and a person's browser. */
export interface OverLine {
  app: App;
  line: Line;
  browser: Browser;
  stop(): Promise<void>;
}

export async function startOverLine(options: StartOptions = {}): Promise<OverLine> {
  const port = await freePort();
  const line = await layLine(() => port);
  const app = await startSite({ PORT: String(port), PUBLIC_URL: line.url }, options);
  const browser = await launchBrowser();
  return {
    app,
    line,
    browser,
    async stop() {
      await browser.close();
      await app.stop();
      await line.close();
    },
  };
}

/** What a person does with forms on one device, over a line that may be cut. */
export class Device {
  constructor(
    private readonly over: OverLine,
    readonly context: BrowserContext,
  ) {}

  /** Opens the form in a new tab. */
  async open(path = `/f/${SLUG}`, prepare?: (page: Page) => Promise<unknown>): Promise<Hand> {
    const { page } = await openPhone(this.context);
    await prepare?.(page);
    await page.goto(this.over.line.url + path);
    await page.waitForSelector('[data-alive]');
    return new Hand(page);
  }

  /** Waits until the service worker has what it needs to do without a line. */
  async readyOffline({ page }: Hand, slug = SLUG): Promise<void> {
    await page.waitForFunction(
      async (path: string) =>
        navigator.serviceWorker.controller !== null &&
        (await caches.match(location.origin + path)) !== undefined,
      { timeout: PATIENCE_MS },
      `/f/${slug}`,
    );
  }
}

/** Presses a button of the parts about drafts and waiting. */
export async function press({ page }: Hand, words: string): Promise<void> {
  await page.waitForSelector(`.kept ::-p-text(${words})`, { timeout: PATIENCE_MS });
  // By script: what is read out may move the button while a finger comes down.
  await page.$eval(`.kept ::-p-text(${words})`, (button) => (button as HTMLElement).click());
}

export const says = ({ page }: Hand, words: string): Promise<unknown> =>
  page.waitForFunction(
    (text: string) => document.body.innerText.includes(text),
    { timeout: PATIENCE_MS },
    words,
  );

export const expectAccessible = async ({ page }: Hand): Promise<void> =>
  expect(await accessibilityFaults(page)).toEqual([]);

/** Goes on with the draft that is offered. */
export async function resume(hand: Hand): Promise<void> {
  await toNextPage(hand.page, () => press(hand, 'กรอกต่อ'));
  await hand.page.waitForSelector('[data-alive]');
}

/** Fills the form's steps up to the review; `at` is done in each step after it is filled. */
export async function fillUp(hand: Hand, at: Record<string, () => Promise<unknown>> = {}): Promise<void> {
  const steps: Record<string, () => Promise<unknown>> = {
    async reporter() {
      await hand.type('first_name', 'สมชาย');
      await hand.type('last_name', 'ใจดี');
      await hand.type('phone', '0812345678');
    },
    async problem() {
      await hand.tick('symptom', 'dead');
      await hand.write('lamp_count', '2');
    },
    async location() {
      const { page } = hand;
      await page.select(
        '[name=loc_moo]',
        await page.$eval(
          '[name=loc_moo] option:nth-child(2)',
          (option) => (option as HTMLOptionElement).value,
        ),
      );
      await hand.type('loc_detail', PLACE);
    },
    consent: () => hand.tick('privacy_ack', 'true'),
  };
  for (let step = await stepOf(hand); step !== REVIEW; step = await stepOf(hand)) {
    await steps[step]?.();
    await at[step]?.();
    await goOn(hand);
  }
}

export const submit = (hand: Hand): Promise<void> => hand.touch('.submit button[value=submit]');

/** All that was filed, the oldest first. */
export const filed = ({ app }: OverLine) =>
  app.running.services.submissions.model.find().sort({ _id: 1 }).lean();
