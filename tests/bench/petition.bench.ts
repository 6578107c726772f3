// Petitions: a warm printer against a browser launched for each, 200 in a row with all memory, and photos.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { starterService } from '@khamrong/templates';
import { petitionHtml } from '../../server/src/features/petitions/petition-html';
import { sampleAttachment, sampleInput } from '../../server/src/features/petitions/sample-petitions.fixture';
import { findChromium } from '../../server/src/ports/pdf/chromium/find-chromium';
import { residentMemory } from '../../server/src/ports/pdf/chromium/resident-memory';
import { createPdfPrinter } from '../../server/src/ports/pdf/pdf-printer';
import type { PrintableDocument } from '../../server/src/ports/pdf/printable-document';
import { shellHtml } from '../../server/src/ports/pdf/sheet/shell';
import { pageRules } from '../../server/src/ports/pdf/sheet/page-rules';
import { median, percentile, printFigures } from './print';

const LAUNCHES = 12;
const WARM = 60;
const MANY = 200;
const PHOTOS = 30;
const MB = 1024 * 1024;

const dataDir = join(tmpdir(), 'khamrong-test-chromium');
const silent = () => undefined;
const printer = createPdfPrinter({ dataDir, log: { info: silent, warn: silent, error: silent } });

const service = (slug: string) => {
  const found = starterService(slug);
  if (!found) throw new Error(`no service ${slug}`);
  return found;
};
const onePage = petitionHtml(sampleInput(service('corruption-complaint')));
const twoPages = petitionHtml(sampleInput(service('general-petition')));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function series(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) times.push(await timed(work));
  return times;
}

/** What a program does that knows no better: a browser, a page, the whole HTML with its fonts, a PDF, the end. */
async function launchPerPdf(document: PrintableDocument): Promise<void> {
  const { path, env } = await findChromium(dataDir);
  const browser = await puppeteer.launch({
    executablePath: path,
    env,
    headless: 'shell',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const styles = `<style>${pageRules(document)}${document.css}</style>`;
  await page.setContent(shellHtml().replace(/<body>.*/, `${styles}<body>${document.html}`));
  await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await browser.close();
}

/** A JPEG of about a megabyte, as cameras make them. */
async function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  const background = { r: 128, g: 128, b: 128 };
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background, noise } })
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** 200 petitions two at a time; the most memory of Node and every process of Chromium on the way. */
async function many(): Promise<{ perMinute: number; peak: number }> {
  let peak = 0;
  const watch = setInterval(() => {
    void residentMemory(process.pid).then((bytes = 0) => {
      peak = Math.max(peak, bytes);
    });
  }, 50);
  let left = MANY;
  const lane = async () => {
    while (left-- > 0) await printer.print(left % 2 ? onePage : twoPages);
  };
  const took = await timed(() => Promise.all([lane(), lane()]));
  clearInterval(watch);
  return { perMinute: (MANY / took) * 60_000, peak };
}

const first = await timed(() => printer.print(onePage));
const launched = await series(LAUNCHES, () => launchPerPdf(onePage));
await series(20, () => printer.print(onePage));
const warm = await series(WARM, () => printer.print(onePage));
const { perMinute, peak } = await many();
const bytes = await photo();
const attachments = ['ก.jpg', 'ข.jpg'].map((name) => sampleAttachment({ name, bytes }));
const withPhotos = petitionHtml(sampleInput(service('corruption-complaint'), { attachments }));
const photos = await series(PHOTOS, () => printer.print(withPhotos));
await printer.close();

const ms = (value: number) => ({ value: Math.round(value * 10) / 10, unit: 'ms' });
printFigures('Petitions as PDF', [
  { name: 'first petition, the browser started for it', ...ms(first) },
  { name: 'a browser launched for each, median', ...ms(median(launched)) },
  { name: 'warm, one page, median', ...ms(median(warm)), goal: '≤ 40' },
  { name: 'warm, one page, p95', ...ms(percentile(warm, 95)), goal: '≤ 70' },
  {
    name: 'warm against launched',
    value: Math.round((median(warm) / median(launched)) * 1000) / 1000,
    unit: '×',
    goal: '≤ 0.1',
  },
  { name: `${MANY} petitions, two at a time`, value: Math.round(perMinute), unit: 'a minute' },
  {
    name: 'memory of Node and Chromium at the most',
    value: Math.round(peak / MB),
    unit: 'MB',
    goal: '< 900',
  },
  {
    name: `two photos of ${(bytes.length / MB).toFixed(2)} MB stamped, median`,
    ...ms(median(photos)),
    goal: '≤ 75',
  },
]);
