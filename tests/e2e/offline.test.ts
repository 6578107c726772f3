import type { ElementHandle } from 'puppeteer-core';
import { join } from 'node:path';
import {
  Device,
  expectAccessible,
  filed,
  fillUp,
  KEEP,
  PLACE,
  press,
  resume,
  says,
  SLUG,
  startOverLine,
  submit,
  type OverLine,
} from '../support/device';
import { FILES, goOnTo, REVIEW } from '../support/form-steps';
import type { Hand } from '../support/hand';
import { folderForFiles, phonePhoto, smallPhoto } from '../support/made-files';
import { publishService } from '../support/publish-definition';
import { drawLine, signingForm } from '../support/signing-form';
import { ADMIN } from '../support/start-app';

jest.setTimeout(180_000);

const SUBMISSIONS = `/api/v1/forms/${SLUG}/submissions`;

let over: OverLine;
let device: Device;
/** More than go over a line at once. */
let photos: string[] = [];
let largePhoto = '';

beforeAll(async () => {
  over = await startOverLine();
  await publishService(over.app, signingForm);
  const folder = await folderForFiles();
  photos = await Promise.all(
    ['#7a8', '#87a', '#a78'].map((colour, at) => smallPhoto(join(folder, `ภาพถ่าย ${at}.jpg`), colour)),
  );
  largePhoto = await phonePhoto(join(folder, 'จากกล้อง.jpg'));
});
afterAll(() => over.stop());
beforeEach(async () => (device = new Device(over, await over.browser.createBrowserContext())));
afterEach(async () => {
  await over.line.mend();
  await device.context.close();
});

const receiptNo = ({ page }: Hand): Promise<string> =>
  page.$eval('.receipt-no strong', (number) => (number as HTMLElement).innerText);

/** Said of a file that the device keeps until there is a line. */
const LINE_GONE = 'จะส่งต่อเมื่อมีสัญญาณ';

