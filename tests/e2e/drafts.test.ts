import type { CDPSession, Page } from 'puppeteer-core';
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
import type { Hand } from '../support/hand';
import { REVIEW } from '../support/form-steps';
import { toNextPage } from '../support/next-page';
import { republishService } from '../support/publish-definition';

const SHARED = 'ไม่เก็บ (เครื่องนี้ใช้ร่วมกัน)';
const KEPT_UNTIL = 'เก็บร่างไว้ในเครื่องนี้ถึง';
const FOUND = 'มีร่างที่กรอกไว้';
const DAY_MS = 24 * 3600_000;

let over: OverLine;
let device: Device;

beforeAll(async () => {
  over = await startOverLine();
});
afterAll(() => over.stop());
beforeEach(async () => (device = new Device(over, await over.browser.createBrowserContext())));
afterEach(() => device.context.close());

const nameIn = ({ page }: Hand): Promise<string> =>
  page.$eval('[name=first_name]', (input) => (input as HTMLInputElement).value);
/** At which step the drafts of this device stand. */
const stepsKept = ({ page }: Hand): Promise<(string | undefined)[]> =>
  page.evaluate(
    () =>
      new Promise<(string | undefined)[]>((resolve, reject) => {
        const request = indexedDB.open('khamrong-citizen');
        request.onerror = () => reject(new Error('no database'));
        request.onsuccess = () => {
          const names = [...request.result.objectStoreNames];
          if (names.length === 0) return resolve([]);
          const all = request.result.transaction('kept').objectStore('kept').getAll() as IDBRequest<
            { filled?: { place: { step: string } } }[]
          >;
          all.onsuccess = () => resolve(all.result.map(({ filled }) => filled?.place.step));
        };
      }),
  );
const keptOn = async (hand: Hand): Promise<number> => (await stepsKept(hand)).length;

/** Types a name and waits until the device has it. */
async function typeAndKeep(hand: Hand, choice?: string): Promise<void> {
  await hand.type('first_name', 'สมหญิง');
  await says(hand, KEEP);
  if (choice) await press(hand, choice);
}

/** A clock that is ahead in every script of the page. */
const aheadBy = (days: number) => (page: Page) =>
  page.evaluateOnNewDocument((ahead: number) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  }, days * DAY_MS);

test('nothing is kept before something is typed; then the person is asked, and can delete it', async () => {
  const hand = await device.open();
  expect(await hand.page.evaluate(() => localStorage.length)).toBe(0);
  await typeAndKeep(hand);
  await expectAccessible(hand);
  await hand.page.focus('#draft button');
  await hand.page.keyboard.press('Enter');
  await says(hand, KEPT_UNTIL);
  // The button that was pressed is gone; the person is not.
  expect(await hand.page.evaluate(() => document.activeElement?.id)).toBe('draft');
  expect(await keptOn(hand)).toBe(1);
  await press(hand, 'ลบร่าง');
  await says(hand, 'ลบสิ่งที่กรอกทั้งหมดหรือไม่');
  await toNextPage(hand.page, () => press(hand, 'ลบทั้งหมด'));
  await hand.page.waitForSelector('[data-alive]');
  expect(await keptOn(hand)).toBe(0);
  expect(await nameIn(hand)).toBe('');
});

test('on a device that is shared nothing stays, and it is not asked again', async () => {
  const hand = await device.open();
  await typeAndKeep(hand, SHARED);
  await says(hand, 'ไม่เก็บร่างไว้ในเครื่องนี้');
  await hand.page.waitForFunction(() => !document.body.innerText.includes('ลบร่าง'));
  await hand.type('last_name', 'ใจดี');
  await hand.page.close();
  const next = await device.open();
  await next.type('first_name', 'สมปอง');
  await says(next, 'ไม่เก็บร่างไว้ในเครื่องนี้');
  expect(await keptOn(next)).toBe(0);
  expect(await next.page.evaluate((found) => document.body.innerText.includes(found), FOUND)).toBe(false);
});

test('who looks at the form again and leaves it keeps nothing new', async () => {
  const hand = await device.open();
  await typeAndKeep(hand, KEEP);
  await says(hand, KEPT_UNTIL);
  await hand.page.close();
  const next = await device.open();
  await says(next, FOUND);
  // A browser without a screen hides no tab: it is told so.
  await next.page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
    return new Promise((passed) => setTimeout(passed, 500));
  });
  expect(await keptOn(next)).toBe(1);
});

test('seven days later a draft is gone, six days later it is offered', async () => {
  const hand = await device.open();
  await typeAndKeep(hand, KEEP);
  await says(hand, KEPT_UNTIL);
  await hand.page.close();
  const sixth = await device.open(undefined, aheadBy(6));
  await says(sixth, FOUND);
  await sixth.page.close();
  const eighth = await device.open(undefined, aheadBy(7.1));
  await eighth.page.waitForFunction(() => localStorage.getItem('khamrong.kept') === null);
  expect(await keptOn(eighth)).toBe(0);
});

