import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { demoOffice, starterService } from '@khamrong/templates';
import type { Browser, Page } from 'puppeteer-core';
import type { FormDefinition } from '@khamrong/schemas';
import { buildSite, json, type BuiltSite } from './test-support/built-site';
import {
  byId,
  choosePlace,
  errorAt,
  focusedId,
  goToReview,
  NEXT,
  onOneStep,
  openForm,
  RECEIPT,
  serveForm,
  SUBMIT,
  textOf,
  tick,
  valueOf,
} from './test-support/citizen';
import { openBrowser, openPage } from './test-support/headless';

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = [await buildSite(), await openBrowser()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(() => site.routes.clear());

const service = (slug: string): FormDefinition => {
  const definition = starterService(slug);
  if (!definition) throw new Error(slug);
  return onOneStep(definition);
};
const open = (slug: string) => openForm(site, browser, service(slug), demoOffice);

/** Answers all that streetlight-report needs, in Thai and in Thai digits. */
async function fillStreetlight(page: Page): Promise<void> {
  await page.type(byId('first_name'), 'สมชาย');
  await page.type(byId('last_name'), 'ใจดี');
  await page.type(byId('phone'), '๐๘๑-๒๓๔-๕๖๗๘');
  await tick(page, 'symptom', 'dead');
  await page.select(byId('loc_moo'), demoOffice.lists.villages[0]?.value ?? '');
  await page.type(byId('loc_detail'), 'หน้าวัดทุ่งตัวอย่าง ใกล้ศาลา');
  await tick(page, 'privacy_ack', 'true');
}

/** The answer begins and the line breaks. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' });
  response.write('{', () => response.socket?.destroy());
}

/** The key of a submission: the page's own may have come from the device, and more than once. */
const MADE_HERE = /^[0-9a-f]{32}$/;
const SUBMISSIONS = 'POST /api/v1/forms/streetlight-report/submissions';

test('under the strict content policy a page comes to life without a complaint', async () => {
  for (const slug of ['streetlight-report', 'elderly-allowance', 'satisfaction-survey', 'disaster-report']) {
    const { page, complaints } = await open(slug);
    expect(complaints).toEqual([]);
    await page.close();
  }
});

test('what is typed before script runs is kept, and decides what is shown', async () => {
  const url = serveForm(site, service('streetlight-report'), demoOffice);
  const { page } = await openPage(browser);
  let release = (): void => undefined;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith(site.assets.scriptUrl)) release = () => void request.continue();
    else void request.continue();
  });
  const loaded = page.goto(url);
  await page.waitForSelector(NEXT);
  await page.type(byId('first_name'), 'สมหญิง');
  await tick(page, 'symptom', 'other');
  expect(await page.$(byId('symptom_other'))).toBeNull();
  release();
  await loaded;
  await page.waitForSelector(byId('symptom_other'));
  expect(await valueOf(page, 'first_name')).toBe('สมหญิง');
});

