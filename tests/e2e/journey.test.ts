import { toArabicDigits, toThaiDigits } from '@khamrong/schemas';
import type { HTTPResponse, Page } from 'puppeteer-core';
import { join } from 'node:path';
import { accessibilityFaults } from '../support/accessibility';
import { openSaving, savedBy, type Saving } from '../support/download';
import { edit, goOn } from '../support/form-steps';
import { Hand } from '../support/hand';
import { folderForFiles, phonePhoto, scannedPdf } from '../support/made-files';
import { toNextPage } from '../support/next-page';
import { comparable, readPaper } from '../support/read-paper';
import { clockFrom, startVisited, type Visited } from '../support/site';
import { ADMIN } from '../support/start-app';
import { openPhone, watch, type Watched } from '../support/watched-page';

/** A Sunday evening: the receipt then also says when the office is deemed to have received it. */
const SUNDAY = '2026-11-22T20:14:00+07:00';
const SUBJECT = 'ขอให้ซ่อมถนนสายทุ่งตัวอย่าง';
const PLACE = 'หน้าศาลาประชาคมหมู่ที่ 5';
const DETAIL = 'ถนนชำรุดเป็นหลุมบ่อ น้ำท่วมขังทุกครั้งที่ฝนตก ขอให้ซ่อมแซมระยะทาง ๓๕๐ เมตร';

let visited: Visited;
let citizen: Saving;
let phone: Watched;
let hand: Hand;
let staff: Saving;
let desk: Watched;
let receiptNo = '';
const policies: string[] = [];
/** Everything a person waits for to be no barrier, step by step. */
const faults: string[] = [];

const onResponse = (response: HTTPResponse): void => {
  const { 'content-type': type = '' } = response.headers();
  if (response.request().resourceType() === 'document' && type.startsWith('text/html'))
    policies.push(response.headers()['content-security-policy'] ?? `none on ${response.url()}`);
};
const inspect = async (page: Page): Promise<void> => {
  faults.push(
    ...(await accessibilityFaults(page)).map((fault) => `${new URL(page.url()).pathname} ${fault}`),
  );
};
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
const paperText = async (bytes: Uint8Array): Promise<string> =>
  comparable((await readPaper(bytes)).map(({ text }) => text).join('\n'));

beforeAll(async () => {
  visited = await startVisited({ clock: clockFrom(SUNDAY) });
  citizen = await openSaving(visited.browser);
  phone = await openPhone(citizen.context);
  hand = new Hand(phone.page);
  phone.page.on('response', onResponse);
});
afterAll(() => visited.stop());

