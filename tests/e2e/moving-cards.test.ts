import { service, FormBuilder } from '../support/builder';
import { dragByMouse, dragByTouch, focusedCard, hears, order, toHandle } from '../support/building/cards';
import type { Way } from '../support/clerk';
import { signedInStaff, type OfficeBrowser } from '../support/office';
import { openBuilder, sitDown, type OfficeDesk } from '../support/office-desk';
import { startVisited, type Visited } from '../support/site';

const question = (key: string, th: string) => ({ type: 'text' as const, key, label: { th } });

const PAGES = [
  {
    key: 'front',
    title: { th: 'หน้าแรก' },
    fields: [question('one', 'หนึ่ง'), question('two', 'สอง'), question('three', 'สาม')],
  },
  { key: 'back', title: { th: 'หน้าหลัง' }, fields: [question('four', 'สี่')] },
];

let visited: Visited;
let malee: OfficeBrowser;
let forms = 0;

beforeAll(async () => {
  visited = await startVisited();
  malee = await signedInStaff(visited.app, 'malee', 'admin');
});
afterAll(() => visited.stop());

/** A form of four questions on two pages, open in the builder. */
async function opened(way: Way): Promise<OfficeDesk> {
  forms += 1;
  const form = await FormBuilder.start(malee, service(`moved-${forms}`, { pages: PAGES }));
  const desk = await sitDown(visited, malee, way);
  await openBuilder(desk, visited, form);
  await desk.clerk.find('หนึ่ง');
  return desk;
}

/** What every scene ends with: nothing went wrong unseen, and the keyboard is somewhere. */
async function ended({ page, troubles, clerk, context }: OfficeDesk): Promise<void> {
  expect(troubles).toEqual([]);
  expect(clerk.lost).toEqual([]);
  await page.close();
  await context.close();
}

describe('cards of the canvas', () => {
  it('are dragged by mouse to another place and another page; copied, taken out and brought back by buttons', async () => {
    const desk = await opened('mouse');
    const { page, clerk } = desk;
    await dragByMouse(page, 'three', 'one');
    await hears(page, 'ย้าย “สาม” ไปลำดับที่ 1 ของหน้า “หน้าแรก” แล้ว');
    expect(await order(page)).toEqual(['three one two', 'four']);
    await dragByMouse(page, 'one', 'four');
    await hears(page, 'ย้าย “หนึ่ง” ไปลำดับที่ 1 ของหน้า “หน้าหลัง” แล้ว');
    expect(await order(page)).toEqual(['three two', 'one four']);
    await clerk.press('สอง');
    await clerk.press('ทำสำเนา');
    await hears(page, 'ทำสำเนา “สอง” แล้ว');
    await clerk.press('ลบ');
    await hears(page, 'ลบ “');
    expect(await order(page)).toEqual(['three two', 'one four']);
    await clerk.press('เลิกทำ');
    await hears(page, 'เลิกทำแล้ว');
    expect((await order(page))[0]).toMatch(/^three two \S+$/);
    await ended(desk);
  });

  it('are dragged by a finger, and sent to another page by a button', async () => {
    const desk = await opened('touch');
    const { page, clerk } = desk;
    await dragByTouch(page, 'two', 'one');
    await hears(page, 'ย้าย “สอง” ไปลำดับที่ 1 ของหน้า “หน้าแรก” แล้ว');
    expect(await order(page)).toEqual(['two one three', 'four']);
    await clerk.press('หนึ่ง');
    await clerk.press('ย้ายไปหน้า…');
    await clerk.press('หน้า 2: หน้าหลัง');
    await hears(page, 'ย้าย “หนึ่ง” ไปลำดับที่ 2 ของหน้า “หน้าหลัง” แล้ว');
    expect(await order(page)).toEqual(['two three', 'four one']);
    await ended(desk);
  });

  it('are carried by keys, each step told; Escape leaves all as it was', async () => {
    const desk = await opened('keyboard');
    const { page, clerk } = desk;
    await toHandle(page, 'three');
    await clerk.key('Space');
    await hears(page, 'ยก “สาม” ขึ้นแล้ว');
    await clerk.key('ArrowUp');
    await hears(page, 'ลำดับที่ 2 ของหน้า “หน้าแรก”');
    await clerk.key('Escape');
    await hears(page, 'ยกเลิกการย้าย “สาม”');
    expect(await order(page)).toEqual(['one two three', 'four']);
    for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Space'] as const) await clerk.key(key);
    await hears(page, 'ย้าย “สาม” ไปลำดับที่ 2 ของหน้า “หน้าหลัง” แล้ว');
    expect(await order(page)).toEqual(['one two', 'four three']);
    await clerk.shortcut('Alt', 'ArrowUp');
    await hears(page, 'ย้าย “สาม” ไปลำดับที่ 1 ของหน้า “หน้าหลัง” แล้ว');
    expect(await order(page)).toEqual(['one two', 'three four']);
    await ended(desk);
  });

  it('are copied, taken out and brought back by keys, and the keyboard stays with them', async () => {
    const desk = await opened('keyboard');
    const { page, clerk } = desk;
    await clerk.reach(await clerk.find('สอง'));
    await clerk.shortcut('Control', 'KeyD');
    await hears(page, 'ทำสำเนา “สอง” แล้ว');
    expect((await order(page))[0]).toMatch(/^one two \S+ three$/);
    await clerk.key('Escape');
    await clerk.key('Delete');
    await hears(page, 'ลบ “');
    expect(await order(page)).toEqual(['one two three', 'four']);
    expect(await focusedCard(page)).toBe('field:three');
    await clerk.key('Delete');
    await clerk.shortcut('Control', 'KeyZ');
    await hears(page, 'เลิกทำแล้ว');
    expect(await order(page)).toEqual(['one two three', 'four']);
    await ended(desk);
  });
});
