import { starterServices } from '@khamrong/templates';
import { PredefinedNetworkConditions, type Page } from 'puppeteer-core';
import { Hand } from '../support/hand';
import { DESK } from '../support/office-desk';
import { startVisited, type Visited } from '../support/site';
import { Album } from '../support/walks/album';
import { serviceToFile } from '../support/walks/service-to-file';
import { Walker } from '../support/walks/walker';
import { PHONE, watch } from '../support/watched-page';

jest.setTimeout(300_000);

const CPU_SLOWDOWN = 4;

/** An old phone on a weak signal. */
async function slow(page: Page): Promise<void> {
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  await page.emulateCPUThrottling(CPU_SLOWDOWN);
}

describe.each([
  ['on a slow phone, in Thai', { viewport: PHONE, language: 'th', isSlow: true, status: /ส่งคำร้อง/ }],
  ['on a phone, in English', { viewport: PHONE, language: 'en', isSlow: false, status: /Status: Submitted/ }],
  ['at a desk, in English', { viewport: DESK, language: 'en', isSlow: false, status: /Status: Submitted/ }],
])('%s', (way, { viewport, language, isSlow, status }) => {
  let visited: Visited;
  beforeAll(async () => {
    visited = await startVisited();
  });
  afterAll(() => visited.stop());

  it.each(starterServices.map(({ slug }) => [slug]))('%s is filed and followed', async (slug) => {
    const { app, browser } = visited;
    const context = await browser.createBrowserContext();
    const { page, troubles } = await watch(await context.newPage());
    await page.setViewport(viewport);
    if (isSlow) await slow(page);
    const hand = new Hand(page);
    const service = await serviceToFile(app, slug);
    const aside = async <T>(act: () => Promise<T>): Promise<T> => {
      await page.emulateCPUThrottling(null);
      const done = await act();
      if (isSlow) await page.emulateCPUThrottling(CPU_SLOWDOWN);
      return done;
    };
    const walker = new Walker({ hand, url: app.url, album: new Album(way, slug), aside, forgets: !isSlow });
    const receipt = await walker.file(service, language);
    expect(await walker.track(receipt)).toMatch(status);
    expect([...walker.faults, ...troubles]).toEqual([]);
    await context.close();
  });
});