describe('a person with a phone', () => {
  it('finds the service in the directory', async () => {
    await phone.page.goto(visited.app.url);
    await inspect(phone.page);
    expect(await phone.page.$$eval('.card h3 a', (links) => links.length)).toBe(12);
    await toNextPage(phone.page, () => hand.touch('a[href$="/f/general-petition"]'));
    expect(await textOf(phone.page, 'h1')).toBe('คำร้องทั่วไป');
    await inspect(phone.page);
  });

  /** Goes on to the next step, and looks at it. */
  const onward = async (): Promise<void> => {
    await goOn(hand);
    await inspect(phone.page);
  };

  it('writes as Thai people do, with Thai digits', async () => {
    await hand.choose('prefix', 'นางสาว');
    await hand.type('first_name', 'สมหญิง');
    await hand.type('last_name', 'น้ำใจงาม');
    await hand.type('national_id', '๑๒๓๔๕๖๗๘๙๐๑๒๑');
    await hand.type('age', '๔๕');
    await hand.type('addr_no', '๑๒๓/๔');
    await hand.type('addr_moo', '๕');
    expect(await phone.page.$eval('[name=national_id]', (input) => (input as HTMLInputElement).value)).toBe(
      '1-2345-67890-12-1',
    );
  });

  it('chooses an address from the province down, and is given the postcode', async () => {
    await hand.choose('addr_province', 'ขอนแก่น');
    await hand.choose('addr_amphoe', 'เมืองขอนแก่น');
    await hand.choose('addr_tambon', 'ในเมือง');
    await phone.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name=addr_postcode]')?.value === '40000',
    );
  });

  it('sees the question that an answer brings up', async () => {
    await hand.type('phone', '๐๘๑-๒๓๔-๕๖๗๘');
    await hand.tick('reply_channel', 'sms_phone');
    await onward();
    expect(await phone.page.title()).toMatch(/^ขั้นที่ 2 จาก 5: .* – คำร้องทั่วไป – /);
    expect(await phone.page.evaluate(() => document.activeElement?.id)).toBe('step');
    await hand.type('subject', SUBJECT);
    await hand.choose('topic', 'infrastructure');
    await hand.type('request_detail', DETAIL);
    expect(await phone.page.$('[name=location_text]')).toBeNull();
    await hand.tick('location_related', 'yes');
    await hand.type('location_text', 'หน้าวัด');
  });

  it('is told what is missing on a step before going on', async () => {
    await onward();
    await expect(goOn(hand)).rejects.toThrow('กรุณา');
    expect(await phone.page.title()).toMatch(/^ข้อผิดพลาด:/);
    await inspect(phone.page);
    const missing = await phone.page.$$eval('.summary a', (links) => links.map(({ hash }) => hash));
    expect(missing).toEqual(['#certify_true', '#privacy_ack']);
    for (const anchor of missing) await hand.tick(anchor.slice(1), 'true');
    await onward();
  });

  it('attaches a photo of 3 MB and a PDF', async () => {
    const folder = await folderForFiles();
    const photo = await phonePhoto(join(folder, 'ถนนหน้าบ้าน.jpg'));
    const pdf = await scannedPdf(join(folder, 'ทะเบียนบ้าน.pdf'));
    await hand.attach('house_registration_copy', [pdf]);
    await hand.attach('other_docs', [photo]);
    expect(await textOf(phone.page, '[id="attachments.other_docs"] .file')).toContain('ถนนหน้าบ้าน.jpg');
  });

  it('reads everything once more in words, and changes it on the way back', async () => {
    await onward();
    const review = await textOf(phone.page, 'section.page');
    for (const words of [SUBJECT, '1-2345-67890-12-1', 'ในเมือง', 'ถนนหน้าบ้าน.jpg', 'ทะเบียนบ้าน.pdf'])
      expect(review).toContain(words);
    await edit(hand, 'request');
    await inspect(phone.page);
    expect(await phone.page.$eval('[name=subject]', (input) => (input as HTMLInputElement).value)).toBe(
      SUBJECT,
    );
    await hand.write('location_text', PLACE);
    await onward();
    expect(await textOf(phone.page, 'section.page')).toContain(PLACE);
  });

  it('gets a receipt that fits one screen', async () => {
    await hand.touch('.submit button[value=submit]');
    await hand.find('.receipt .qr');
    await inspect(phone.page);
    receiptNo = await textOf(phone.page, '.receipt-no strong');
    expect(receiptNo).toBe('00001/2569');
    const text = await textOf(phone.page, '.receipt');
    expect(text).toContain('22 พ.ย. 2569 20:');
    expect(text).toContain('23 พ.ย. 2569 08:30');
    expect(text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    const boxes = await phone.page.$$eval('.receipt-no, .receipt .code, .receipt .qr', (parts) =>
      parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(boxes).toHaveLength(3);
    expect(
      boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > 360 || bottom > 640),
    ).toEqual([]);
  });

  it('has the receipt again after a reload', async () => {
    await phone.page.reload();
    await hand.find('.receipt .qr');
    expect(await textOf(phone.page, '.receipt-no strong')).toBe(receiptNo);
  });

  it('saves the petition: the paper of the office, filled', async () => {
    const { name, bytes } = await savedBy(citizen, () => hand.touch('.receipt a.button'));
    expect(name).toMatch(/^petition-.+\.pdf$/);
    const text = await paperText(bytes);
    for (const words of [
      'นางสาวสมหญิง น้ำใจงาม',
      toThaiDigits(receiptNo),
      SUBJECT,
      '๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑',
      '๔๐๐๐๐',
    ])
      expect(text).toContain(comparable(words));
    expect(toArabicDigits(text)).toContain(comparable(toArabicDigits(DETAIL)));
  });

  it('follows the status link, whose code the address bar does not keep', async () => {
    const href = await phone.page.$eval('.receipt-status a', (link) => (link as HTMLAnchorElement).href);
    expect(new URL(href).hash).toContain(receiptNo);
    await hand.touch('.receipt-status a');
    await hand.find('#result');
    await inspect(phone.page);
    expect(phone.page.url()).toBe(`${visited.app.url}/t`);
    expect(await textOf(phone.page, '#result')).toContain('ส่งคำร้อง');
  });
});

