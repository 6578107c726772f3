import type { CaseDetail } from '@khamrong/schemas';
import { accessibilityFaults } from '../support/accessibility';
import { CASES, Exchange, type Pair } from '../support/exchange';
import { sideways, sitDown, type OfficeDesk } from '../support/office-desk';
import { signedInStaff, type OfficeBrowser } from '../support/office';
import { republishService } from '../support/publish-definition';
import { comparable, readPaper } from '../support/read-paper';
import { startVisited, type Visited } from '../support/site';

let visited: Visited;
let at: Exchange;
let officer: OfficeBrowser;
let secretary: OfficeBrowser;
let phone: OfficeDesk;

const act = async (browser: OfficeBrowser, pair: Pair, what: string, body: Record<string, unknown>) => {
  const { id, revision } = await at.opened(pair);
  return browser.json<CaseDetail>('POST', `${CASES}/${id}/${what}`, { revision, ...body });
};

/** A case that waits for the head. */
async function laidBefore(): Promise<Pair> {
  const pair = await at.filed();
  await at.change(pair, { to: 'received' });
  await act(officer, pair, 'proposal', { decision: 'agree', text: 'ตรวจสอบแล้วเป็นจริงตามคำร้อง' });
  await act(officer, pair, 'skip', { reason: 'ผู้อำนวยการลาพักผ่อน' });
  await act(secretary, pair, 'decision', { decision: 'agree', text: 'เห็นควรอนุมัติตามที่เสนอ' });
  return pair;
}

async function textOf(paper: Response): Promise<string> {
  const pages = await readPaper(new Uint8Array(await paper.arrayBuffer()));
  return comparable(pages.map(({ text }) => text).join(''));
}

let waiting: [Pair, Pair, Pair];
beforeAll(async () => {
  visited = await startVisited();
  officer = await signedInStaff(visited.app, 'officer1', 'officer');
  secretary = await signedInStaff(visited.app, 'secretary1', 'secretary');
  at = new Exchange(visited.app, officer);
  waiting = [await laidBefore(), await laidBefore(), await laidBefore()];
  phone = await sitDown(visited, await signedInStaff(visited.app, 'head1', 'head'), 'touch');
});
afterAll(() => visited.stop());

const open = (path: string) => phone.page.goto(`${visited.app.url}/office${path}`);
const choose = (decision: string) =>
  phone.page.$eval(`input[value=${decision}]`, (radio) => (radio as HTMLElement).click());

it('an officer proposes on the page of the case', async () => {
  const desk = await sitDown(visited, officer);
  const pair = await at.filed();
  await at.change(pair, { to: 'received' });
  const { id } = await at.opened(pair);
  await desk.page.goto(`${visited.app.url}/office/submissions/${id}`);
  await desk.clerk.press('เห็นควรอนุมัติ/ดำเนินการ', 'radio');
  await desk.clerk.press('เสนอพิจารณา');
  await desk.clerk.reads('บันทึกการเปลี่ยนแปลงแล้ว');
  expect((await at.opened(pair)).waitsFor).toBe('director');
  expect(await accessibilityFaults(desk.page)).toEqual([]);
  expect(desk.troubles).toEqual([]);
  await desk.context.close();
});

it('the head decides on a phone with the petition in view, and is led to the next case', async () => {
  const { page, clerk } = phone;
  await open('/decisions');
  await page.waitForSelector('.waiting');
  expect([await sideways(page), await accessibilityFaults(page)]).toEqual([0, []]);
  await page.$eval('.waiting-open', (link) => (link as HTMLElement).click());
  await clerk.reads('ผู้อำนวยการลาพักผ่อน');
  await page.waitForSelector('.deciding-paper canvas');
  expect([await sideways(page), await accessibilityFaults(page)]).toEqual([0, []]);
  await clerk.press('พิจารณา');
  await page.waitForSelector('dialog[open]');
  await choose('order');
  await clerk.write('ข้อสั่งการ *', 'ให้กองช่างดำเนินการ');
  expect(await accessibilityFaults(page)).toEqual([]);
  await clerk.press('บันทึกผลการพิจารณา');
  await clerk.reads(`${waiting[0].receiptNo}: บันทึกแล้ว (สั่งการ)`);
  await page.waitForFunction(
    (next: string) => document.querySelector('header.case-head')?.textContent?.includes(next),
    {},
    waiting[1].receiptNo,
  );
  expect((await at.opened(waiting[0])).opinions.at(-1)).toMatchObject({
    decision: 'order',
    text: 'ให้กองช่างดำเนินการ',
  });
  expect(phone.troubles).toEqual([]);
});

it('several are decided at once; one that changed meanwhile is named and stays ticked', async () => {
  const { page, clerk } = phone;
  await open('/decisions');
  await page.waitForSelector('.waiting');
  for (const { receiptNo } of waiting.slice(1)) await clerk.press(`เลือก ${receiptNo}`, 'checkbox');
  const [, , late] = waiting;
  await officer.json('POST', `${CASES}/${(await at.opened(late)).id}/notes`, {
    to: 'office',
    text: 'ผู้ยื่นโทรมาถาม',
  });
  await clerk.press('พิจารณา 2 เรื่องพร้อมกัน');
  await page.waitForSelector('dialog[open]');
  await choose('approve');
  await clerk.press('บันทึกทั้ง 2 เรื่อง');
  await clerk.reads('บันทึกแล้ว 1 เรื่อง ไม่สำเร็จ 1 เรื่อง');
  await page.waitForFunction(() => document.querySelectorAll('.waiting').length === 1);
  expect(await page.$eval('.waiting-tick input', (box) => (box as HTMLInputElement).checked)).toBe(true);
  expect((await at.opened(late)).waitsFor).toBe('head');
  await clerk.press('พิจารณา 1 เรื่องพร้อมกัน');
  await page.waitForSelector('dialog[open]');
  await choose('approve');
  await clerk.press('บันทึกทั้ง 1 เรื่อง');
  await clerk.reads('ไม่มีเรื่องรอพิจารณา');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(phone.troubles.filter((trouble) => !/status of 409/.test(trouble))).toEqual([]);
});

it('what was said is typed on the office’s paper where the service has it so, and on no copy that leaves the office', async () => {
  const { app } = visited;
  await republishService(app, 'general-petition', (draft) => ({ ...draft, approval: { typed: true } }));
  const pair = await laidBefore();
  const said = { decision: 'order', text: 'ให้กองช่างซ่อมภายใน 15 วัน', acting: 'acting' };
  await act(secretary, pair, 'decision', said);
  const { id } = await at.opened(pair);
  const office = await textOf(await officer.send('GET', `${CASES}/${id}/petition.pdf`));
  const { headTitle } = app.running.services.offices.current().profile;
  for (const words of ['(นางsecretary1)', 'สั่งการ', 'ซ่อมภายใน๑๕วัน', 'รักษาราชการแทน', headTitle])
    expect(office).toContain(comparable(words));
  const own = (await at.call('', pair)).body.documents.find(({ url }) => url.endsWith('petition.pdf'));
  const copies = [
    await officer.send('GET', `${CASES}/${id}/petition.pdf?copy=redacted`),
    await fetch(own?.url ?? app.url),
  ];
  for (const copy of copies) expect(await textOf(copy)).not.toContain('secretary1');
});
