import type { Field, FormDefinition } from '@khamrong/schemas';
import type { Page } from 'puppeteer-core';
import { accessibilityFaults } from '../support/accessibility';
import { builtForm } from '../support/built-form';
import { Hand } from '../support/hand';
import { publishService } from '../support/publish-definition';
import { startVisited, type Visited } from '../support/site';
import { serveTiles } from '../support/tile-server';
import { openPhone, PHONE, type Watched } from '../support/watched-page';

const label = (th: string) => ({ th });
const level = (name: 'tambon' | 'amphoe' | 'province'): Field => ({
  type: 'address_lookup',
  key: `addr_${name}`,
  label: label(name),
  level: name,
  required: true,
});

const VILLAGES = ['หนองบัว', 'หนองแวง', 'โคกกลาง', 'ดอนหัน', 'ท่าพระ', 'บึงเนียม', 'แดงใหญ่', 'พระลับ'];
const choices = VILLAGES.flatMap((name, group) =>
  ['เหนือ', 'ใต้', 'กลาง'].map((side) => ({
    value: `v${group}_${side.length}_${side.codePointAt(0)}`,
    label: label(name + side),
  })),
);

const ASKED: Field[] = [
  { type: 'select', key: 'village', label: label('หมู่บ้าน'), choices },
  { type: 'checkbox_group', key: 'visits', label: label('หมู่บ้านที่ไปแล้ว'), choices },
  { type: 'thai_national_id', key: 'national_id', label: label('เลขประจำตัวประชาชน') },
  { type: 'phone_th', key: 'phone', label: label('โทรศัพท์') },
  { type: 'amount_thb', key: 'amount', label: label('จำนวนเงิน') },
  { type: 'date_be', key: 'since', label: label('ตั้งแต่วันที่'), max: 'today' },
  { type: 'geo_point', key: 'geo', label: label('จุดเกิดเหตุ') },
  level('tambon'),
  level('amphoe'),
  level('province'),
  { type: 'text', key: 'addr_postcode', label: label('รหัสไปรษณีย์') },
];

const definition: FormDefinition = {
  ...builtForm,
  slug: 'controls',
  pages: [{ key: 'asked', title: label('คำถาม'), fields: ASKED }],
  attachments: [],
  pointField: undefined,
  petition: { ...builtForm.petition, blocks: [{ kind: 'title' }] },
};

let closeTiles: () => void;
let visited: Visited;
let phone: Watched;
let page: Page;
let hand: Hand;
beforeAll(async () => {
  visited = await startVisited();
  closeTiles = await serveTiles(visited.app);
  await publishService(visited.app, definition);
  phone = await openPhone(visited.browser);
  ({ page } = phone);
  hand = new Hand(page);
  await page.goto(`${visited.app.url}/f/controls`);
  await hand.find('[data-alive]');
});
afterAll(async () => {
  await visited.stop();
  closeTiles();
});

const valueOf = (name: string): Promise<string> =>
  page.$eval(`[name="${name}"]`, (input) => (input as HTMLInputElement).value);
const wordsOf = (selector: string): Promise<string> =>
  page.$eval(selector, ({ textContent }) => textContent ?? '');
const until = (name: string, value: string) =>
  page.waitForFunction(
    (selector: string, wanted: string) =>
      document.querySelector<HTMLInputElement>(selector)?.value === wanted,
    {},
    `[name="${name}"]`,
    value,
  );

