import type { CaseDetail, CaseItem, PageOf } from '@khamrong/schemas';
import type { Page } from 'puppeteer-core';
import { join } from 'node:path';
import { accessibilityFaults } from '../support/accessibility';
import { file, readForm, validAnswers } from '../support/citizen';
import { openSaving, savedBy, type Saving } from '../support/download';
import { fillForm } from '../support/fill-form';
import { Hand } from '../support/hand';
import { folderForFiles, smallPhoto } from '../support/made-files';
import { toNextPage } from '../support/next-page';
import { OfficeBrowser, signedInStaff } from '../support/office';
import { clockFrom, startVisited, type Visited } from '../support/site';
import { submitForm } from '../support/submit-form';
import { openPhone, type Watched } from '../support/watched-page';

/** Sunday evening: the receipt then also says when the office is deemed to have received it. */
const SUNDAY = '2026-11-22T20:14:00+07:00';
const LIST = '/api/v1/office/submissions';

let visited: Visited;
let citizen: Saving;
let watched: Watched;
let page: Page;
let office: OfficeBrowser;

beforeAll(async () => {
  visited = await startVisited({ clock: clockFrom(SUNDAY) });
  citizen = await openSaving(visited.browser);
  watched = await openPhone(citizen.context);
  ({ page } = watched);
  office = await signedInStaff(visited.app, 'head1', 'head');
});
afterAll(() => visited.stop());

const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
const press = async (selector: string): Promise<void> => {
  await toNextPage(page, () => page.click(selector));
};
/** What keeps people out, and what a narrow screen would have to be pushed aside for. */
async function barriers(): Promise<string[]> {
  const faults = await accessibilityFaults(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...faults, ...(wide > 0 ? [`wider than the screen by ${wide}`] : [])];
}

interface Filed {
  receiptNo: string;
  trackingCode: string;
  statusUrl: string;
}

const filed = async (slug: string): Promise<Filed> =>
  (await file(visited.app, { slug, answers: await validAnswers(visited.app, slug) })).body;

async function caseOf(receiptNo: string): Promise<CaseDetail> {
  const query = `?q=${encodeURIComponent(receiptNo)}`;
  const { items } = (await office.json<PageOf<CaseItem>>('GET', LIST + query)).body;
  return (await office.json<CaseDetail>('GET', `${LIST}/${items[0]?.id}`)).body;
}

async function change(receiptNo: string, body: Record<string, unknown>): Promise<void> {
  const { id } = await caseOf(receiptNo);
  expect((await office.json('POST', `${LIST}/${id}/status`, body)).status).toBe(200);
}

/** Types receipt number and code where cases are followed. */
async function track({ receiptNo, trackingCode }: Filed): Promise<void> {
  await page.goto(`${visited.app.url}/t`);
  await page.type('#receiptNo', receiptNo);
  await page.type('#trackingCode', trackingCode);
  await press('#tracking button[type=submit]');
}

describe('the receipt', () => {
  it('has number, code and QR on one screen, says what follows, and is saved as a picture', async () => {
    const slug = 'streetlight-report';
    await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
    await page.goto(`${visited.app.url}/f/${slug}`);
    const hand = new Hand(page);
    await fillForm(hand, await readForm(visited.app, slug), await validAnswers(visited.app, slug));
    const { receiptNo } = await submitForm(hand);
    for (const selector of ['.receipt-no', '.receipt .code', '.receipt .qr'])
      expect(await page.$eval(selector, (each) => each.getBoundingClientRect().bottom)).toBeLessThan(640);
    const words = await textOf('.receipt');
    expect(words).toContain('ม.10');
    expect(words).toContain('กำหนดแล้วเสร็จ');
    expect(words).toContain('แจ้งผลทาง');
    expect(await barriers()).toEqual([]);
    const { name, bytes } = await savedBy(citizen, () => page.click('.receipt button'));
    expect(name).toBe(`receipt-${receiptNo.replace('/', '-')}.png`);
    // PNG, and as large as a screen.
    const png = new DataView(bytes.buffer, bytes.byteOffset);
    expect([png.getUint32(16), png.getUint32(20)]).toEqual([720, 1280]);
  });
});

