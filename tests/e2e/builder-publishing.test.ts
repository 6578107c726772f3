import type { Availability, FormDefinition } from '@khamrong/schemas';
import { testForm } from '../../schemas/src/definition/form.fixture';
import { FormBuilder, titled } from '../support/builder';
import { file, validAnswers } from '../support/citizen';
import { signedInStaff, type OfficeBrowser } from '../support/office';
import { openBuilder, sideways, sitDown, type OfficeDesk } from '../support/office-desk';
import { comparable, readPaper } from '../support/read-paper';
import { startVisited, type Visited } from '../support/site';
import { openPhone, type Watched } from '../support/watched-page';

let visited: Visited;
let malee: OfficeBrowser;
let desk: OfficeDesk;
let phone: Watched;

beforeAll(async () => {
  visited = await startVisited();
  malee = await signedInStaff(visited.app, 'malee', 'admin');
  desk = await sitDown(visited, await signedInStaff(visited.app, 'somsri', 'clerk', ['สำนักปลัด']));
  phone = await openPhone(visited.browser);
});
afterAll(() => visited.stop());

/** Without what the other form needs beside its questions: files and a proof that a person files it. */
const plain = (slug: string): FormDefinition => ({
  ...testForm,
  slug,
  pages: testForm.pages.map((page) => ({
    ...page,
    fields: page.fields.filter(({ type }) => type !== 'captcha'),
  })),
});

const relabelled =
  (th: string) =>
  (draft: FormDefinition): FormDefinition => ({
    ...draft,
    pages: draft.pages.map((page) => ({
      ...page,
      fields: page.fields.map((field) => (field.key === 'first_name' ? { ...field, label: { th } } : field)),
    })),
  });

async function citizenReads(slug: string): Promise<string> {
  await phone.page.goto(`${visited.app.url}/f/${slug}`);
  return phone.page.$eval('body', (body) => body.innerText);
}

async function filed(slug: string): Promise<string> {
  const { status, body } = await file(visited.app, { slug, answers: await validAnswers(visited.app, slug) });
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.receiptNo;
}

/** Where the office finds a petition that was filed. */
async function caseOf(receiptNo: string): Promise<string> {
  const path = '/api/v1/office/submissions?limit=50';
  const { body } = await malee.json<{ items: { id: string; receiptNo: string }[] }>('GET', path);
  const found = body.items.find((item) => item.receiptNo === receiptNo);
  if (!found) throw new Error(`there is no ${receiptNo}`);
  return found.id;
}

/** What an independent reader finds on the first page of a petition. */
async function paperOf(id: string): Promise<string> {
  const pdf = await malee.send('GET', `/api/v1/office/submissions/${id}/petition.pdf`);
  const [paper] = await readPaper(new Uint8Array(await pdf.arrayBuffer()));
  return comparable(paper?.text ?? '');
}