test('two windows do not write one draft: the second is told, and may take over, which the first is told', async () => {
  const hand = await device.open();
  await typeAndKeep(hand, KEEP);
  await says(hand, KEPT_UNTIL);
  const other = await device.open();
  await says(other, 'เปิดอยู่ในอีกหน้าต่างหนึ่งของเครื่องนี้');
  // A duplicated tab has all that the tab had.
  const twin = await device.open(`/f/${SLUG}?step=reporter`, async (page) => {
    const session = await hand.page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    await page.evaluateOnNewDocument((all: string) => {
      if (sessionStorage.length === 0) Object.assign(sessionStorage, JSON.parse(all));
    }, session);
  });
  await says(twin, 'สิ่งที่กรอกในหน้านี้ยังไม่เก็บเป็นร่าง');
  await expectAccessible(twin);
  await press(twin, 'กรอกต่อในหน้านี้');
  await says(twin, KEPT_UNTIL);
  await says(hand, 'สิ่งที่กรอกในหน้านี้ยังไม่เก็บเป็นร่าง');
  expect(await nameIn(hand)).toBe('สมหญิง');
});

describe('where the device keeps nothing', () => {
  const full = async (page: Page): Promise<void> => {
    const session: CDPSession = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: over.line.url, quotaSize: 1 });
  };
  const refused = (page: Page) =>
    page.evaluateOnNewDocument(() => {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
    });
  test.each([
    ['its storage is full', full],
    ['its storage is refused', refused],
  ])('%s: it is said, and the form is filed all the same', async (_, prepare) => {
    const before = (await filed(over)).length;
    const hand = await device.open(undefined, prepare);
    await hand.type('first_name', 'สมชาย');
    await says(hand, 'เครื่องนี้เก็บร่างไม่ได้');
    await expectAccessible(hand);
    await hand.page.$eval('[name=first_name]', (input) => (input as HTMLInputElement).select());
    await fillUp(hand);
    await submit(hand);
    await hand.page.waitForSelector('.receipt');
    expect(await filed(over)).toHaveLength(before + 1);
  });
});

test('a draft is carried over to a form that was republished; what no longer fits is shown', async () => {
  const hand = await device.open();
  await fillUp(hand, {
    reporter: () => press(hand, KEEP),
    problem_more: () => hand.type('remark', 'เสาอยู่หลังต้นไม้ใหญ่'),
  });
  while (!(await stepsKept(hand)).includes(REVIEW))
    await hand.page.evaluate(() => new Promise(requestAnimationFrame));
  await hand.page.close();
  await republishService(over.app, SLUG, (definition) => ({
    ...definition,
    pages: definition.pages.filter(({ key }) => key !== 'problem_more'),
    petition: {
      ...definition.petition,
      blocks: definition.petition.blocks.map((block) =>
        block.kind === 'paragraph'
          ? { ...block, text: block.text.replace(' รายละเอียดเพิ่มเติม {remark}', '') }
          : block,
      ),
    },
  }));
  const next = await device.open();
  await says(next, 'แบบฟอร์มนี้ปรับปรุงใหม่');
  await says(next, 'เสาอยู่หลังต้นไม้ใหญ่');
  await expectAccessible(next);
  await resume(next);
  await says(next, 'เสาอยู่หลังต้นไม้ใหญ่');
  await says(next, PLACE);
  await submit(next);
  await next.page.waitForSelector('.receipt');
  expect((await filed(over)).at(-1)?.answers).toMatchObject({ first_name: 'สมชาย', loc_detail: PLACE });
});

test('with a clock a year behind, pressed twice, gone back from the receipt: one submission', async () => {
  const before = (await filed(over)).length;
  const hand = await device.open(undefined, aheadBy(-365));
  await fillUp(hand);
  await hand.page.$eval('.submit button[value=submit]', (button) => {
    (button as HTMLElement).click();
    (button as HTMLElement).click();
  });
  await hand.page.waitForSelector('.receipt');
  await hand.page.goBack();
  await hand.page.goForward();
  await hand.page.reload();
  const again = await hand.page.$('.submit button');
  if (again) expect(await nameIn(hand)).toBe('');
  expect(await filed(over)).toHaveLength(before + 1);
});

test('a form that was closed while one filled it in says so, and keeps the draft', async () => {
  const { forms } = over.app.running.services;
  const hand = await device.open();
  await fillUp(hand, { reporter: () => press(hand, KEEP) });
  await forms.setOpen(SLUG, false);
  await submit(hand);
  await says(hand, 'ปิดรับ');
  expect(await keptOn(hand)).toBe(1);
  await forms.setOpen(SLUG, true);
  await submit(hand);
  await hand.page.waitForSelector('.receipt');
  await hand.page.waitForFunction(() => !document.getElementById('draft'));
  expect(await keptOn(hand)).toBe(0);
});
