import { writeServiceFile } from '@khamrong/schemas/exchange';
import { compileDefinition, fieldsIn, type FormDefinition } from '@khamrong/schemas';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testForm } from '../../schemas/src/definition/form.fixture';
import { FORMS } from '../support/builder';
import { everyKind } from '../support/google-form';
import { folderForFiles } from '../support/made-files';
import { signedInAdmin, type OfficeBrowser } from '../support/office';
import { sideways, sitDown, type OfficeDesk } from '../support/office-desk';
import { startVisited, type Visited } from '../support/site';

const MEGABYTE = 1024 * 1024;
const { schema, uischema } = compileDefinition(testForm);
const json = JSON.stringify;

let visited: Visited;
let admin: OfficeBrowser;
let desk: OfficeDesk;
let folder = '';

beforeAll(async () => {
  visited = await startVisited();
  admin = await signedInAdmin(visited.app);
  desk = await sitDown(visited, admin);
  folder = await folderForFiles();
});
afterAll(() => visited.stop());

const formCount = async (): Promise<number> =>
  (await admin.json<{ items: unknown[] }>('GET', FORMS)).body.items.length;

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const openStart = async (): Promise<void> => {
  await desk.page.goto(`${visited.app.url}/office/services/new`);
  await desk.page.waitForSelector('input[type=file]');
};

async function choose(...paths: string[]): Promise<void> {
  const input = await desk.page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...paths);
}

const service = (changes: object, file: object = {}): string =>
  json({ khamrong: 'service', formatVersion: 1, definition: { ...testForm, ...changes }, ...file });
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
/** The first bytes of a zip, as any has them. */
const zip = (): Uint8Array =>
  Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\u0000'), Buffer.alloc(200, 7)]);

describe('a file that is not taken', () => {
  it.each<[string, [string, string | Uint8Array][], string]>([
    ['not JSON', [['a.json', '<html>']], 'ไม่ใช่ไฟล์แบบฟอร์ม'],
    ['not a form', [['a.json', '{"a":1}']], 'ไม่ใช่ไฟล์บริการ'],
    ['empty', [['a.json', '']], 'ไม่ใช่ไฟล์แบบฟอร์ม'],
    ['1 MB and a byte', [['a.json', ' '.repeat(MEGABYTE + 1)]], 'ใหญ่เกินไป'],
    ['newer', [['a.json', service({}, { formatVersion: 2 })]], 'รุ่นใหม่กว่า'],
    ['with markup', [['a.json', service({ title: { th: '<script>alert(1)</script>' } })]], 'คำสั่งของหน้าเว็บ'],
    ['with control characters', [['a.json', service({ title: { th: 'ก\u0007' } })]], 'อักขระควบคุม'],
    ['a zip by another name', [['a.json', zip()]], 'ไม่ใช่ไฟล์แบบฟอร์ม'],
    [
      'two that do not fit',
      [
        ['a.json', json(schema)],
        ['b.json', service({})],
      ],
      'ครั้งละหนึ่งไฟล์',
    ],
  ])('%s: says why, and nothing has changed', async (_, files, why) => {
    const before = await formCount();
    await openStart();
    await choose(...(await Promise.all(files.map(([name, content]) => written(name, content)))));
    const refusal = await desk.page.waitForSelector('[role=alert] .message-error');
    expect(await refusal?.evaluate((element) => element.textContent)).toContain(why);
    expect(await desk.clerk.sees('สร้างบริการ')).toBe(false);
    expect(await formCount()).toBe(before);
    await desk.page.setViewport({ width: 360, height: 740 });
    expect(await sideways(desk.page)).toBe(0);
    await desk.page.setViewport({ width: 1280, height: 900 });
  });
});

/** Makes the service of what was read. @returns its definition as the server has it */
async function created(title?: string): Promise<FormDefinition> {
  if (title) await desk.clerk.write('ชื่อบริการ *', title);
  const department = await desk.page.$eval('input[list]', (input) => (input as HTMLInputElement).value);
  if (!department) await desk.page.type('input[list]', 'สำนักปลัด');
  await desk.clerk.press('สร้างบริการ');
  await desk.page.waitForFunction(() => location.pathname.endsWith('/form'));
  const id = desk.page.url().split('/').at(-2) ?? '';
  await desk.clerk.reads('บันทึกแล้ว');
  return (await admin.json<{ definition: FormDefinition }>('GET', `${FORMS}/${id}/draft`)).body.definition;
}

describe('a file that is taken', () => {
  it.each<[string, string | Uint8Array]>([
    ['service', writeServiceFile(testForm)],
    ['service with a byte order mark', `\uFEFF${writeServiceFile(testForm)}`],
    ['service in UTF-16', utf16(writeServiceFile(testForm))],
  ])('a %s is what it was', async (name, content) => {
    await openStart();
    await choose(await written('service.json', content));
    await desk.clerk.reads('จากไฟล์บริการ service.json');
    const { slug: _, ...read } = await created();
    const { slug: __, ...was } = testForm;
    expect(read).toEqual(was);
  });

  it.each([[1], [2]])('a JSON Schema in %i files brings its questions', async (count) => {
    await openStart();
    const paths = [await written('schema.json', json(schema)), await written('ui.json', json(uischema))];
    await choose(...paths.slice(0, count));
    await desk.clerk.reads('นำเข้าได้');
    const labels = fieldsIn(await created('จาก JSON Schema')).map(({ label }) => label.th);
    expect(labels).toEqual(expect.arrayContaining(['ชื่อ', 'เลขประจำตัวประชาชน', 'จุดสังเกต']));
  });

  it('a form of Google Forms brings every kind of question, and tells what it does not', async () => {
    await openStart();
    await choose(await written('google.json', json(everyKind)));
    await desk.clerk.reads('นำเข้าได้');
    const report = await desk.page.$eval('.start-report', (list) => (list as HTMLElement).innerText);
    for (const about of ['แผนที่จุดจ่ายน้ำ', 'วิธีเตรียมถัง', 'อีเมล', 'ภาพถ่ายที่เก็บน้ำ']) expect(report).toContain(about);
    const form = await created();
    const types = Object.fromEntries(fieldsIn(form).map(({ label, type }) => [label.th, type]));
    expect(types).toMatchObject({
      อีเมล: 'email',
      ชื่อหมู่บ้านหรือชุมชน: 'text',
      รายละเอียดความเดือดร้อน: 'textarea',
      ใช้น้ำเพื่อ: 'radio',
      โปรดระบุ: 'text',
      ภาชนะที่มี: 'checkbox_group',
      ประเภทหน่วยงาน: 'select',
      ความเร่งด่วน: 'radio',
      คุณภาพน้ำที่เคยได้: 'matrix_likert',
      วันที่สะดวก: 'section',
      เช้า: 'checkbox_group',
      วันที่ต้องการน้ำ: 'date_be',
      เวลาที่สะดวก: 'time',
      ให้คะแนนบริการครั้งก่อน: 'radio',
      ข้อความประกาศ: 'section',
    });
    expect(form.pages.map(({ showWhen }) => showWhen !== undefined)).toEqual([false, true, true, false]);
    expect(form.attachments.map(({ label }) => label.th)).toEqual(['ภาพถ่ายที่เก็บน้ำ']);
    await desk.clerk.find('ความเร่งด่วน');
    await desk.page.setViewport({ width: 360, height: 740 });
    expect(await sideways(desk.page)).toBe(0);
    await desk.page.setViewport({ width: 1280, height: 900 });
  });
});