it('a national ID is grouped as it is typed, the caret staying where a digit is mended', async () => {
  await hand.type('national_id', '๑๒๓๔๕๖๗๘๙๐๑๒๑');
  expect(await valueOf('national_id')).toBe('1-2345-67890-12-1');
  expect(await wordsOf('#national_id-note')).toContain('ถูกต้อง');
  await page.keyboard.press('Home');
  for (let key = 0; key < 3; key += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('๒');
  expect(await valueOf('national_id')).toBe('1-2345-67890-12-1');
});

it('a telephone may begin with +66, and an amount is told in words', async () => {
  await hand.type('phone', '+66812345678');
  expect(await valueOf('phone')).toBe('081-234-5678');
  await hand.type('amount', '๑๒๓๔.๕');
  expect(await valueOf('amount')).toBe('1,234.5');
  await page.waitForFunction(() => document.getElementById('amount-note')?.textContent);
  expect(await wordsOf('#amount-note')).toBe('หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์');
});

it('a day that its month does not have is told by how many it has', async () => {
  await hand.type('since.day', '๓๑');
  await page.select('[name="since.month"]', '2');
  await hand.type('since.year', '๒๕๖๙');
  await page.focus('[name=phone]');
  await page.waitForSelector('#since-error');
  expect(await wordsOf('#since-error')).toContain('กุมภาพันธ์ 2569 มี 28 วัน');
});

it('an address starts at the office; another amphoe takes away what no longer fits', async () => {
  const { tambon, amphoe, province, postcode } = visited.app.running.services.offices.current().profile;
  await until('addr_tambon', tambon);
  const levels = ['addr_amphoe', 'addr_province', 'addr_postcode'];
  expect(await Promise.all(levels.map(valueOf))).toEqual([amphoe, province, postcode]);
  await hand.choose('addr_amphoe', 'บ้านไผ่');
  await until('addr_tambon', '');
  expect(await valueOf('addr_postcode')).toBe('');
});

it('a pin is set on the map by finger and by keys, a link of a map is understood, a far point is asked about', async () => {
  await hand.touch('.place-tools button[aria-expanded]');
  await hand.find('.leaflet-tile-loaded');
  await page.focus('.place-pin');
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name="geo.lat"]')?.value);
  const { centre } = visited.app.running.services.offices.current().profile;
  const byKey = Number(await valueOf('geo.lat'));
  expect(byKey).toBeGreaterThan(centre.lat);
  await hand.touch('.place-map-box');
  await page.waitForFunction(
    (before: number) =>
      Number(document.querySelector<HTMLInputElement>('[name="geo.lat"]')?.value) !== before,
    {},
    byKey,
  );
  expect(await wordsOf('.place-far')).toBe('');
  expect(await accessibilityFaults(page)).toEqual([]);
  await hand.write('geo.lat', 'https://www.google.com/maps/place/x/@14.9,102.0,17z/data=!3d14.95!4d102.1');
  await until('geo.lng', '102.1');
  expect(await valueOf('geo.lat')).toBe('14.95');
  await page.waitForFunction(() => document.querySelector('.place-far')?.textContent?.includes('กิโลเมตร'));
});

it('a long list is searched by keys alone, what is chosen stays in it, and Enter goes to it and sends nothing', async () => {
  const offered = (): Promise<number> =>
    page.$$eval('#village option:not([value=""])', (options) => options.length);
  const search = await hand.find('#village-search');
  expect(await offered()).toBe(choices.length);
  await search.type('หนอง ใต้');
  await page.waitForFunction(() => document.querySelectorAll('#village option').length === 3);
  expect(await wordsOf('#village-search ~ [role=status]')).toBe(`แสดง 2 จาก ${choices.length} รายการ`);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('village');
  await page.keyboard.press('ArrowDown');
  const chosen = await valueOf('village');
  await search.evaluate((input) => (input as HTMLInputElement).select());
  await search.type('xyz');
  await page.waitForFunction(() => document.querySelectorAll('#village option').length === 2);
  expect(await valueOf('village')).toBe(chosen);
  await (await hand.find('#visits-search')).type('ท่าพระก');
  await page.waitForFunction(() => document.querySelectorAll('#visits .choice:not([hidden])').length === 1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  expect(await page.$$eval('#visits :checked', (ticked) => ticked.length)).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('breaks no content policy and fits the screen', async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(phone.troubles).toEqual([]);
});