describe('a case that is followed', () => {
  it('opens by the link of its QR code, and says how far it is, until when, and who answers', async () => {
    const { receiptNo, statusUrl } = await filed('streetlight-report');
    await change(receiptNo, { to: 'received', publicNote: 'ช่างออกไปดูวันจันทร์' });
    await page.goto('about:blank');
    await page.goto(statusUrl);
    await page.waitForSelector('#result');
    expect(page.url()).not.toContain(receiptNo);
    expect(await textOf('[aria-current=step]')).toContain('เจ้าหน้าที่รับเรื่อง');
    expect(await textOf('[aria-current=step]')).toContain('ช่างออกไปดูวันจันทร์');
    expect(await textOf('.facts')).toMatch(/กำหนดแล้วเสร็จ[\s\S]+ภายใน 3 วันทำการ[\s\S]+กองช่าง/);
    expect(await barriers()).toEqual([]);
  });

  it('says plainly what is wrong with a pair, and keeps what was typed', async () => {
    const { receiptNo } = await filed('streetlight-report');
    await track({ receiptNo, trackingCode: 'AAAA-AAAA-AAAA', statusUrl: '' });
    expect(await page.title()).toMatch(/^ข้อผิดพลาด/);
    expect(await page.$eval('#receiptNo', (input) => (input as HTMLInputElement).value)).toBe(receiptNo);
    expect(await barriers()).toEqual([]);
  });

  it('gives the office what it asks for', async () => {
    const given = await filed('general-petition');
    const [{ key } = { key: '' }] = (await caseOf(given.receiptNo)).attachments;
    await change(given.receiptNo, { to: 'need_info', publicNote: 'ขอสำเนาที่ชัดกว่านี้', asks: [key] });
    await track(given);
    expect(await textOf('.asks')).toContain('ขอสำเนาที่ชัดกว่านี้');
    expect(await barriers()).toEqual([]);
    await press('.asks button[type=submit]');
    expect(await textOf('.fault')).toContain('แนบเอกสารอย่างน้อยหนึ่งไฟล์');
    expect(await barriers()).toEqual([]);
    const chooser = await page.waitForSelector<'input'>('.asks input[type=file]' as 'input');
    await chooser?.uploadFile(await smallPhoto(join(await folderForFiles(), 'สำเนาบัตร.jpg')));
    await page.type('[name=_reply]', 'ถ่ายใหม่แล้ว');
    await press('.asks button[type=submit]');
    expect(await textOf('.done')).toContain('ส่งให้เจ้าหน้าที่แล้ว');
    expect(await textOf('[aria-current=step]')).toContain('ถ่ายใหม่แล้ว');
    expect(await barriers()).toEqual([]);
    expect((await caseOf(given.receiptNo)).files).toHaveLength(1);
  });

  it('is taken back after a question, without script', async () => {
    const given = await filed('streetlight-report');
    await page.setJavaScriptEnabled(false);
    await track(given);
    await page.click('.take-back summary');
    await page.type('#reason', 'ไฟติดเองแล้ว');
    await press('.take-back button');
    await page.setJavaScriptEnabled(true);
    expect(await textOf('.done')).toContain('ยกเลิกคำร้องแล้ว');
    expect(await page.$('.take-back')).toBeNull();
    expect(await barriers()).toEqual([]);
    expect((await caseOf(given.receiptNo)).status).toBe('cancelled');
  });
});

describe('the public list', () => {
  it('is read on a phone and searched, and no address tells what for', async () => {
    const { receiptNo } = await filed('streetlight-report');
    await page.goto(`${visited.app.url}/list`);
    expect(await textOf('.list-table')).toContain(receiptNo);
    expect(await barriers()).toEqual([]);
    await page.type('#q', receiptNo);
    await press('.search button');
    expect(page.url()).toBe(`${visited.app.url}/list`);
    expect(await page.$$('.list-table tbody tr')).toHaveLength(1);
    expect(await barriers()).toEqual([]);
  });

  it('troubled no browser', () => {
    expect(watched.troubles.filter((each) => !/status of (404|422)/.test(each))).toEqual([]);
  });
});
