import type { RightsList } from '@khamrong/schemas';
import { accessibilityFaults } from '../support/accessibility';
import { file, validAnswers } from '../support/citizen';
import { signedInAdmin, signedInStaff, type OfficeBrowser } from '../support/office';
import { DESK, sideways, sitDown, type OfficeDesk } from '../support/office-desk';
import { startVisited, type Visited } from '../support/site';
import { topsOf, watchTop } from '../support/watched-top';

const NARROW = { width: 360, height: 740 };
const SLUG = 'general-petition';

let visited: Visited;
let admin: OfficeBrowser;
let desk: OfficeDesk;
const receipts: string[] = [];

beforeAll(async () => {
  visited = await startVisited();
  const { app } = visited;
  admin = await signedInAdmin(app);
  const sample = await validAnswers(app, SLUG);
  const answers = { ...sample, email: 'somchai@example.com', reply_channel: 'email' };
  for (let count = 0; count < 3; count += 1) {
    const { body } = await file(app, { slug: SLUG, answers });
    receipts.push(body.receiptNo);
  }
  await app.running.services.notices.tell();
  desk = await sitDown(visited, admin, 'keyboard');
});
afterAll(() => visited.stop());

const open = (path: string) => desk.page.goto(`${visited.app.url}/office${path}`);

/** Waits until a list has so many lines. */
const has = (list: string, lines: number): Promise<unknown> =>
  desk.page.waitForFunction(
    (selector: string, count: number) => document.querySelectorAll(selector).length === count,
    {},
    `${list} > li`,
    lines,
  );

const linesOf = (list: string): Promise<number> => desk.page.$$eval(`${list} > li`, ({ length }) => length);

/** Waits until the part of the page with this title has the focus, or something in it. */
const holdsFocus = (title: string): Promise<unknown> =>
  desk.page.waitForFunction(
    (wanted: string) => document.activeElement?.closest('section')?.querySelector('h2')?.innerText === wanted,
    {},
    title,
  );

const focused = (): Promise<string> =>
  desk.page.evaluate(() => (document.activeElement as HTMLElement).innerText);

async function expectSound(): Promise<void> {
  expect(await accessibilityFaults(desk.page)).toEqual([]);
  await desk.page.setViewport(NARROW);
  expect(await sideways(desk.page)).toBe(0);
  await desk.page.setViewport(DESK);
  expect(desk.troubles).toEqual([]);
}

describe('a line that goes, where one works by keyboard alone', () => {
  it('a notice that is not sent after all: the others stand still', async () => {
    await open('/notices');
    await has('section[aria-labelledby=trouble] .notice-list', 3);
    await expectSound();
    await desk.page.evaluate(watchTop, '[aria-labelledby=trouble] + *');
    await desk.clerk.press(`ไม่ส่งแล้ว ${receipts[1]}`);
    await has('section[aria-labelledby=trouble] .notice-list', 2);
    await holdsFocus('ส่งไม่สำเร็จ');
    expect(await topsOf(desk.page)).toHaveLength(2);
    await desk.clerk.press(`ไม่ส่งแล้ว ${receipts[0]}`);
    await desk.clerk.press(`ไม่ส่งแล้ว ${receipts[2]}`);
    await desk.clerk.reads('ไม่มีรายการค้าง');
    await holdsFocus('ส่งไม่สำเร็จ');
  });

  it('another system, turned off and taken out', async () => {
    for (const name of ['ระบบกลาง', 'ระบบจังหวัด'])
      await admin.json('POST', '/api/v1/office/webhooks', { url: 'https://example.com/hook', name });
    await open('/notices');
    await desk.clerk.press('ปิด ระบบกลาง');
    await desk.clerk.find('เปิด ระบบกลาง');
    expect(await focused()).toContain('เปิด');
    await desk.clerk.press('ลบ ระบบกลาง');
    await desk.clerk.press('ลบ');
    await has('section[aria-labelledby=webhooks] .notice-list', 1);
    await holdsFocus('ระบบภายนอก (webhook)');
    await expectSound();
  });

  it('somebody’s name among those of a service', async () => {
    for (const name of ['officer1', 'officer2']) await signedInStaff(visited.app, name, 'officer');
    const { body } = await admin.json<RightsList>('GET', '/api/v1/office/rights');
    const service = body.items.find(({ sealed }) => !sealed);
    const people = ['officer1', 'officer2'].map((username) => ({ username, may: 'work' }));
    await admin.json('PUT', `/api/v1/office/rights/${service?.id}`, { people, revision: 0 });
    await open(`/rights?form=${service?.id}`);
    await desk.clerk.unfold(service?.title ?? '');
    await desk.clerk.press('นำชื่อออก นางofficer1');
    await has('.named-people', 1);
    await desk.page.waitForFunction(() => document.activeElement?.matches('fieldset'));
    await desk.clerk.press('บันทึกรายชื่อ');
    await desk.clerk.reads('บันทึกแล้ว มีผลทันที');
    await desk.page.waitForFunction(() => document.activeElement?.matches('details[open]'));
    await expectSound();
  });

  it('a device that is signed out', async () => {
    await signedInAdmin(visited.app);
    await open('/account');
    await desk.page.waitForSelector('.devices');
    const devices = await linesOf('.devices');
    await desk.page.focus('.devices button');
    await desk.page.keyboard.press('Enter');
    await desk.clerk.press('ออกจากระบบเครื่องนี้');
    await has('.devices', devices - 1);
    await holdsFocus('อุปกรณ์ที่เข้าสู่ระบบอยู่');
    await expectSound();
  });

  it('a holiday', async () => {
    const year = new Date().getFullYear();
    const days = ['01-01', '04-06'].map((day) => ({ date: `${year}-${day}`, name: 'วันหยุดราชการ' }));
    await admin.json('POST', '/api/v1/office/calendar/holidays', { days });
    await open('/calendar');
    await desk.page.waitForSelector('.holidays');
    await desk.clerk.choose('ปี', `พ.ศ. ${year + 543}`);
    await desk.page.waitForSelector('.holidays > li');
    const before = await linesOf('.holidays');
    await desk.page.focus('.holidays button');
    await desk.page.keyboard.press('Enter');
    await has('.holidays', before - 1);
    await holdsFocus('วันหยุด');
    await expectSound();
  });
});