async function choosePhoto(hand: Hand, ...paths: string[]): Promise<void> {
  const chooser = await hand.find('input[name="_file.photos"]:not([capture])');
  await (chooser as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

/** Waits until the device keeps so many files for when there is a line. */
const keepsFiles = ({ page }: Hand, count: number) =>
  page.waitForFunction(
    (words: string, many: number) => document.body.innerText.split(words).length === many + 1,
    { timeout: 30_000 },
    LINE_GONE,
    count,
  );

test('filled without a line, the tab killed and opened again: filed once when the line is back, whole', async () => {
  const before = (await filed(over)).length;
  const first = await device.open();
  await device.readyOffline(first);
  await over.line.cut(first.page);
  await fillUp(first, {
    reporter: () => press(first, KEEP),
    [FILES]: () => choosePhoto(first, ...photos).then(() => keepsFiles(first, photos.length)),
  });
  await says(first, 'เก็บร่างไว้ในเครื่องนี้ถึง');
  await expectAccessible(first);
  await first.page.close();

  const second = await device.open(`/f/${SLUG}`, (page) => page.setOfflineMode(true));
  await says(second, 'มีร่างที่กรอกไว้');
  await expectAccessible(second);
  await resume(second);
  await goOnTo(second, REVIEW);
  await submit(second);
  await says(second, 'รอส่ง 1 เรื่อง');
  await expectAccessible(second);
  expect(await filed(over)).toHaveLength(before);
  await over.line.mend(second.page);
  await press(second, 'ส่งตอนนี้').catch(() => undefined);
  await second.page.waitForSelector('.receipt', { timeout: 60_000 });
  const all = await filed(over);
  expect(all).toHaveLength(before + 1);
  expect(all.at(-1)).toMatchObject({
    answers: { first_name: 'สมชาย', phone: '0812345678', lamp_count: 2, loc_detail: PLACE },
    files: [{ key: 'photos' }, { key: 'photos' }, { key: 'photos' }],
  });
});

test('a first visit brings its script along: nothing fetches it, and the form opens without a line', async () => {
  const page = await (await fetch(`${over.line.url}/f/${SLUG}`)).text();
  const address = /data-address="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(address).toMatch(/^\/assets\/form-\w+\.js$/);
  over.line.cutAnswerTo(`GET ${address}`);
  const hand = await device.open();
  await device.readyOffline(hand);
  await over.line.cut(hand.page);
  await hand.page.reload();
  await hand.page.waitForSelector('[data-alive]');
  expect(await hand.page.$$(`script[src="${address}"]`)).toHaveLength(1);
});

test.each([
  ['before the server had the request', () => over.line.cutWithin(SUBMISSIONS, 0)],
  ['after the server had taken it', () => over.line.cutAnswerTo(SUBMISSIONS)],
])('a line cut %s: one submission, and its receipt comes by itself or by the button', async (_, cut) => {
  const before = (await filed(over)).length;
  const hand = await device.open();
  await device.readyOffline(hand);
  await fillUp(hand);
  cut();
  await submit(hand);
  await says(hand, 'รอส่ง 1 เรื่อง');
  await over.line.mend();
  await press(hand, 'ส่งตอนนี้');
  await hand.page.waitForSelector('.receipt', { timeout: 60_000 });
  const all = await filed(over);
  expect(all).toHaveLength(before + 1);
  expect(await receiptNo(hand)).toBe(all.at(-1)?.receiptNo);
});

test('a form that waits is sent once by two windows and the worker, and its receipt is seen until it is put away', async () => {
  const before = (await filed(over)).length;
  const hand = await device.open();
  await device.readyOffline(hand);
  await fillUp(hand);
  await over.line.cut(hand.page);
  await submit(hand);
  await says(hand, 'รอส่ง 1 เรื่อง');
  await hand.page.close();
  await over.line.mend();
  const [one, two] = await Promise.all([device.open(), device.open('/f/general-petition')]);
  await says(one, 'รหัสตรวจสอบ');
  await says(two, 'รหัสตรวจสอบ');
  expect(await filed(over)).toHaveLength(before + 1);
  await expectAccessible(two);
  await press(two, 'จดไว้แล้ว ปิดรายการนี้');
  await one.page.waitForFunction(() => !document.getElementById('waiting'));
});

test('airplane mode in the middle of a photo: the form is finished, and the photo goes with it', async () => {
  const before = (await filed(over)).length;
  const hand = await device.open();
  await device.readyOffline(hand);
  await fillUp(hand, {
    [FILES]: async () => {
      over.line.cutWithin('/uploads/resumable', 100_000);
      await choosePhoto(hand, largePhoto);
      await over.line.whenCut();
      await over.line.cut(hand.page);
      await says(hand, LINE_GONE);
    },
  });
  await submit(hand);
  await says(hand, 'รอส่ง 1 เรื่อง');
  await over.line.mend(hand.page);
  await hand.page.waitForSelector('.receipt', { timeout: 60_000 });
  const all = await filed(over);
  expect(all).toHaveLength(before + 1);
  expect(all.at(-1)?.files).toMatchObject([{ key: 'photos' }]);
});

test('a signature drawn without a line waits with its form, and goes with it once', async () => {
  const before = (await filed(over)).length;
  const hand = await device.open('/f/signing');
  await hand.find('canvas.signature-pad');
  await device.readyOffline(hand, 'signing');
  await over.line.cut(hand.page);
  await drawLine(hand, 0.2, 0.8);
  await says(hand, 'เก็บไว้ในเครื่องแล้ว จะส่งพร้อมคำร้อง');
  await expectAccessible(hand);
  await goOnTo(hand, REVIEW);
  await submit(hand);
  await says(hand, 'รอส่ง 1 เรื่อง');
  await over.line.mend(hand.page);
  await press(hand, 'ส่งตอนนี้').catch(() => undefined);
  await hand.page.waitForSelector('.receipt', { timeout: 60_000 });
  const all = await filed(over);
  expect(all).toHaveLength(before + 1);
  expect(all.at(-1)).toMatchObject({ slug: 'signing', files: [{ key: 'signature', type: 'image/png' }] });
});

test('nothing of the office stays on the device', async () => {
  const { page } = await device.open();
  await device.readyOffline({ page } as Hand);
  await page.goto(`${over.line.url}/office/sign-in`);
  await page.evaluate(async (who: typeof ADMIN) => {
    await fetch('/api/v1/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(who),
    });
    await fetch('/api/v1/office/submissions');
  }, ADMIN);
  await page.goto(`${over.line.url}/t`);
  await page.goto(`${over.line.url}/office`);
  await page.evaluate(() => fetch('/api/v1/session', { method: 'DELETE' }));
  await page.goto(`${over.line.url}/`);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('input[type=password]'));
  const kept = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain(`/f/${SLUG}`);
  expect(kept.filter((path) => /^\/(office|api|t|list)\b/.test(path))).toEqual([]);
});
