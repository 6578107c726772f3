import type { OfficeServiceCard } from '@khamrong/schemas';
import type { Page } from 'puppeteer-core';
import { accessibilityFaults } from '../support/accessibility';
import { readForm, validAnswers } from '../support/citizen';
import { fillForm } from '../support/fill-form';
import { goOnTo, REVIEW } from '../support/form-steps';
import { Hand } from '../support/hand';
import { signedInAdmin } from '../support/office';
import { startVisited, type Visited } from '../support/site';
import { submitForm } from '../support/submit-form';
import { openPhone, type Watched } from '../support/watched-page';

const SLUG = 'streetlight-report';
const POLE = 'P-17';
const HERE = { latitude: 14.5, longitude: 100.25 };

let visited: Visited;
let phone: Watched;
let page: Page;
let form = '';

async function setting(name: string, value: unknown): Promise<void> {
  const office = await signedInAdmin(visited.app);
  const { body } = await office.json<{ items: OfficeServiceCard[] }>('GET', '/api/v1/office/forms');
  const id = body.items.find(({ slug }) => slug === SLUG)?.id ?? '';
  expect((await office.json('PUT', `/api/v1/office/forms/${id}/${name}`, value)).status).toBe(200);
}

async function reported(): Promise<void> {
  const { app } = visited;
  const answers = { ...(await validAnswers(app, SLUG)), symptom: 'wire', danger_ack: true, pole_no: POLE };
  const geo = { lat: HERE.latitude, lng: HERE.longitude };
  const { versionId } = await readForm(app, SLUG);
  const response = await fetch(`${app.url}/api/v1/forms/${SLUG}/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'somebody-elses-report' },
    body: JSON.stringify({ versionId, answers: { ...answers, geo }, point: POLE }),
  });
  expect(response.status).toBe(201);
}

beforeAll(async () => {
  visited = await startVisited();
  phone = await openPhone(visited.browser);
  ({ page } = phone);
  form = `${visited.app.url}/f/${SLUG}`;
  await setting('points', { points: [POLE] });
  await reported();
});
afterAll(() => visited.stop());

const alive = () => page.waitForSelector('[data-alive]');
const told = () => page.$eval('.reports', (box) => (box as HTMLElement).innerText);

describe('a pole that was reported already', () => {
  it('says so before the first question, and is reported once more all the same', async () => {
    await page.goto(`${form}?point=${POLE}`);
    await alive();
    expect(await told()).toMatch(/มีผู้แจ้งแล้ว 1 เรื่อง[^]*สายไฟขาด[^]*ส่งคำร้อง[^]*ติดตามเรื่องนี้[^]*แจ้งเพิ่มเติม/);
    await page.click('.reports summary');
    expect(await told()).toContain('สแกนคิวอาร์โค้ดที่จุดนี้อีกครั้ง');
    expect(await accessibilityFaults(page)).toEqual([]);
    const hand = new Hand(page);
    const answers = { ...(await validAnswers(visited.app, SLUG)) };
    delete answers.pole_no;
    await fillForm(hand, await readForm(visited.app, SLUG), answers);
    expect(await page.$eval('.before-form', (box) => getComputedStyle(box).display)).toBe('none');
    expect((await submitForm(hand)).receiptNo).toMatch(/^\d{5}\/\d{4}$/);
  });

  it('says so without script too', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${form}?point=${POLE}`);
    expect(await told()).toContain('มีผู้แจ้งแล้ว');
    await page.setJavaScriptEnabled(true);
  });
});

describe('a place on the map', () => {
  it('says what was reported around it once the phone has told where it is', async () => {
    await visited.browser.defaultBrowserContext().overridePermissions(visited.app.url, ['geolocation']);
    await page.setGeolocation({ ...HERE, latitude: HERE.latitude + 0.0003, accuracy: 10 });
    await page.goto(form);
    await alive();
    const hand = new Hand(page);
    const { geo: _, ...answers } = await validAnswers(visited.app, SLUG);
    await fillForm(hand, await readForm(visited.app, SLUG), answers, async (step) => {
      if (step !== 'location') return;
      expect(await page.$('.reports')).toBeNull();
      await hand.touch('.place-tools button');
      await page.waitForSelector('.reports');
      expect(await told()).toMatch(/ในระยะ 100 เมตร[^]*ห่างไม่เกิน 40 เมตร/);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

describe('a proof that the office asks for', () => {
  it('is worked out by the browser, under the content policy, and nobody notices', async () => {
    await setting('protection', { proof: true });
    const answers: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/submissions')) answers.push(String(response.status()));
    });
    await page.goto(form);
    await alive();
    const hand = new Hand(page);
    await fillForm(hand, await readForm(visited.app, SLUG), await validAnswers(visited.app, SLUG));
    await goOnTo(hand, REVIEW);
    expect((await submitForm(hand)).receiptNo).toMatch(/^\d{5}\/\d{4}$/);
    expect(answers.at(-1)).toBe('201');
    expect(answers).toContain('428');
    // The browser itself writes down that the first request was answered with 428.
    expect(phone.troubles.filter((trouble) => !/status of 4(22|28)/.test(trouble))).toEqual([]);
  });
});
