import type { Page } from 'puppeteer-core';
import { accessibilityFaults } from '../support/accessibility';
import { edit, goBack, goOn, goOnTo, REVIEW, stepOf } from '../support/form-steps';
import { Hand } from '../support/hand';
import { toNextPage } from '../support/next-page';
import { startVisited, type Visited } from '../support/site';
import { openPhone, type Watched } from '../support/watched-page';

const SLUG = 'streetlight-report';
const PLACE = 'หน้าศาลาประชาคมหมู่ที่ ๒';

let visited: Visited;
let phone: Watched;
let page: Page;
let hand: Hand;
/** What was asked of the server. */
const asked: string[] = [];

beforeAll(async () => {
  visited = await startVisited();
  phone = await openPhone(visited.browser);
  ({ page } = phone);
  hand = new Hand(page);
  await page.goto(`${visited.app.url}/f/${SLUG}?lang=th`);
  await hand.find('[data-alive]');
  page.on('request', (request) => asked.push(`${request.method()} ${request.resourceType()}`));
});
afterAll(() => visited.stop());

const valueOf = (name: string): Promise<string> =>
  page.$eval(`[name="${name}"]`, (input) => (input as HTMLInputElement).value);
const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
const shows = (step: string): Promise<unknown> => hand.find(`[name=_step][value="${step}"]`);

/** The browser's own Back or Forward. */
async function through(way: 'back' | 'forward', step: string): Promise<void> {
  await page.evaluate((to) => history[to](), way);
  await shows(step);
}

it('goes on by Enter and by button, each step with its heading, its title and its address, asking nobody', async () => {
  await hand.write('first_name', 'สมชาย');
  await hand.write('last_name', 'ใจดี');
  await hand.type('phone', '0812345678');
  await page.keyboard.press('Enter');
  await shows('problem');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('step');
  expect(await page.title()).toMatch(/^ขั้นที่ 2 จาก 7: ลักษณะที่พบ – /);
  expect(new URL(page.url()).searchParams.get('step')).toBe('problem');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('th');
  await hand.tick('symptom', 'dead');
  await goOn(hand);
  expect(asked.filter((each) => /document|xhr|fetch/.test(each))).toEqual([]);
});

it('goes a step back with the browser and on again, and loses nothing, were it typed a moment ago', async () => {
  await hand.type('loc_detail', PLACE);
  await through('back', 'problem');
  await through('back', 'reporter');
  expect(await valueOf('phone')).toBe('081-234-5678');
  await through('forward', 'problem');
  await through('forward', 'location');
  expect(await valueOf('loc_detail')).toBe(PLACE);
  await goBack(hand);
  expect(await stepOf(hand)).toBe('problem');
  await goOn(hand);
});

it('stands where it stood after a reload, with all that was filled in', async () => {
  const village = await page.$eval('[name=loc_moo] option:nth-child(2)', (option) =>
    option.getAttribute('value'),
  );
  await hand.choose('loc_moo', village ?? '');
  await page.reload();
  await shows('location');
  expect(await valueOf('loc_detail')).toBe(PLACE);
  await through('back', 'problem');
  expect(await page.$eval('[name=symptom][value=dead]', (input) => (input as HTMLInputElement).checked)).toBe(
    true,
  );
  await through('forward', 'location');
});

it('is shown in the other language on the same step, with all that was filled in', async () => {
  await toNextPage(page, () => hand.touch('.bar-language'));
  await hand.find('[data-alive]');
  expect(await textOf('#step')).toContain('Step 3 of 7');
  expect(await valueOf('loc_detail')).toBe(PLACE);
  await toNextPage(page, () => hand.touch('.bar-language'));
  await hand.find('[data-alive]');
  expect(await textOf('#step')).toContain('ขั้นที่ 3 จาก 7');
});

it('comes back to the review from a change, or without one', async () => {
  await goOn(hand);
  await goOn(hand);
  await hand.tick('privacy_ack', 'true');
  await goOnTo(hand, REVIEW);
  expect(await accessibilityFaults(page)).toEqual([]);
  await edit(hand, 'problem');
  await hand.tick('symptom', 'other');
  await expect(goOn(hand)).rejects.toThrow('กรุณา');
  expect(await page.title()).toMatch(/^ข้อผิดพลาด: ขั้นที่ 2/);
  await hand.write('symptom_other', 'กะพริบบางคืน');
  await goOn(hand);
  expect(await stepOf(hand)).toBe(REVIEW);
  expect(await textOf('section.page')).toContain('กะพริบบางคืน');
  await edit(hand, 'reporter');
  await through('back', REVIEW);
});

it('leads to the first step with a fault when something went missing meanwhile', async () => {
  await through('forward', 'reporter');
  await hand.write('last_name', ' ');
  await through('back', REVIEW);
  await hand.touch('.submit button[value=submit]');
  await shows('reporter');
  await hand.find('.summary:focus');
  expect(await textOf('.summary')).toContain('นามสกุล');
});

it('takes the press of a button by which a mended answer is left, though its fault goes from above the button', async () => {
  await hand.type('last_name', 'ใจดี');
  await goOn(hand);
  expect(await stepOf(hand)).not.toBe('reporter');
  expect(phone.troubles).toEqual([]);
});
