// The builder's canvas with two hundred fields: typing and dragging, processor slowed four times.
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../server/src/ports/pdf/chromium/find-chromium';
import { dragCard, typeLabel, type Delays } from './builder-canvas/measure-canvas';
import { canvasFiles } from './builder-canvas/page-files';
import { serve } from './citizen-page/serve';
import { percentile, printFigures, type Figure } from './print';

const FIELDS = 200;
const CPU_SLOWDOWN = 4;
const ROUNDS = 3;

async function launch(): Promise<Browser> {
  const { path, env } = await findChromium(join(process.cwd(), '.cache'), process.env.CHROMIUM_PATH);
  // Root may not have Chromium's sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath: path, env, args, headless: 'shell', pipe: true });
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url);
  await page.waitForSelector('.card');
  return page;
}

/** The delays of all rounds, each on a fresh page. */
async function delaysOf(browser: Browser, url: string, what: typeof typeLabel): Promise<Delays> {
  const all: Delays = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await open(browser, url);
    all.push(...(await what(page, CPU_SLOWDOWN)));
    await page.close();
  }
  return all;
}

const figures = (name: string, delays: Delays): Figure[] => [
  { name: `${name}, p50`, value: percentile(delays, 50), unit: 'ms' },
  { name: `${name}, p95`, value: percentile(delays, 95), unit: 'ms', goal: '≤ 100' },
];

const { port, server } = await serve(await canvasFiles(FIELDS));
const url = `http://127.0.0.1:${port}/`;
const browser = await launch();
try {
  const typed = await delaysOf(browser, url, typeLabel);
  const dragged = await delaysOf(browser, url, dragCard);
  printFigures(`Builder: ${FIELDS} fields`, [
    ...figures('a letter typed into a label', typed),
    ...figures('a move of a dragged card', dragged),
  ]);
} finally {
  await browser.close();
  server.close();
}
