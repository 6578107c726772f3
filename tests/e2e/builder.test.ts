import { bangkokDate, resolveForOffice, sampleAnswers, type FormDefinition } from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { join } from 'node:path';
import { accessibilityFaults } from '../support/accessibility';
import { readForm } from '../support/citizen';
import { Clerk, type Way } from '../support/clerk';
import { fillForm } from '../support/fill-form';
import { Hand } from '../support/hand';
import { folderForFiles, smallPhoto } from '../support/made-files';
import { comparable, readPaper } from '../support/read-paper';
import { startVisited, type Visited } from '../support/site';
import { ADMIN } from '../support/start-app';
import { submitForm } from '../support/submit-form';
import { openPhone, PHONE, watch, type Watched } from '../support/watched-page';

jest.setTimeout(120_000);

const DESK = { width: 1280, height: 900 };
const TITLE = 'คำร้องขอดูภาพกล้องวงจรปิด';

let visited: Visited;
let photo = '';

beforeAll(async () => {
  visited = await startVisited();
  photo = await smallPhoto(join(await folderForFiles(), 'บัตร.jpg'));
});
afterAll(() => visited.stop());

/** Signs in by the address the sign-in page itself posts to. */
async function openAs(way: Way): Promise<Watched & { clerk: Clerk }> {
  const context = await visited.browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(way === 'touch' ? PHONE : DESK);
  const watched = await watch(page);
  await page.goto(`${visited.app.url}/office/sign-in`);
  await page.evaluate(
    (body: string) =>
      fetch('/api/v1/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    JSON.stringify(ADMIN),
  );
  return { ...watched, clerk: new Clerk(page, way) };
}

const troublesOf = ({ troubles }: Watched): string[] =>
  troubles.filter((trouble) => !/status of 401/.test(trouble));

/** On a phone the palette stands behind a button. */
async function add(clerk: Clerk, item: string): Promise<void> {
  if (clerk.way === 'touch') await clerk.press('+ เพิ่มช่อง');
  await clerk.press(item);
}

/** A service made from nothing but its description. @returns its id */
async function buildCctv(clerk: Clerk): Promise<string> {
  const { page } = clerk;
  await page.goto(`${visited.app.url}/office/services/new`);
  await clerk.press('เริ่มจากแบบเปล่า');
  await clerk.write('ชื่อบริการ *', TITLE);
  await clerk.press('สร้างบริการ');
  await page.waitForFunction(() => location.pathname.endsWith('/form'));
  await add(clerk, 'ชื่อ–นามสกุล คำนำหน้า ชื่อ และนามสกุล ใช้พิมพ์ในคำร้อง');
  await add(clerk, 'โทรศัพท์ มือถือหรือโทรศัพท์บ้าน');
  await add(clerk, 'เลือกหนึ่งข้อ เห็นทุกตัวเลือก เลือกได้ข้อเดียว');
  await clerk.write('ข้อความคำถาม', 'เหตุที่ขอดูภาพ');
  await clerk.write('ตัวเลือกที่ 1', 'รถหาย');
  await clerk.write('ตัวเลือกที่ 2', 'อุบัติเหตุ');
  await clerk.press('+ “อื่น ๆ (โปรดระบุ)”');
  await add(clerk, 'สำเนาบัตรประชาชน ระบบขีดคร่อมให้อัตโนมัติ');
  return page.url().split('/').at(-2) ?? '';
}

async function publish(clerk: Clerk): Promise<void> {
  await clerk.reads('บันทึกแล้ว');
  await clerk.press('ตรวจและเผยแพร่', 'link');
  await clerk.press('เผยแพร่เดี๋ยวนี้');
  await clerk.reads('เผยแพร่ฉบับที่ 1 แล้ว');
}

const plain = (text: string): string => comparable(text);

describe.each<[Way]>([['mouse'], ['keyboard']])('by %s', (way) => {
  let slug = '';
  let definition: FormDefinition;

  it('a clerk makes a service that is in no starter file, and publishes it', async () => {
    const office = await openAs(way);
    const { clerk, page } = office;
    const id = await buildCctv(clerk);
    expect(await accessibilityFaults(page)).toEqual([]);
    await publish(clerk);
    expect(await accessibilityFaults(page)).toEqual([]);
    const form = await visited.app.running.services.forms.byId(id);
    ({ slug } = form);
    definition = form.version.definition;
    expect(definition.title.th).toBe(TITLE);
    expect(definition.attachments.map(({ crossing }) => Boolean(crossing))).toEqual([true]);
    expect(definition.pages.flatMap(({ fields }) => fields).filter(({ showWhen }) => showWhen)).toHaveLength(
      2,
    );
    expect(troublesOf(office)).toEqual([]);
    process.stdout.write(`${way}: ${JSON.stringify(clerk.effort)}\n`);
  });

  it('a citizen fills it on a phone and gets its petition', async () => {
    const phone = await openPhone(visited.browser);
    const hand = new Hand(phone.page);
    const setting = { today: bangkokDate(new Date()), office: demoOffice };
    const answers = sampleAnswers(resolveForOffice(definition, demoOffice), setting);
    await phone.page.goto(`${visited.app.url}/f/${slug}`);
    await fillForm(hand, await readForm(visited.app, slug), answers);
    for (const { key } of definition.attachments) await hand.attach(key, [photo]);
    const { petitionUrl } = await submitForm(hand);
    const paper = await readPaper(new Uint8Array(await (await fetch(petitionUrl)).arrayBuffer()));
    const text = plain(paper.map((sheet) => sheet.text).join('\n'));
    expect(text).toContain(plain(TITLE));
    expect(text).toContain(plain(String(answers.first_name)));
    expect(phone.troubles).toEqual([]);
  });
});
