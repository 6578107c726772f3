import { fieldsIn, type FormDefinition } from '@khamrong/schemas';
import { testForm } from '../../schemas/src/definition/form.fixture';
import { FormBuilder, FORMS } from '../support/builder';
import { signedInAdmin, type OfficeBrowser } from '../support/office';
import {
  openBuilder,
  openTab,
  paste,
  sideways,
  sitDown,
  toLetter,
  type OfficeDesk,
} from '../support/office-desk';
import { startVisited, type Visited } from '../support/site';

const NARROW = { width: 360, height: 740 };

let visited: Visited;
let admin: OfficeBrowser;
let desk: OfficeDesk;

beforeAll(async () => {
  visited = await startVisited();
  admin = await signedInAdmin(visited.app);
  desk = await sitDown(visited, admin);
});
afterAll(() => visited.stop());

const fieldOf = ({ pages }: FormDefinition, key: string) =>
  pages.flatMap(({ fields }) => fields).find((field) => field.key === key);
const choicesOf = (definition: FormDefinition, key: string): string[] => {
  const field = fieldOf(definition, key);
  return field && 'choices' in field ? (field.choices ?? []).map(({ label }) => label.th) : [];
};

const FROM_WORD =
  'จุด\u00ADสัง\u200Bเกต\u0000\u0007 \u201Cหน้า\u201D\u00A0วัด\u200F\u202E \u2013 ซอย\u00A01\u000Bตึกเก่า';
const EMOJI = 'โคมไฟ 👨‍👩‍👧 🇹🇭 ดับ';
const LONG_WORD = 'กขค'.repeat(167).slice(0, 500);
const ZALGO = `เสา${'\u0301\u0489\u0E49'.repeat(60)}ไฟ`;

const UNSEEN = /\\u0000|\\u0007|\u00AD|\u200B|\u202E|\u200F/;
const TABS = ['form', 'petition', 'english', 'settings', 'publish', 'share'];

describe('texts that are hard to hold', () => {
  afterEach(() => desk.page.setViewport({ width: 1280, height: 900 }));

  it.each<[string, string, RegExp]>([
    ['from Word', FROM_WORD, /^จุดสังเกต “หน้า” วัด – ซอย 1 ตึกเก่า$/],
    ['with emoji', EMOJI, /^โคมไฟ 👨‍👩‍👧 🇹🇭 ดับ$/],
    ['of 500 letters without a space', LONG_WORD, /^(กขค)+ก?ข?$/],
    ['with marks piled up', ZALGO, /^เสา.*ไฟ$/u],
  ])(
    '%s: kept clean in questions, choices and the paper, and 360 px stay 360 px',
    async (name, text, kept) => {
      const form = await FormBuilder.start(admin, { ...testForm, slug: `hard-${text.length}` });
      await openBuilder(desk, visited, form);
      await desk.clerk.press('คำถาม inside');
      await desk.clerk.write('ตัวเลือกที่ 1', text);
      await desk.clerk.write('ข้อความคำถาม', text);
      await desk.clerk.press('เสร็จ');
      await openTab(desk, 'settings');
      await desk.clerk.write('ชื่อบริการ', text);
      await desk.clerk.key('Tab');
      await desk.page.waitForFunction(() => !document.querySelector('h1')?.textContent.includes('ตัวอย่าง'));
      await openTab(desk, 'petition');
      await toLetter(desk);
      await desk.page.keyboard.sendCharacter(text);
      await openTab(desk, 'form');
      await desk.clerk.reads('บันทึกแล้ว');
      const { definition } = await form.draft();
      expect(fieldOf(definition, 'inside')?.label.th).toMatch(kept);
      expect(choicesOf(definition, 'inside')[0]).toMatch(kept);
      expect(JSON.stringify(definition)).not.toMatch(UNSEEN);
      await desk.page.setViewport(NARROW);
      for (const tab of TABS) {
        await openTab(desk, tab);
        expect([tab, await sideways(desk.page)]).toEqual([tab, 0]);
      }
    },
  );
});

it('5,000 pasted choices are cut to the most there may be, which is said', async () => {
  const form = await FormBuilder.start(admin, { ...testForm, slug: 'choices' });
  await openBuilder(desk, visited, form);
  await desk.clerk.press('คำถาม inside');
  await desk.clerk.press('วางรายการ');
  const lines = Array.from({ length: 5000 }, (_, at) => `หมู่บ้านที่ ${at + 1}`).join('\n');
  await desk.clerk.find('รายการตัวเลือก บรรทัดละหนึ่งข้อ', 'textbox');
  await paste(desk.page, lines);
  await desk.clerk.reads('อ่านได้ 200 ตัวเลือก ใส่ได้ไม่เกิน 200 ข้อ จึงตัดออก 4800 ข้อ');
  await desk.clerk.press('ใช้รายการนี้');
  await desk.clerk.reads('บันทึกแล้ว');
  expect(choicesOf((await form.draft()).definition, 'inside')).toHaveLength(200);
});

describe('a form of 500 questions', () => {
  const large = (slug: string): FormDefinition => ({
    ...testForm,
    slug,
    pages: [
      ...testForm.pages,
      ...Array.from({ length: 5 }, (_, page) => ({
        key: `many_${page}`,
        title: { th: `หน้าที่มีมาก ${page + 1}` },
        fields: Array.from({ length: 98 }, (__, at) => ({
          type: 'text' as const,
          key: `f_${page}_${at}`,
          label: { th: `คำถามที่ ${page * 98 + at + 1}` },
        })),
      })),
    ],
  });

  it('is read from a file, opened, edited and saved', async () => {
    const { body } = await admin.json<{ id: string }>('POST', FORMS, { definition: large('large') });
    const form = { id: body.id };
    await openBuilder(desk, visited, form);
    const card = '[data-card="field:f_2_48"]';
    await desk.page.waitForSelector(card);
    await desk.page.$eval(`${card} [data-open]`, (button) => (button as HTMLElement).click());
    await desk.page.waitForSelector(`${card} .editor-label textarea`);
    await desk.clerk.write('ข้อความคำถาม', 'แก้แล้ว');
    await desk.clerk.reads('บันทึกแล้ว');
    await desk.clerk.press('ทำสำเนา');
    await desk.clerk.reads('บันทึกแล้ว');
    const saved = (await admin.json<{ definition: FormDefinition }>('GET', `${FORMS}/${form.id}/draft`)).body;
    expect(fieldOf(saved.definition, 'f_2_48')?.label.th).toBe('แก้แล้ว');
    expect(fieldsIn(saved.definition).length).toBeGreaterThanOrEqual(499);
    await openTab(desk, 'publish');
    await desk.clerk.reads('ผลการตรวจ');
    await desk.clerk.reads('แบบฟอร์มมีช่องและตัวเลือกมากเกินไป');
    await desk.page.setViewport(NARROW);
    expect(await sideways(desk.page)).toBe(0);
  });
});
