import type { FormDefinition } from '@khamrong/schemas';
import { testForm } from '../../schemas/src/definition/form.fixture';
import { FormBuilder } from '../support/builder';
import { signedInStaff, type OfficeBrowser } from '../support/office';
import { openBuilder, setQuestion, sideways, sitDown, type OfficeDesk } from '../support/office-desk';
import { startVisited, type Visited } from '../support/site';

const NARROW = { width: 360, height: 740 };
const MERGE = 'รวมการแก้ไขของฉันเข้ากับฉบับล่าสุด';
const COPY = 'เก็บของฉันเป็นบริการสำเนา แล้วใช้ฉบับล่าสุด';
const THEIRS = 'ใช้ฉบับล่าสุด ไม่เก็บการแก้ไขของฉัน';

let visited: Visited;
let malee: OfficeBrowser;
let somsri: OfficeBrowser;
let first: OfficeDesk;
let second: OfficeDesk;

beforeAll(async () => {
  visited = await startVisited();
  malee = await signedInStaff(visited.app, 'malee', 'admin');
  somsri = await signedInStaff(visited.app, 'somsri', 'clerk', ['สำนักปลัด']);
});
afterAll(() => visited.stop());

const labelOf = (definition: FormDefinition, key: string): string | undefined =>
  definition.pages.flatMap(({ fields }) => fields).find((field) => field.key === key)?.label.th;

/** What a tab does when it is looked at again: it asks who else is there. */
const lookAgain = ({ page }: OfficeDesk): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

const readsOn = async (desk: OfficeDesk, words: string): Promise<void> => {
  await lookAgain(desk);
  await desk.clerk.reads(words);
};

describe('two clerks at one form', () => {
  beforeAll(async () => {
    first = await sitDown(visited, malee);
    second = await sitDown(visited, somsri);
  });

  /** Both have it open; the second edits on a line that is gone while the first one's edit is saved. */
  async function bothEdit(
    slug: string,
    theirs: [string, string],
    mine: [string, string],
  ): Promise<FormBuilder> {
    const form = await FormBuilder.start(malee, { ...testForm, slug });
    await openBuilder(first, visited, form);
    await openBuilder(second, visited, form);
    await second.page.setOfflineMode(true);
    await setQuestion(second, ...mine);
    await second.clerk.reads('ไม่มีสัญญาณ งานอยู่ในเครื่องนี้');
    await setQuestion(first, ...theirs);
    await first.clerk.reads('บันทึกแล้ว');
    await second.page.setOfflineMode(false);
    await second.clerk.reads('ยังไม่มีอะไรถูกเขียนทับ');
    return form;
  }

  it('see each other by name; the later save is refused, and put together with the earlier nothing is lost', async () => {
    const form = await bothEdit('merged', ['ชื่อ', 'ชื่อของท่าน'], ['จุดสังเกต', 'จุดสังเกตใกล้เคียง']);
    await second.clerk.reads('นางmalee กำลังแก้ไขแบบฟอร์มนี้อยู่ด้วย');
    await readsOn(first, 'นางsomsri กำลังแก้ไขแบบฟอร์มนี้อยู่ด้วย');
    expect(labelOf((await form.draft()).definition, 'place_text')).toBe('จุดสังเกต');
    await second.clerk.press(MERGE);
    await second.clerk.reads('รวมการแก้ไขของท่านเข้ากับฉบับล่าสุดแล้ว');
    await second.clerk.reads('บันทึกแล้ว');
    const { definition } = await form.draft();
    expect([labelOf(definition, 'first_name'), labelOf(definition, 'place_text')]).toEqual([
      'ชื่อของท่าน',
      'จุดสังเกตใกล้เคียง',
    ]);
    await readsOn(first, 'หน้านี้แสดงฉบับล่าสุดแล้ว');
    await first.clerk.find('จุดสังเกตใกล้เคียง');
  });

  it('who both wrote the same are told so before one is chosen; a copy keeps the other', async () => {
    const form = await bothEdit('same-place', ['จุดสังเกต', 'ที่ใกล้เคียง'], ['จุดสังเกต', 'จุดเด่น']);
    await second.clerk.reads('แก้ที่เดียวกัน');
    await second.page.setViewport(NARROW);
    expect(await sideways(second.page)).toBe(0);
    await second.clerk.press(COPY);
    await second.clerk.reads('เก็บการแก้ไขของท่านเป็นบริการใหม่ชื่อ “แบบคำร้องตัวอย่าง (สำเนา)” แล้ว');
    await second.clerk.find('ที่ใกล้เคียง');
    expect(labelOf((await form.draft()).definition, 'place_text')).toBe('ที่ใกล้เคียง');
  });

  it('may take what the other saved', async () => {
    const form = await bothEdit('theirs', ['จุดสังเกต', 'ที่ใกล้เคียง'], ['จุดสังเกต', 'จุดเด่น']);
    await second.clerk.press(THEIRS);
    await second.clerk.find('ที่ใกล้เคียง');
    await second.clerk.reads('บันทึกแล้ว');
    expect((await form.draft()).revision).toBe(2);
  });
});
