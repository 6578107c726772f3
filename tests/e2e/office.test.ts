import { CHANNEL_TEXT, EVENT_TEXT, type IssuedAccount } from '@khamrong/schemas';
import { join } from 'node:path';
import type { ElementHandle, Page, Target } from 'puppeteer-core';
import { accessibilityFaults } from '../support/accessibility';
import { file, readForm, validAnswers } from '../support/citizen';
import { Clerk } from '../support/clerk';
import { fillForm } from '../support/fill-form';
import { Hand } from '../support/hand';
import { folderForFiles, smallPhoto } from '../support/made-files';
import { DESK, sitDown, type OfficeDesk } from '../support/office-desk';
import { signedInAdmin, STAFF_PASSWORD, type OfficeBrowser } from '../support/office';
import { startVisited, type Visited } from '../support/site';
import { ADMIN } from '../support/start-app';
import { caseOf } from '../support/notices';
import { submitForm } from '../support/submit-form';
import { serveTiles } from '../support/tile-server';
import { topsOf, watchTop } from '../support/watched-top';
import { openPhone, type Watched } from '../support/watched-page';

let visited: Visited;
let admin: OfficeBrowser;
let caseId = '';
/** The office keeps its map once it has one. */
let stopTiles: (() => void) | undefined;

beforeAll(async () => {
  visited = await startVisited();
  const { app } = visited;
  const answers = await validAnswers(app, 'general-petition');
  for (let count = 0; count < 22; count += 1) await file(app, { slug: 'general-petition', answers });
  admin = await signedInAdmin(app);
  const list = await admin.json<{ items: { id: string }[] }>('GET', '/api/v1/office/submissions?limit=1');
  caseId = list.body.items[0]?.id ?? '';
});
afterAll(async () => {
  stopTiles?.();
  await visited.stop();
});

const at = (path: string): string => `${visited.app.url}/office${path}`;
const text = (page: Page, selector = 'main'): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
const says = (page: Page, wanted: string): Promise<unknown> =>
  page.waitForFunction((part: string) => document.body.innerText.includes(part), {}, wanted);
/** The form that changes the status of a case. */
const STATUS = 'section[aria-labelledby=status]';
const named = (name: string): string => `::-p-aria([name="${name}"][role="button"])`;
const press = (page: Page, name: string): Promise<void> => new Hand(page).touch(named(name));
/** Refused requests stand in the console of every browser; the rest is trouble. */
const troublesOf = ({ troubles }: Watched): string[] =>
  troubles.filter((trouble) => !/status of 4(01|04|09)/.test(trouble));

async function signIn(page: Page, username: string, password: string): Promise<void> {
  const hand = new Hand(page);
  await (await hand.find('input[autocomplete=username]')).type(username);
  await (await hand.find('input[type=password]')).type(password);
  await press(page, 'เข้าสู่ระบบ');
}

async function openOffice(path: string, still = 'main'): Promise<Watched> {
  const context = await visited.browser.createBrowserContext();
  const watched = await openPhone(context);
  await watched.page.evaluateOnNewDocument(watchTop, still);
  await watched.page.goto(at(path));
  return watched;
}

async function openSignedIn(path: string, still?: string): Promise<Watched> {
  const watched = await openOffice(path, still);
  await signIn(watched.page, ADMIN.username, ADMIN.password);
  await watched.page.waitForSelector('nav');
  return watched;
}

describe('a new officer', () => {
  it('has to choose a password first, and then is where she wanted to be', async () => {
    const account = { username: 'somsri', displayName: 'นางสมศรี ใจงาม', role: 'officer' };
    const { body } = await admin.json<IssuedAccount>('POST', '/api/v1/office/staff', account);
    const watched = await openOffice('/submissions');
    const { page } = watched;
    await signIn(page, 'somsri', body.oneTimePassword);
    await says(page, 'ใช้ได้ครั้งเดียว');
    expect(await accessibilityFaults(page)).toEqual([]);
    const [current, next, again] = await page.$$('input[type=password]');
    await current?.type(body.oneTimePassword);
    await next?.type(STAFF_PASSWORD);
    await again?.type(`${STAFF_PASSWORD}x`);
    await press(page, 'บันทึกรหัสผ่านใหม่');
    await says(page, 'ไม่ตรงกัน');
    await again?.press('Backspace');
    await press(page, 'บันทึกรหัสผ่านใหม่');
    await page.waitForSelector('.cases');
    expect(await text(page, '.top')).not.toContain('เจ้าหน้าที่\n');
    expect(troublesOf(watched)).toEqual([]);
  });
});

