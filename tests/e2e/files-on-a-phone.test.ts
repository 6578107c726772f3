import sharp from 'sharp';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { pdfOfSize } from '../../server/src/features/uploads/samples/pdfs.fixture';
import { geotagged, scene } from '../../server/src/features/uploads/samples/photos.fixture';
import { launchBrowser } from '../support/chromium';
import { republishService } from '../support/publish-definition';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';

const SLUG = 'general-petition';
const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
/** 50 KB/s, as behind the hills; the wait for each answer is that of a far mast. */
const SLOW_3G = { upload: 50_000, download: 50_000, latency: 400 };

let app: App;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  app = await startSite();
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'khamrong-photos-'));
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

async function saved(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** The step of the files, as it is come back to after the steps before. */
async function openFiles(): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  await page.goto(`${app.url}/f/${SLUG}`);
  await page.evaluate((slug) => {
    const place = { step: '_files' };
    sessionStorage.setItem(`khamrong.filled.${slug}`, JSON.stringify({ answers: {}, uploads: {}, place }));
  }, SLUG);
  await page.goto(`${app.url}/f/${SLUG}?step=_files`);
  await page.waitForSelector('[data-alive] input[id="attachments.other_docs-file"]');
  return page;
}

async function choose(page: Page, key: string, ...paths: string[]): Promise<void> {
  const input = (await page.waitForSelector(
    `[id="attachments.${key}-file"]`,
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

const attached = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll('[name^="_upload."]').length === wanted,
    { timeout: 40_000 },
    count,
  );
const textOf = (page: Page): Promise<string> =>
  page.$$eval('.files', (lists) => lists.map((list) => list.textContent).join());
const says = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((text) => document.body.textContent?.includes(text), { timeout: 40_000 }, words);
const idsOn = (page: Page): Promise<string[]> =>
  page.$$eval('[name^="_upload."]', (inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const storedOf = async (page: Page, at = 0): Promise<Buffer> =>
  app.running.services.uploads.bytes((await idsOn(page))[at] ?? '');

it('sends several photos at once: small, upright, without what the phone wrote into them', async () => {
  const turned = await saved('turned.jpg', await geotagged(scene(4000, 3000), 6));
  const small = await saved('small.png', await scene(300, 200).png().toBuffer());
  const page = await openFiles();
  await choose(page, 'other_docs', turned, small);
  await attached(page, 2);
  const sizes = await Promise.all([0, 1].map(async (at) => sharp(await storedOf(page, at)).metadata()));
  const byWidth = sizes.map(({ width, height, exif }) => [width, height, exif]).sort();
  expect(byWidth).toEqual([
    [1500, 2000, undefined],
    [300, 200, undefined],
  ]);
  const thumbs = await page.$$eval('.thumb', (all) =>
    all.map((img) => [(img as HTMLImageElement).naturalWidth > 0, (img as HTMLImageElement).alt]),
  );
  expect(thumbs.map(([shown]) => shown)).toEqual([true, true]);
  await choose(page, 'other_docs', small);
  await says(page, 'เลือกไฟล์นี้ไว้แล้ว');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.$eval('.file button[name]', (button) => button.click());
  await attached(page, 1);
  await page.browserContext().close();
});

it('shows the copy of a card crossed out, as it is stored', async () => {
  const page = await openFiles();
  const card = sharp({ create: { width: 1000, height: 630, channels: 3, background: '#4a8' } });
  await choose(page, 'id_card_copy', await saved('card.jpg', await card.jpeg().toBuffer()));
  await attached(page, 1);
  const shown = await page.waitForSelector('.thumb-crossed');
  await page.waitForFunction((img) => (img as HTMLImageElement).naturalWidth > 0, {}, shown);
  const source = await shown?.evaluate((img) => (img as HTMLImageElement).src);
  const preview = await sharp(Buffer.from(await (await fetch(source ?? '')).arrayBuffer())).stats();
  expect(preview.entropy).toBeGreaterThan(0.5);
  expect(await shown?.evaluate((img) => (img as HTMLImageElement).alt)).toContain('ขีดคร่อม');
  await page.browserContext().close();
});

it('goes on by itself after the line was gone, and after the page was loaded again', async () => {
  const page = await openFiles();
  const pdf = await pdfOfSize(1_200_000);
  const path = await saved('long.pdf', pdf);
  await choose(page, 'other_docs', await saved('first.png', await scene(30, 20).png().toBuffer()));
  await attached(page, 1);
  await page.emulateNetworkConditions(SLOW_3G);
  await choose(page, 'other_docs', path);
  await says(page, 'กำลังส่ง 2');
  await page.setOfflineMode(true);
  await says(page, 'จะส่งต่อเมื่อมีสัญญาณ');
  await page.setOfflineMode(false);
  await page.emulateNetworkConditions(SLOW_3G);
  await says(page, 'กำลังส่ง 6');
  await page.emulateNetworkConditions(null);
  await page.reload();
  await attached(page, 2);
  expect((await storedOf(page, 1)).equals(pdf)).toBe(true);
  expect(await app.running.ground.connection.collection('uploads.parts').countDocuments()).toBe(0);
  await page.browserContext().close();
}, 180_000);

/** A photo of 16 MB, most of it the film that phones hang onto their pictures. */
async function heaviest(): Promise<string> {
  const picture = await geotagged(scene(2400, 1800), 6);
  return saved('16mb.jpg', Buffer.concat([picture, Buffer.alloc(16_700_000 - picture.length)]));
}

const keepOriginals = (kept: boolean) =>
  republishService(app, SLUG, (form) => ({
    ...form,
    attachments: form.attachments.map((each) => ({ ...each, keepOriginals: kept })),
  }));

it.each([
  ['made small on the phone', false, { upload: 100_000, download: 1e6, latency: 20 }, 2000],
  ['whole where originals are kept', true, { upload: 3e6, download: 1e6, latency: 20 }, 2400],
])(
  'takes a photo of 16 MB over a slow line that breaks, %s',
  async (_, kept, line, side) => {
    await keepOriginals(kept);
    const page = await openFiles();
    await page.emulateNetworkConditions(line);
    await choose(page, 'other_docs', await heaviest());
    await page.waitForFunction(() => /กำลังส่ง [2-8]\d/.test(document.body.textContent ?? ''));
    await page.setOfflineMode(true);
    await says(page, 'จะส่งต่อเมื่อมีสัญญาณ');
    await page.setOfflineMode(false);
    await page.emulateNetworkConditions(line);
    await attached(page, 1);
    const { width = 0, height = 0, exif } = await sharp(await storedOf(page)).metadata();
    expect([Math.max(width, height), exif]).toEqual([side, undefined]);
    expect(await app.running.ground.connection.collection('uploads.parts').countDocuments()).toBe(0);
    await page.browserContext().close();
  },
  120_000,
);

it('refuses in words what cannot be attached', async () => {
  const page = await openFiles();
  await choose(page, 'other_docs', await saved('IMG_1.HEIC', Buffer.from('....ftypheic....')));
  await says(page, 'HEIC');
  await choose(page, 'other_docs', await saved('fake.pdf', Buffer.from('not a document')));
  await says(page, 'รองรับเฉพาะไฟล์ PDF');
  await choose(page, 'other_docs', await saved('huge.pdf', Buffer.alloc(17 * 1024 * 1024)));
  await says(page, 'ใหญ่เกิน 16 MB');
  expect(await idsOn(page)).toEqual([]);
  expect(await textOf(page)).not.toContain('ลองใหม่');
  await page.browserContext().close();
});
