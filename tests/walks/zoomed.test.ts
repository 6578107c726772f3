import type { FormDefinition } from '@khamrong/schemas';
import { starterServices } from '@khamrong/templates';
import type { Page, Viewport } from 'puppeteer-core';
import { join } from 'node:path';
import { builtForm } from '../support/built-form';
import { readForm } from '../support/citizen';
import { goOn } from '../support/form-steps';
import { Hand } from '../support/hand';
import { folderForFiles, scannedPdf } from '../support/made-files';
import { publishService } from '../support/publish-definition';
import { SCAN_SENDER } from '../support/scan-sender';
import { startVisited, type Visited } from '../support/site';
import { submitForm } from '../support/submit-form';
import { serveTiles } from '../support/tile-server';
import { Album } from '../support/walks/album';
import { serviceToFile } from '../support/walks/service-to-file';
import { Walker } from '../support/walks/walker';
import { watch } from '../support/watched-page';

jest.setTimeout(300_000);

/** What a window of 1280 × 1024 has room for at 400 %, in CSS pixels. */
const ZOOMED: Viewport = { width: 320, height: 256, deviceScaleFactor: 2 };

const signing: FormDefinition = {
  ...builtForm,
  slug: 'signing',
  anonymous: undefined,
  pages: [
    {
      key: 'sign',
      title: { th: 'ลงชื่อ', en: 'Sign' },
      fields: [
        { type: 'text', key: 'name', label: { th: 'ชื่อ', en: 'Name' } },
        { type: 'signature', key: 'signature', label: { th: 'ลายมือชื่อ', en: 'Signature' }, required: true },
      ],
    },
  ],
  attachments: [],
  pointField: undefined,
  petition: {
    ...builtForm.petition,
    blocks: [{ kind: 'signature', who: 'applicant', role: 'ผู้ร้อง', align: 'center' }],
  },
};

let visited: Visited;
let closeTiles: () => void;
beforeAll(async () => {
  visited = await startVisited();
  await publishService(visited.app, signing);
  closeTiles = await serveTiles(visited.app);
});
afterAll(async () => {
  await visited.stop();
  closeTiles();
});

/** Opens the map of a step that has one. */
async function openMap(page: Page, walker: Walker, step: string): Promise<void> {
  const opener = await page.$('.place-tools button[aria-expanded=false]');
  if (!opener) return;
  await opener.click();
  await page.waitForSelector('.leaflet-tile-loaded');
  await walker.look(`${step}-map`);
}

/** Somebody at a window that is zoomed as far as people zoom, with what went wrong there. */
async function comeIn(name: string) {
  const context = await visited.browser.createBrowserContext();
  const { page, troubles } = await watch(await context.newPage());
  await page.setViewport(ZOOMED);
  const hand = new Hand(page);
  const { url } = visited.app;
  const onStep = (walker: Walker, step: string): Promise<void> => openMap(page, walker, step);
  const walker = new Walker({ hand, url, album: new Album('at 400 %', name), forgets: true, onStep });
  const leave = async (): Promise<void> => {
    expect([...walker.faults, ...troubles]).toEqual([]);
    await context.close();
  };
  return { page, hand, walker, leave };
}

it.each(starterServices.map(({ slug }) => [slug]))('%s is filed and followed', async (slug) => {
  const { walker, leave } = await comeIn(slug);
  const receipt = await walker.file(await serviceToFile(visited.app, slug), 'en');
  expect(await walker.track(receipt)).toContain('Submitted');
  await leave();
});

it('paper that was filled in and signed is sent and followed', async () => {
  const { page, hand, walker, leave } = await comeIn('signed paper');
  const slug = 'general-petition/scan';
  const scan = await scannedPdf(join(await folderForFiles(), 'คำร้อง.pdf'), 2);
  await page.goto(`${visited.app.url}/f/${slug}?lang=en`);
  const form = await readForm(visited.app, slug);
  await walker.fill({ slug, form, answers: SCAN_SENDER, files: { signed_petition: scan } });
  const receipt = await submitForm(hand);
  await walker.look('receipt');
  expect(await walker.track(receipt)).not.toBe('');
  await leave();
});

it('a draft is asked about, offered again and taken away', async () => {
  const { page, hand, walker, leave } = await comeIn('a draft');
  const press = (words: string): Promise<unknown> =>
    hand.find(`.kept ::-p-text(${words})`).then((button) => button.click());
  await page.goto(`${visited.app.url}/f/general-petition?lang=en`);
  await hand.find('[data-alive]');
  await hand.write('first_name', 'สมชาย');
  await hand.find('.kept ::-p-text(Delete draft)');
  await walker.look('asked');
  await press('Keep a draft');
  await hand.find('.kept ::-p-text(A draft is kept)');
  await walker.look('kept');
  await page.goto(`${visited.app.url}/f/general-petition?lang=en`);
  await hand.find('.kept ::-p-text(Continue)');
  await walker.look('offered');
  await press('Start anew');
  await walker.look('anew');
  await leave();
});

it('a signature is drawn, and is there on coming back', async () => {
  const { page, hand, walker, leave } = await comeIn('a signature');
  await page.goto(`${visited.app.url}/f/signing?lang=en`);
  const pad = await hand.find('canvas.signature-pad');
  await walker.look('pad');
  await expect(goOn(hand)).rejects.toThrow();
  await walker.look('pad-wrong');
  await pad.scrollIntoView();
  const box = await pad.boundingBox();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 4, y + height / 3);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await walker.look('pad-drawn');
  await goOn(hand);
  const given = await hand.find('.review dl > div:nth-child(2)');
  expect(await given.evaluate((answer) => answer.textContent)).toMatch(/on its way|Signed/);
  await walker.look('review');
  await leave();
});

it.each(['/', '/services/table', '/list', '/accessibility', '/f/streetlight-report?point=x'])(
  '%s is read without pushing it aside',
  async (path) => {
    const { page, walker, leave } = await comeIn('pages');
    await page.goto(`${visited.app.url}${path}${path.includes('?') ? '&' : '?'}lang=en`);
    await walker.look(path.replace(/\W+/g, '-'));
    await leave();
  },
);