describe('the office', () => {
  const named = (name: string): string => `::-p-aria(${name})`;

  it('signs in and finds the case in the list', async () => {
    staff = await openSaving(visited.browser);
    const page = await staff.context.newPage();
    page.on('response', onResponse);
    await page.setViewport({ width: 1280, height: 800 });
    desk = await watch(page);
    const clerk = new Hand(page);
    await page.goto(`${visited.app.url}/office`);
    await clerk.find('input[type=password]');
    await inspect(page);
    await clerk.fill('input[autocomplete=username]', ADMIN.username);
    await clerk.fill('input[type=password]', ADMIN.password);
    await page.keyboard.press('Enter');
    await clerk.find(named(receiptNo));
    await inspect(page);
    expect(await textOf(page, 'tbody')).toContain('นางสาวสมหญิง น้ำใจงาม');
  });

  it('reads the answers under their labels, the national ID masked', async () => {
    const clerk = new Hand(desk.page);
    await clerk.touch(named(receiptNo));
    await clerk.find('dl.answers');
    await inspect(desk.page);
    const text = await textOf(desk.page, 'main');
    for (const words of [SUBJECT, PLACE, 'ถนนหน้าบ้าน.jpg', 'ทะเบียนบ้าน.pdf']) expect(text).toContain(words);
    expect(toArabicDigits(text).replace(/\D/g, '')).not.toContain('1234567890121');
  });

  it('takes the case on and tells the citizen', async () => {
    const clerk = new Hand(desk.page);
    await clerk.touch(named('เจ้าหน้าที่รับเรื่อง'));
    await clerk.fill('textarea', 'ช่างจะออกไปดูภายใน ๓ วัน');
    await clerk.touch(named('บันทึกสถานะ'));
    await clerk.find(named('กำลังดำเนินการ'));
    await inspect(desk.page);
    expect(await textOf(desk.page, 'h1')).toContain('เจ้าหน้าที่รับเรื่อง');
  });

  it('saves the petition to be signed, with the photo as its annex', async () => {
    const clerk = new Hand(desk.page);
    const { bytes } = await savedBy(staff, () => clerk.touch(named('ดาวน์โหลดคำร้อง (PDF)')));
    const pages = (await readPaper(bytes)).map(({ text }) => comparable(text));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages[0]).toContain(comparable(`เลขที่รับ ${toThaiDigits(receiptNo)}`));
    expect(pages.join('')).toContain('ถนนหน้าบ้าน.jpg');
    await inspect(desk.page);
  });

  it('leaves nothing behind for whoever goes back after it signed out', async () => {
    const clerk = new Hand(desk.page);
    await clerk.touch(named('ออกจากระบบ'));
    await clerk.find('input[type=password]');
    await desk.page.goBack();
    await clerk.find('input[type=password]');
    expect(await textOf(desk.page, 'body')).not.toContain('สมหญิง');
    expect(await desk.page.evaluate(() => caches.keys())).toEqual([]);
  });
});

describe('the citizen later', () => {
  it('sees the new status with the number and code typed', async () => {
    const { page } = phone;
    await page.goto(`${visited.app.url}/f/general-petition#receipt`);
    await hand.find('.receipt .code');
    const code = await textOf(page, '.receipt .code');
    await page.goto(`${visited.app.url}/t`);
    await hand.type('receiptNo', toThaiDigits(receiptNo));
    await hand.type('trackingCode', code.toLowerCase());
    await toNextPage(page, () => hand.touch('#tracking button'));
    await inspect(page);
    expect(await textOf(page, '#result')).toContain('เจ้าหน้าที่รับเรื่อง');
    expect(await textOf(page, 'main')).toContain('ช่างจะออกไปดูภายใน ๓ วัน');
  });
});

describe('all the while', () => {
  it('nothing broke the content policy or came up in the console', () => {
    // Whoever is not signed in yet is told so with 401, which Chromium writes down.
    const expected = /status of 401 .*\/api\/v1\/session$/;
    expect([...phone.troubles, ...desk.troubles].filter((trouble) => !expected.test(trouble))).toEqual([]);
  });

  it('every page was under the strict policy', () => {
    expect(policies.length).toBeGreaterThan(5);
    for (const policy of policies) {
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/unsafe-|\*/);
    }
  });

  it('axe found no barrier on any step', () => {
    expect(faults).toEqual([]);
  });
});