/** Chooses in the moment in which the page is alive and has not taken over yet what was typed before. */
function chooseWhileComingAlive(name: string): void {
  new MutationObserver((_, observer) => {
    const list = document.getElementsByName(name)[0] as HTMLSelectElement;
    observer.disconnect();
    list.value = list.options[2]?.value ?? '';
    list.dispatchEvent(new Event('input', { bubbles: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }).observe(document, { attributes: true, attributeFilter: ['data-alive'], subtree: true });
}

test('what is chosen while the page comes to life is kept', async () => {
  const { page } = await openPage(browser);
  await page.evaluateOnNewDocument(chooseWhileComingAlive, 'service');
  await page.goto(serveForm(site, service('queue-booking'), demoOffice));
  await page.waitForSelector('[data-alive]');
  await page.click(NEXT);
  await page.waitForSelector('.summary');
  const wrong = await page.$eval('.summary', (summary) => (summary as HTMLElement).innerText);
  expect(wrong).not.toContain('บริการที่ต้องการ');
});

test('an error comes after leaving a field and goes once it is right', async () => {
  const { page } = await open('general-petition');
  await page.type(byId('national_id'), '๑๒๓๔๕๖๗๘๙๐๑๒๓');
  expect(await errorAt(page, 'national_id')).toBeUndefined();
  await page.keyboard.press('Tab');
  expect(await errorAt(page, 'national_id')).toContain('ไม่ถูกต้อง');
  await page.focus(byId('national_id'));
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  expect(await errorAt(page, 'national_id')).toBeUndefined();
  expect(await valueOf(page, 'national_id')).toBe('1-2345-67890-12-1');
});

test('a year of the Common Era is explained, and turned into the Buddhist era on leaving', async () => {
  const { page } = await open('streetlight-report');
  await page.$eval(byId('noticed_date.year'), (input) => (input as HTMLInputElement).select());
  await page.type(byId('noticed_date.year'), '๒๐๒๖');
  expect(await textOf(page, '.date-hint')).toBe('ปี ค.ศ. 2026 คือ พ.ศ. 2569');
  await page.focus(byId('first_name'));
  expect(await valueOf(page, 'noticed_date.year')).toBe('2569');
});

test('a step with faults is not left: the summary takes the focus and links to the fields', async () => {
  const { page } = await open('streetlight-report');
  await page.click(NEXT);
  await page.waitForSelector('.summary');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
  await page.click('.summary a[href="#first_name"]');
  expect(await focusedId(page)).toBe('first_name');
});

test('a submission is sent once, under its key, and its receipt stands in its place', async () => {
  const sent: { key: unknown; body: Record<string, unknown> }[] = [];
  site.routes.set(SUBMISSIONS, (request, body, response) => {
    sent.push({ key: request.headers['idempotency-key'], body: JSON.parse(String(body)) as never });
    json(201, () => RECEIPT)(request, body, response);
  });
  const { page, complaints } = await open('streetlight-report');
  await fillStreetlight(page);
  await goToReview(page);
  await page.click(SUBMIT);
  await page.waitForSelector('.receipt .qr');
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    key: expect.stringMatching(MADE_HERE),
    body: {
      versionId: 'version-1',
      answers: { first_name: 'สมชาย', phone: '0812345678', symptom: 'dead', privacy_ack: true },
      privacyNoticeVersion: demoOffice.privacyNotice.version,
      language: 'th',
    },
  });
  expect(await textOf(page, '.receipt')).toContain('00001/2569');
  expect(await focusedId(page)).toBe('receipt');
  await page.reload();
  await page.waitForSelector('.receipt');
  expect(await textOf(page, '.receipt')).toContain('K7M2-9QXR-4T');
  expect(complaints).toEqual([]);
});

test('a lost answer loses nothing: everything stays, and the same key is sent again', async () => {
  const keys: unknown[] = [];
  site.routes.set(SUBMISSIONS, (request, body, response) => {
    keys.push(request.headers['idempotency-key']);
    if (keys.length === 1) return breakOff(response);
    json(200, () => RECEIPT)(request, body, response);
  });
  const { page } = await open('streetlight-report');
  await fillStreetlight(page);
  await goToReview(page);
  await page.click(SUBMIT);
  await page.waitForSelector('.summary');
  expect(await textOf(page, '.summary')).toContain('คำร้องรอส่งอยู่ในเครื่องนี้');
  expect(await textOf(page, 'section.page')).toContain('สมชาย');
  await page.click(SUBMIT);
  await page.waitForSelector('.receipt');
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
});

test('what the server refuses is shown at its field', async () => {
  const message = 'กรุณากรอกหมายเลขโทรศัพท์ที่ใช้งานได้';
  const errors = [{ instancePath: '/phone', keyword: 'x', params: {}, message }];
  site.routes.set(
    SUBMISSIONS,
    json(422, () => ({ code: 'answers.invalid', errors })),
  );
  const { page } = await open('streetlight-report');
  await fillStreetlight(page);
  await goToReview(page);
  await page.click(SUBMIT);
  await page.waitForSelector('.summary');
  expect(await errorAt(page, 'phone')).toContain(message);
});

test('an address is chosen from the province down, and the postcode comes by itself', async () => {
  const { page } = await open('general-petition');
  await choosePlace(page, 'addr_province', 'เชียงใหม่');
  await choosePlace(page, 'addr_amphoe', 'แม่ริม');
  await choosePlace(page, 'addr_tambon', 'ริมใต้');
  expect(await valueOf(page, 'addr_postcode')).toBe('50180');
  await choosePlace(page, 'addr_province', 'ภูเก็ต');
  expect(await valueOf(page, 'addr_postcode')).toBe('');
  expect(await valueOf(page, 'addr_tambon')).toBe('');
});

test('answers changed after a lost answer do not file twice: the receipt of the first is shown', async () => {
  const names: unknown[] = [];
  site.routes.set(SUBMISSIONS, (request, body, response) => {
    names.push((JSON.parse(String(body)) as { answers: { first_name: string } }).answers.first_name);
    if (names.length === 1) return breakOff(response);
    const reused = { code: 'submission.keyReused', title: 'รหัสนี้ใช้แล้ว' };
    const answer = names.length === 2 ? json(422, () => reused) : json(200, () => RECEIPT);
    answer(request, body, response);
  });
  const { page } = await open('streetlight-report');
  await fillStreetlight(page);
  await goToReview(page);
  await page.click(SUBMIT);
  await page.waitForSelector('.summary');
  await page.click('button[value^="goto:"]');
  await page.waitForSelector(byId('first_name'));
  await page.type(byId('first_name'), 'พงษ์');
  await goToReview(page);
  await page.click(SUBMIT);
  await page.waitForSelector('.receipt');
  expect(names).toEqual(['สมชาย', 'สมชายพงษ์', 'สมชาย']);
});

test('axe finds nothing to complain about, in forms of every kind and with their errors', async () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  for (const slug of ['elderly-allowance', 'satisfaction-survey', 'disaster-report']) {
    const { page } = await open(slug);
    await page.click(NEXT);
    await page.waitForSelector('.summary');
    // Puppeteer runs this outside of the page's content policy.
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await page.close();
  }
});
