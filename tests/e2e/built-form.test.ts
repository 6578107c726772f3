import type { Page } from 'puppeteer-core';
import { join } from 'node:path';
import { accessibilityFaults } from '../support/accessibility';
import { FormBuilder } from '../support/builder';
import { builtAnswers, builtForm } from '../support/built-form';
import { BuiltService } from '../support/built-service';
import { readForm } from '../support/citizen';
import { fillForm, fillPage } from '../support/fill-form';
import { goOn } from '../support/form-steps';
import { Hand } from '../support/hand';
import { folderForFiles, smallPhoto } from '../support/made-files';
import { signedInStaff } from '../support/office';
import { startVisited, type Visited } from '../support/site';
import { submitForm } from '../support/submit-form';
import { openPhone, PHONE, type Watched } from '../support/watched-page';

const CLOSED = { th: 'ปิดซ่อมระบบถึงวันจันทร์' };

let visited: Visited;
let phone: Watched;
let page: Page;
let hand: Hand;
let form: FormBuilder;
let service: BuiltService;
beforeAll(async () => {
  visited = await startVisited();
  const clerk = await signedInStaff(visited.app, 'clerk', 'clerk');
  form = await FormBuilder.live(clerk, builtForm);
  await form.send('PUT', '/points', { points: ['P-12'] });
  service = new BuiltService(visited.app, builtForm.slug, clerk);
  phone = await openPhone(visited.browser);
  ({ page } = phone);
  hand = new Hand(page);
  const { shortUrl } = await form.draft();
  await page.goto(`${visited.app.url}${new URL(shortUrl).pathname}?point=P-12`);
  await hand.find('[data-alive]');
});
afterAll(() => visited.stop());

const headings = (): Promise<string[]> =>
  page.$$eval('h3', (all) => all.map(({ textContent }) => textContent ?? ''));
const isNeeded = (key: string): Promise<boolean> =>
  page.$eval(`[id="attachments.${key}"] > label`, (label) => label.querySelector('.required') !== null);

it('opens with the place of the code filled in, said and locked', async () => {
  expect(await page.$eval('.point', ({ textContent }) => textContent)).toBe('จุด: P-12');
  expect(await accessibilityFaults(page)).toEqual([]);
  const published = await readForm(visited.app, builtForm.slug);
  const [applicant] = published.uischema.elements;
  if (applicant) await fillPage(hand, applicant, builtAnswers);
  await goOn(hand);
  expect(await page.$eval('#pole strong', ({ textContent }) => textContent)).toBe('P-12');
  expect(await page.$('input[type=text][name=pole]')).toBeNull();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('shows a section and asks for a photo only while its condition holds', async () => {
  expect(await headings()).toEqual(['เกี่ยวกับโคมไฟ', 'รายละเอียด', 'หมายเหตุ']);
  await hand.tick('kind', 'road');
  await page.waitForFunction(() => document.querySelectorAll('h3').length === 2);
  expect(await page.$('[name=pole]')).toBeNull();
  await hand.tick('kind', 'lamp');
  await hand.find('#pole strong');
});

it('is not sent without the photo that the answer asks for', async () => {
  await fillForm(hand, await readForm(visited.app, builtForm.slug), builtAnswers);
  expect(await isNeeded('photo')).toBe(true);
  await expect(goOn(hand)).rejects.toThrow('กรุณาแนบ “ภาพโคมไฟ');
  await hand.attach('photo', [await smallPhoto(join(await folderForFiles(), 'โคม.jpg'))]);
});

it('keeps all that was typed when the office closes it meanwhile', async () => {
  const availability = { open: true, opensAt: null, closesAt: null, cap: null, closedMessage: null };
  await form.send('PUT', '/availability', { ...availability, open: false, closedMessage: CLOSED });
  await expect(submitForm(hand)).rejects.toThrow(CLOSED.th);
  expect(await page.$eval('section.page', (review) => (review as HTMLElement).innerText)).toContain(
    builtAnswers.detail,
  );
  await form.send('PUT', '/availability', availability);
});

it('reaches the office with the place it was sent from', async () => {
  const { receiptNo } = await submitForm(hand);
  const cases = await service.cases('point=P-12');
  expect(cases.map((item) => item.receiptNo)).toEqual([receiptNo]);
  // A refused filing is an error in the browser's console too: 409 of the closed form.
  expect(phone.troubles.filter((each) => !each.includes('409'))).toEqual([]);
});
