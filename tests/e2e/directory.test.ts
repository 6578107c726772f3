import type { Page } from 'puppeteer-core';
import { accessibilityFaults } from '../support/accessibility';
import { toNextPage } from '../support/next-page';
import { startVisited, type Visited } from '../support/site';
import { openPhone, PHONE, type Watched } from '../support/watched-page';

let visited: Visited;
let watched: Watched;
let page: Page;
beforeAll(async () => {
  visited = await startVisited();
  watched = await openPhone(visited.browser);
  ({ page } = watched);
});
afterAll(() => visited.stop());

const PAGES = ['/', '/services/streetlight-report', '/services/table', '/accessibility'];
const DESK = { width: 1280, height: 900 };

const open = (path: string): Promise<unknown> =>
  page.goto(`${visited.app.url}${path}`, { waitUntil: 'networkidle0' });
/** How far a person would have to scroll sideways, in CSS pixels. */
const sideways = (): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
const cards = (): Promise<string[]> =>
  page.$$eval('.card:not([hidden]) h3', (titles) => titles.map(({ textContent }) => textContent ?? ''));

describe.each([
  ['a phone', PHONE],
  ['a desk', DESK],
])('on %s', (_, viewport) => {
  it.each(PAGES)('%s is open to everyone', async (path) => {
    await page.setViewport(viewport);
    await open(path);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sideways()).toBe(0);
  });
});

it.each(PAGES)('%s fits 320 pixels with the largest letters and high contrast', async (path) => {
  await page.setViewport({ ...PHONE, width: 320 });
  await open(path);
  await page.click('[data-view="size:largest"]');
  if (!(await page.$('html[data-contrast="high"]'))) await page.click('[data-view="contrast"]');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await sideways()).toBe(0);
});

it('keeps size and contrast from page to page, until they are changed back', async () => {
  await page.setViewport(PHONE);
  await open('/t');
  expect(await page.$('html[data-size="largest"][data-contrast="high"]')).not.toBeNull();
  await page.click('[data-view="size:normal"]');
  await page.click('[data-view="contrast"]');
  await open('/');
  expect(await page.$('html[data-size="largest"], html[data-contrast="high"]')).toBeNull();
});

it('changes a form while it is filled in, and nothing typed is lost', async () => {
  await open('/f/general-petition');
  await page.type('[name=first_name]', 'สมหญิง');
  await page.click('[data-view="size:large"]');
  expect(await page.$('html[data-size="large"]')).not.toBeNull();
  expect(await page.$eval('[name=first_name]', (input) => (input as HTMLInputElement).value)).toBe('สมหญิง');
  await page.click('[data-view="size:normal"]');
});

it('finds services as one types, and again after going to one and back', async () => {
  await open('/');
  const all = await cards();
  await page.type('#q', 'ไฟ ดับ');
  expect(await cards()).toEqual(['แจ้งไฟฟ้าสาธารณะดับ/ชำรุด']);
  expect(await page.$eval('#search-status', ({ textContent }) => textContent)).toBe('พบ 1 บริการ');
  await toNextPage(page, () => page.click('.card:not([hidden]) h3 a'));
  expect(page.url()).toMatch(/\/services\/streetlight-report$/);
  await Promise.all([page.waitForNavigation(), page.goBack()]);
  await page.waitForFunction(() => document.querySelectorAll('.card:not([hidden])').length === 1);
  await page.$eval('#q', (input) => (input as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  expect(await cards()).toEqual(all);
});

it('lets a number to call be tapped before anything else', async () => {
  await open('/services/streetlight-report');
  expect(await page.$eval('main', (main) => main.querySelector('a')?.getAttribute('href'))).toBe('tel:1129');
});

it('nothing broke the content policy all the while', () => expect(watched.troubles).toEqual([]));