describe('publishing', () => {
  it('while somebody else published is refused with what changed; after catching up it is done', async () => {
    const form = await FormBuilder.live(malee, plain('overtaken'));
    await openBuilder(desk, visited, form, 'publish');
    await desk.clerk.reads('ฉบับที่ 1');
    // What it asks for as it opens is not to bring what comes next.
    await desk.page.waitForNetworkIdle();
    await form.change(relabelled('ชื่อตัว'));
    await form.publish();
    await desk.clerk.press('เผยแพร่เดี๋ยวนี้');
    await desk.clerk.reads('ยังไม่ได้เผยแพร่ เพราะ นางmalee แก้ไขแบบฟอร์มนี้');
    await desk.clerk.reads('ข้อความ “ชื่อ” เป็น “ชื่อตัว”');
    await desk.clerk.press('เผยแพร่เดี๋ยวนี้');
    await desk.clerk.reads('เผยแพร่ฉบับที่ 2 แล้ว');
  });

  it('can be planned and withdrawn', async () => {
    const form = await FormBuilder.live(malee, plain('planned'));
    await form.change(titled('ชื่อใหม่'));
    await openBuilder(desk, visited, form, 'publish');
    await desk.clerk.press('ตั้งวันและเวลาเผยแพร่ล่วงหน้า', 'checkbox');
    await desk.clerk.press('ตั้งเวลาเผยแพร่');
    await desk.clerk.reads('ตั้งเวลาเผยแพร่แล้ว');
    expect((await form.draft()).publishAt).not.toBeNull();
    await desk.page.setViewport({ width: 360, height: 740 });
    expect(await sideways(desk.page)).toBe(0);
    await desk.page.setViewport({ width: 1280, height: 900 });
    await desk.clerk.press('ยกเลิกการตั้งเวลา');
    await desk.clerk.reads('ยกเลิกการตั้งเวลาเผยแพร่แล้ว');
    expect(await form.draft()).toMatchObject({ publishAt: null, live: { number: 1 }, changed: true });
  });

  it('leaves filed petitions as they were asked; an earlier version comes back as a draft', async () => {
    const form = await FormBuilder.live(malee, plain('versions'));
    const receiptNo = await filed('versions');
    await form.change(relabelled('ชื่อตัวที่เปลี่ยนใหม่'));
    await form.publish();
    const id = await caseOf(receiptNo);
    const [{ page, clerk }, admin] = [desk, await sitDown(visited, malee)];
    await admin.page.goto(`${visited.app.url}/office/submissions/${id}`);
    await admin.clerk.reads(receiptNo);
    const shown = await admin.page.$eval('main', (main) => main.innerText);
    expect(shown).toContain('คำถาม has_place');
    expect(shown).not.toContain('ชื่อตัวที่เปลี่ยนใหม่');
    expect(await paperOf(id)).toContain(comparable('คำร้องตัวอย่าง'));
    await openBuilder(desk, visited, form, 'publish');
    await clerk.press('นำกลับมาเป็นร่าง ฉบับที่ 1');
    await clerk.reads('นำกลับมาเป็นร่างแล้ว');
    await clerk.reads('บันทึกแล้ว');
    const draft = await form.draft();
    expect(draft.definition.pages[0]?.fields[0]?.label.th).toBe('ชื่อ');
    expect(draft.live?.number).toBe(2);
    const link = await phone.page.goto(draft.shortUrl);
    expect(link?.status()).toBe(200);
    expect(await page.evaluate(() => document.title)).toContain('แบบคำร้องตัวอย่าง');
  });
});

describe('when petitions are taken', () => {
  const MESSAGE = 'เปิดรับอีกครั้งหลังปีใหม่';
  const open: Availability = { open: true, opensAt: null, closesAt: null, cap: null, closedMessage: null };

  it('a clerk closes the form with a message, which citizens read', async () => {
    const form = await FormBuilder.live(malee, plain('closed'));
    await openBuilder(desk, visited, form, 'publish');
    await desk.clerk.press('ปิดรับ', 'radio');
    await desk.clerk.write('ข้อความที่แสดงเมื่อปิดรับ', MESSAGE);
    await desk.clerk.press('บันทึกการเปิดรับ');
    await desk.clerk.reads('บันทึกแล้ว มีผลทันที');
    expect(await citizenReads('closed')).toContain(MESSAGE);
  });

  it('a clerk limits how many there may be; the one too many is told', async () => {
    const form = await FormBuilder.live(malee, plain('capped'));
    await openBuilder(desk, visited, form, 'publish');
    await desk.clerk.press('จำกัดจำนวนคำร้อง', 'checkbox');
    await desk.clerk.write('ปิดรับเมื่อครบ (คำร้อง)', '1');
    await desk.clerk.press('บันทึกการเปิดรับ');
    await desk.clerk.reads('บันทึกแล้ว มีผลทันที');
    expect((await form.draft()).availability.cap).toBe(1);
    await filed('capped');
    const answers = await validAnswers(visited.app, 'capped');
    const { status, body } = await file(visited.app, { slug: 'capped', answers });
    expect([status, body.code]).toEqual([409, 'form.closed']);
    await openBuilder(desk, visited, form, 'publish');
    await desk.clerk.reads('ปิดรับคำร้องแล้ว เพราะครบ 1 คำร้อง');
  });

  it.each<[string, Partial<Availability>, RegExp]>([
    ['not yet', { opensAt: '2030-01-01T08:30:00+07:00' }, /1 ม(?:\.ค\.|กราคม) 2573/],
    ['no longer', { closesAt: '2020-01-01T08:30:00+07:00' }, /ปิดรับ/],
  ])('citizens read that it is %s', async (name, times, words) => {
    const slug = name.replace(' ', '-');
    const form = await FormBuilder.live(malee, plain(slug));
    const { status } = await form.send('PUT', '/availability', { ...open, ...times });
    expect(status).toBe(200);
    expect(await citizenReads(slug)).toMatch(words);
  });
});
