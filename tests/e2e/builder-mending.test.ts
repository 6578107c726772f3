import {
  checkDefinition,
  resolveForOffice,
  type Condition,
  type Field,
  type FormDefinition,
} from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { testForm, yesNoField } from '../../schemas/src/definition/form.fixture';
import { FormBuilder } from '../support/builder';
import { signedInAdmin, type OfficeBrowser } from '../support/office';
import { openBuilder, openTab, sitDown, toLetter, type OfficeDesk } from '../support/office-desk';
import { startVisited, type Visited } from '../support/site';

let visited: Visited;
let admin: OfficeBrowser;
let desk: OfficeDesk;

beforeAll(async () => {
  visited = await startVisited();
  admin = await signedInAdmin(visited.app);
  desk = await sitDown(visited, admin);
});
afterAll(() => visited.stop());

const is = (field: string, value: string): Condition => ({ field, op: 'eq', value });
const asked = (slug: string, ...fields: Field[]): FormDefinition => ({
  ...testForm,
  slug,
  pages: testForm.pages.map((page) =>
    page.key === 'consent' ? { ...page, fields: [...fields, ...page.fields] } : page,
  ),
});
const faultsOf = (definition: FormDefinition) => checkDefinition(resolveForOffice(definition, demoOffice));

/** Waits until the server has everything. */
const saved = (): Promise<unknown> =>
  desk.page.waitForFunction(() => document.querySelector('.save-state p')?.textContent.startsWith('บันทึกแล้ว'));

describe('a condition that cannot be', () => {
  it.each<[string, Field[], RegExp, string]>([
    [
      'never-true',
      [yesNoField('x', { all: [is('has_place', 'yes'), is('has_place', 'no')] })],
      /ขัดกัน|ไม่มีวัน|ไม่มีทาง/,
      'ลบเงื่อนไข (แสดงเสมอ)',
    ],
    ['later', [yesNoField('x', is('y', 'yes')), yesNoField('y')], /หลัง|ก่อน/, 'ย้าย “คำถาม y” ไปไว้ก่อนหน้านี้'],
    ['gone', [yesNoField('x', is('nothing', 'yes'))], /ถูกลบไปแล้ว/, 'ลบเงื่อนไข (แสดงเสมอ)'],
    ['itself', [yesNoField('x', is('x', 'yes'))], /ของช่องนี้เอง/, 'ลบเงื่อนไข (แสดงเสมอ)'],
    [
      'circle',
      [yesNoField('x', is('y', 'yes')), yesNoField('y', is('x', 'yes'))],
      /หลัง|ก่อน/,
      'ลบเงื่อนไข (แสดงเสมอ)',
    ],
  ])('%s: is named on the canvas, and mended with one press', async (slug, fields, words, mending) => {
    const form = await FormBuilder.start(admin, asked(slug, ...fields));
    await openBuilder(desk, visited, form);
    const named = await desk.page.waitForSelector('[data-card="field:x"] .card-faults');
    expect(await named?.evaluate((list) => list.textContent)).toMatch(words);
    await desk.clerk.press('คำถาม x');
    await desk.clerk.press(mending);
    await desk.page.waitForFunction(() => !document.querySelector('[data-card="field:x"] .editor-faults'));
    await saved();
    expect(faultsOf((await form.draft()).definition)).toEqual([]);
  });
});

const chord = async (...keys: ('Control' | 'Shift' | 'z' | 'y')[]): Promise<void> => {
  const [last, ...held] = [...keys].reverse();
  for (const key of held) await desk.page.keyboard.down(key);
  if (last) await desk.page.keyboard.press(last);
  for (const key of held) await desk.page.keyboard.up(key);
};
/** Waits until the words that were written are on the paper, or are not. */
const onPaper = (there: boolean): Promise<unknown> =>
  desk.page.waitForFunction(
    (wanted: boolean) => document.querySelector('.tiptap p')?.textContent.includes('ถ้อยคำใหม่') === wanted,
    {},
    there,
  );

describe('undo by keys', () => {
  it('takes back and does again on the canvas; in a text it is the text that goes back', async () => {
    const form = await FormBuilder.start(admin, { ...testForm, slug: 'undo' });
    await openBuilder(desk, visited, form);
    await desk.clerk.press('คำถาม inside');
    await desk.clerk.press('ลบ');
    await desk.page.waitForFunction(() => !document.querySelector('[data-card="field:inside"]'));
    await chord('Control', 'z');
    await desk.clerk.find('คำถาม inside');
    await chord('Control', 'y');
    await desk.page.waitForFunction(() => !document.querySelector('[data-card="field:inside"]'));
    await chord('Control', 'z');
    await desk.clerk.find('คำถาม inside');
    await chord('Control', 'Shift', 'z');
    await desk.page.waitForFunction(() => !document.querySelector('[data-card="field:inside"]'));
    await chord('Control', 'z');
    await desk.clerk.press('จุดสังเกต');
    await desk.clerk.write('ข้อความคำถาม', 'ที่');
    await desk.page.keyboard.sendCharacter('ใหม่');
    await chord('Control', 'z');
    const text = await desk.page.$eval(
      '.editor-label textarea',
      (area) => (area as HTMLTextAreaElement).value,
    );
    expect(text).not.toBe('ที่ใหม่');
    await desk.clerk.press('เสร็จ');
    await desk.clerk.find('คำถาม inside');
    await saved();
  });

  it('of the paper is the one undo of the form', async () => {
    const form = await FormBuilder.start(admin, { ...testForm, slug: 'paper' });
    await openBuilder(desk, visited, form);
    await desk.clerk.press('คำถาม inside');
    await desk.clerk.press('ลบ');
    await openTab(desk, 'petition');
    await toLetter(desk);
    await desk.page.keyboard.sendCharacter('ถ้อยคำใหม่');
    await onPaper(true);
    await chord('Control', 'z');
    await onPaper(false);
    await chord('Control', 'y');
    await onPaper(true);
    await chord('Control', 'z');
    await onPaper(false);
    await chord('Control', 'z');
    await openTab(desk, 'form');
    await desk.clerk.find('คำถาม inside');
    await saved();
  });
});