describe('the list of cases', () => {
  it('shows more on request, and finds and forgets', async () => {
    const watched = await openSignedIn('/submissions', '.filters');
    const { page } = watched;
    await page.waitForSelector('.views .count');
    await page.waitForSelector('.cases');
    expect(await topsOf(page)).toHaveLength(1);
    const rows = () => page.$$eval('.cases tbody tr', (all) => all.length);
    expect(await rows()).toBe(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await press(page, 'แสดงเพิ่ม');
    await says(page, 'ครบทั้งหมดแล้ว');
    expect(await rows()).toBe(22);
    await (await new Hand(page).find('input[type=search]')).type('1-2345-67890-12-1\n');
    await says(page, 'แสดง 20 เรื่อง');
    expect(page.url()).not.toContain('67890');
    await page.select('select', 'garbage-fee');
    await says(page, 'ไม่พบคำร้องตามเงื่อนไขนี้');
    expect(page.url()).toContain('form=garbage-fee');
    await press(page, 'ล้างตัวกรอง');
    await page.waitForSelector('.cases');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(troublesOf(watched)).toEqual([]);
  });
});

describe('a case', () => {
  it('masks a national ID until a reason is given', async () => {
    const watched = await openSignedIn(`/submissions/${caseId}`);
    const { page } = watched;
    await page.waitForSelector('.answers');
    expect(await text(page)).not.toContain('67890');
    await press(page, 'แสดง เลขประจำตัวประชาชน 13 หลัก');
    await page.waitForSelector('dialog[open]');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    await press(page, 'แสดง เลขประจำตัวประชาชน 13 หลัก');
    await (await new Hand(page).find('dialog input')).type('ตรวจสอบสิทธิ\n');
    await says(page, '1-2345-67890-12-1');
    expect(troublesOf(watched)).toEqual([]);
  });

  it('shows where it is on the office’s map', async () => {
    stopTiles = await serveTiles(visited.app);
    const slug = 'streetlight-report';
    const answers = { ...(await validAnswers(visited.app, slug)), geo: { lat: 16.4322, lng: 102.8236 } };
    const { receiptNo } = (await file(visited.app, { slug, answers })).body;
    const watched = await openSignedIn(`/submissions/${await caseOf(visited.app, receiptNo)}`, '#files');
    const { page } = watched;
    await page.waitForSelector('.place-view');
    await page.$eval('.place-view', (map) => map.scrollIntoView({ block: 'center' }));
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.place-view img')].some(
        (tile) => tile.naturalWidth > 0,
      ),
    );
    expect(await topsOf(page)).toHaveLength(1);
    const zoomOf = () =>
      page.$eval('.place-view img', (tile) => (tile as HTMLImageElement).src.split('/').at(-3));
    const before = Number(await zoomOf());
    await press(page, 'ย่อแผนที่');
    await page.waitForFunction(
      (from: number) =>
        document.querySelector<HTMLImageElement>('.place-view img')?.src.includes(`/${from - 1}/`),
      {},
      before,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(troublesOf(watched)).toEqual([]);
    await page.browserContext().close();
  });

  it('asks for the reason of a refusal, and tells of a change by somebody else', async () => {
    const watched = await openSignedIn(`/submissions/${caseId}`);
    const { page } = watched;
    const hand = new Hand(page);
    await hand.touch('input[name=status][value=rejected]');
    await press(page, 'บันทึกสถานะ');
    expect(
      await page.$eval(`${STATUS} textarea`, (note) => (note as HTMLTextAreaElement).validity.valueMissing),
    ).toBe(true);
    await admin.json('POST', `/api/v1/office/submissions/${caseId}/status`, { to: 'received' });
    await (await hand.find(`${STATUS} textarea`)).type('อยู่นอกเขตรับผิดชอบ');
    await press(page, 'บันทึกสถานะ');
    await says(page, 'มีเจ้าหน้าที่อื่นเปลี่ยนคำร้องนี้ก่อนหน้า');
    await says(page, 'สิ่งที่ท่านพิมพ์ไว้ยังอยู่');
    expect(await text(page, '[role=alert]')).toContain('เจ้าหน้าที่รับเรื่อง');
    expect(await page.$eval(`${STATUS} textarea`, (note) => (note as HTMLTextAreaElement).value)).toBe(
      'อยู่นอกเขตรับผิดชอบ',
    );
    expect(await page.$eval('input[value=rejected]', (radio) => (radio as HTMLInputElement).checked)).toBe(
      true,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await hand.touch('input[name=status][value=in_progress]');
    await press(page, 'บันทึกสถานะ');
    await says(page, 'บันทึกการเปลี่ยนแปลงแล้ว');
    expect(await text(page, 'h1')).toContain('กำลังดำเนินการ');
    expect(troublesOf(watched)).toEqual([]);
  });

  it('is come back to after the session has ended', async () => {
    const { page } = await openSignedIn('/services');
    await page.waitForSelector('.service');
    await admin.json('GET', '/api/v1/session');
    await visited.app.running.ground.connection.collection('sessions').deleteMany({});
    await page.evaluate((path: string) => history.pushState(null, '', path), `/office/submissions/${caseId}`);
    await page.reload();
    await signIn(page, ADMIN.username, ADMIN.password);
    await page.waitForSelector('.answers');
    expect(page.url()).toBe(at(`/submissions/${caseId}`));
    await admin.signIn(ADMIN.username, ADMIN.password);
  });
});

describe('a service', () => {
  it('is closed after a question, and opened again', async () => {
    const watched = await openSignedIn('/services');
    const { page } = watched;
    await page.waitForSelector('.service');
    expect(await accessibilityFaults(page)).toEqual([]);
    await new Hand(page).touch('.service summary');
    await press(page, 'ปิดรับคำร้อง คำร้องทั่วไป');
    await new Hand(page).touch('dialog .button-danger');
    await page.waitForSelector(named('เปิดรับคำร้อง คำร้องทั่วไป'));
    expect((await visited.app.running.services.forms.bySlug('general-petition')).open).toBe(false);
    await press(page, 'เปิดรับคำร้อง คำร้องทั่วไป');
    await page.waitForFunction(() => !document.querySelector('.service .badge-cancelled'));
    expect(troublesOf(watched)).toEqual([]);
  });
});

describe('a letter that came by post', () => {
  const SLUG = 'general-petition';
  const LETTER = 'หนังสือฉบับจริง';
  /** The window that pressing a button opens. */
  async function opened({ context, page, clerk }: OfficeDesk, button: string): Promise<Page> {
    const isAnother = (target: Target): boolean => target.type() === 'page' && target !== page.target();
    const [target] = await Promise.all([context.waitForTarget(isAnother), clerk.press(button)]);
    const window = await target.page();
    if (!window) throw new Error(`${button} opens no window`);
    await window.setViewport(DESK);
    return window;
  }

  /** Attaches the scan of the letter to the open case. */
  async function attachScan(page: Page): Promise<void> {
    const clerk = new Clerk(page, 'mouse');
    await clerk.unfold('แนบเอกสารที่ได้รับ');
    const input = (await page.waitForSelector(
      '.received input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(await smallPhoto(join(await folderForFiles(), 'IMG_0042.jpg')));
    await clerk.write('ชื่อเอกสาร *', LETTER);
    await clerk.press('เพิ่มเอกสาร');
  }

  it('is taken down on the form of citizens, with its scan beside the case', async () => {
    const { app } = visited;
    const desk = await sitDown(visited, admin);
    await desk.page.goto(at('/submissions'));
    await desk.clerk.press('รับเรื่องแทนผู้ยื่น…');
    await desk.clerk.choose('บริการ *', 'คำร้องทั่วไป');
    await desk.clerk.choose('ช่องทางที่รับเรื่อง', CHANNEL_TEXT.paper);
    const form = await opened(desk, 'เปิดแบบฟอร์ม');
    const hand = new Hand(form);
    await form.waitForSelector('.staff-filling');
    await fillForm(hand, await readForm(app, SLUG), await validAnswers(app, SLUG));
    const { receiptNo } = await submitForm(hand);
    await hand.touch('.receipt a[href*="/office/submissions/"]');
    await says(form, receiptNo);
    await says(form, CHANNEL_TEXT.paper);
    await attachScan(form);
    await says(form, 'แนบโดย');
    expect(await text(form, '.files')).toContain(LETTER);
    expect(await text(form, '.history')).toContain(EVENT_TEXT.received.th);
    expect(await accessibilityFaults(form)).toEqual([]);
    expect(troublesOf(desk)).toEqual([]);
  });
});
