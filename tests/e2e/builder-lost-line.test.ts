import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HTTPRequest } from 'puppeteer-core';
import { testForm } from '../../schemas/src/definition/form.fixture';
import { FormBuilder } from '../support/builder';
import { launchBrowser } from '../support/chromium';
import { signedInStaff, STAFF_PASSWORD, type OfficeBrowser } from '../support/office';
import { openBuilder, setQuestion, sitDown, type OfficeDesk } from '../support/office-desk';
import { freePort, type Visited } from '../support/site';
import { startApp } from '../support/start-app';
import { watch } from '../support/watched-page';
import { Clerk } from '../support/clerk';

const RECOVERED = 'นำงานที่ยังไม่ได้บันทึกเมื่อครั้งก่อนกลับมาแล้ว';

let visited: Visited;
let person: OfficeBrowser;
let desk: OfficeDesk;
let env: Record<string, string> = {};

beforeAll(async () => {
  const port = String(await freePort());
  const dataDir = await mkdtemp(join(tmpdir(), 'khamrong-line-'));
  env = { PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}`, DATA_DIR: dataDir };
  const browser = await launchBrowser();
  const app = await startApp(env);
  visited = { app, browser, stop: () => browser.close() };
  person = await signedInStaff(app, 'somsri', 'clerk', ['สำนักปลัด']);
  desk = await sitDown(visited, person);
});
// A line that stays lost would fail every scene behind.
afterEach(() => desk.page.setOfflineMode(false));
afterAll(async () => {
  await visited.stop();
  await visited.app.stop();
  await rm(env.DATA_DIR ?? '', { recursive: true, force: true });
});

const labelsOf = async (form: FormBuilder): Promise<string[]> =>
  (await form.draft()).definition.pages.flatMap(({ fields }) => fields.map(({ label }) => label.th));

async function opened(slug: string): Promise<FormBuilder> {
  const form = await FormBuilder.start(person, { ...testForm, slug });
  await openBuilder(desk, visited, form);
  return form;
}

/** Another tab of the same browser, in place of the one there was. */
async function newTab(): Promise<void> {
  const page = await desk.context.newPage();
  desk = { ...desk, ...(await watch(page)), clerk: new Clerk(page, 'mouse') };
}

/** Edits without a line, until the browser says that it keeps the work. */
async function editOffline(): Promise<void> {
  await desk.page.setOfflineMode(true);
  await setQuestion(desk, 'ชื่อ', 'ชื่อตัว');
  await setQuestion(desk, 'จุดสังเกต', 'ที่ใกล้เคียง');
  await desk.clerk.reads('ไม่มีสัญญาณ งานอยู่ในเครื่องนี้');
}

describe('a clerk whose line is lost', () => {
  it('works on; all of it is saved when the line returns', async () => {
    const form = await opened('returns');
    await editOffline();
    expect(await labelsOf(form)).toContain('จุดสังเกต');
    await desk.page.setOfflineMode(false);
    await desk.clerk.reads('บันทึกแล้ว');
    expect(await labelsOf(form)).toEqual(expect.arrayContaining(['ชื่อตัว', 'ที่ใกล้เคียง']));
  });

  it('comes back from a part that cannot be opened yet, which opens when the line returns', async () => {
    await opened('not-yet');
    await editOffline();
    await desk.clerk.press('ตั้งค่าบริการ', 'link');
    await desk.clerk.reads('กำลังโหลด');
    await desk.clerk.press('แบบฟอร์ม', 'link');
    await desk.clerk.find('ที่ใกล้เคียง');
    await desk.clerk.press('ตั้งค่าบริการ', 'link');
    await desk.page.setOfflineMode(false);
    await desk.clerk.reads('บริการนี้คืออะไร');
    await desk.clerk.reads('บันทึกแล้ว');
  });

  it('is told so where a part is gone with an older version, and goes on in the parts there are', async () => {
    await opened('older');
    await desk.page.setRequestInterception(true);
    const gone = (request: HTTPRequest): Promise<void> =>
      request.url().includes('/share-tab-') ? request.respond({ status: 404 }) : request.continue();
    desk.page.on('request', (request) => void gone(request));
    await desk.clerk.press('แชร์', 'link');
    await desk.clerk.find('โหลดหน้านี้ใหม่');
    await desk.clerk.press('แบบฟอร์ม', 'link');
    await desk.clerk.find('ชื่อ');
    await newTab();
  });

  it('is asked before the tab is closed, and finds the work again after it crashed', async () => {
    const form = await opened('crashes');
    await editOffline();
    const asked = new Promise<string>((resolve) =>
      desk.page.once('dialog', (dialog) => void dialog.dismiss().then(() => resolve(dialog.type()))),
    );
    await desk.page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');
    await desk.clerk.find('ที่ใกล้เคียง');
    const session = await desk.page.createCDPSession();
    const crashed = new Promise((resolve) => desk.page.once('error', resolve));
    // A page that has crashed never answers.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await newTab();
    await openBuilder(desk, visited, form);
    await desk.clerk.reads(RECOVERED);
    await desk.clerk.find('ที่ใกล้เคียง');
    await desk.clerk.reads('บันทึกแล้ว');
    expect(await labelsOf(form)).toEqual(expect.arrayContaining(['ชื่อตัว', 'ที่ใกล้เคียง']));
  });

  it('loses nothing where the server is started anew', async () => {
    const form = await opened('restarts');
    await visited.app.stop();
    await setQuestion(desk, 'ชื่อ', 'ชื่อตัว');
    await desk.clerk.find('ลองบันทึกใหม่');
    visited = { ...visited, app: await startApp(env) };
    await desk.clerk.press('ลองบันทึกใหม่');
    await desk.clerk.reads('บันทึกแล้ว');
    expect(await labelsOf(form)).toContain('ชื่อตัว');
  });
});

it('a clerk whose session has ended signs in again and goes on with what was written', async () => {
  const form = await opened('signed-out');
  await person.send('DELETE', '/api/v1/session');
  await setQuestion(desk, 'ชื่อ', 'ชื่อตัว');
  await desk.clerk.reads('แล้วจะกลับไปยังหน้าที่เปิดไว้');
  await desk.clerk.write('ชื่อผู้ใช้ *', 'somsri');
  await desk.clerk.write('รหัสผ่าน *', STAFF_PASSWORD);
  await desk.clerk.press('เข้าสู่ระบบ');
  await desk.clerk.reads(RECOVERED);
  await desk.clerk.find('ชื่อตัว');
  await desk.clerk.reads('บันทึกแล้ว');
  await person.signIn('somsri', STAFF_PASSWORD);
  expect(await labelsOf(form)).toContain('ชื่อตัว');
});

it('what was typed last is not lost where the builder is left at once', async () => {
  await opened('left');
  await desk.clerk.press('บริการทั้งหมด', 'link');
  await desk.clerk.reads('สร้างบริการใหม่');
  await desk.page.evaluate(() => history.back());
  await desk.clerk.press('ชื่อ');
  await desk.clerk.write('ข้อความคำถาม', 'ชื่อตัว');
  await desk.page.evaluate(() => history.forward());
  await desk.clerk.reads('สร้างบริการใหม่');
  await desk.page.evaluate(() => history.back());
  await desk.clerk.find('ชื่อตัว');
});
