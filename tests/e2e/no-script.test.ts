import type { Answers } from '@khamrong/schemas';
import type { Page } from 'puppeteer-core';
import { join } from 'node:path';
import { accessibilityFaults } from '../support/accessibility';
import { folderForFiles, scannedPdf, smallPhoto } from '../support/made-files';
import { startVisited, type Visited } from '../support/site';
import { openPhone, type Watched } from '../support/watched-page';

let visited: Visited;
let watched: Watched;
let page: Page;
let folder = '';

beforeAll(async () => {
  visited = await startVisited();
  watched = await openPhone(visited.browser);
  ({ page } = watched);
  await page.setJavaScriptEnabled(false);
  folder = await folderForFiles();
});
afterAll(() => visited.stop());

const named = (name: string): string => `[name="${name}"]`;
const picked = (name: string, value: string): string => `${named(name)}[value="${value}"]`;
const valueOf = (name: string): Promise<string> =>
  page.$eval(named(name), (input) => (input as HTMLInputElement).value);
const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
const press = async (selector: string): Promise<void> => {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};
/** axe waits by timers, so scripts are let run for it; those of the page, skipped when it loaded, stay away. */
async function barriers(): Promise<string[]> {
  await page.setJavaScriptEnabled(true);
  const faults = await accessibilityFaults(page);
  await page.setJavaScriptEnabled(false);
  return faults;
}
const SUBMIT = '.submit > button[value=submit]';
const NEXT = '.submit > button[value=next]';
const BACK = '.submit > button[value=back]';
const editing = (step: string): string => `button[value="goto:${step}"]`;
const REFRESH = '.submit button[value=refresh]';
const stored = () => visited.app.running.services.submissions.model.countDocuments();

async function attach(key: string, path: string): Promise<void> {
  const chooser = await page.$(`input${named(`_file.${key}`)}`);
  if (!chooser) throw new Error(`no chooser for ${key}`);
  await (chooser as Awaited<ReturnType<typeof page.waitForSelector<'input'>>>)?.uploadFile(path);
}

describe('a report of a broken street light, without script', () => {
  it('says all that is wrong on a step at once, each with a link to its field, and keeps the rest', async () => {
    await page.goto(`${visited.app.url}/f/streetlight-report`);
    expect(await barriers()).toEqual([]);
    await page.type(named('first_name'), 'สมชาย');
    await press(NEXT);
    const anchors = await page.$$eval('.summary a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(anchors).toEqual(['#last_name', '#phone']);
    for (const anchor of anchors) expect(await page.$(`[id="${anchor?.slice(1)}"]`)).not.toBeNull();
    expect(await page.title()).toMatch(/^ข้อผิดพลาด: ขั้นที่ 1 จาก 7:/);
    expect(await barriers()).toEqual([]);
    expect(await valueOf('first_name')).toBe('สมชาย');
    await page.type(named('last_name'), 'ใจดี');
    await page.type(named('phone'), '๐๘๑-๒๓๔-๕๖๗๘');
    await press(NEXT);
    expect(await textOf('#step')).toContain('ลักษณะที่พบ');
  });

  it('asks what an answer brings up', async () => {
    await page.click(picked('symptom', 'other'));
    await press(NEXT);
    expect(await page.$$eval('.summary a', (links) => links.map((link) => link.hash))).toEqual([
      '#symptom_other',
    ]);
    expect(await page.$eval(picked('symptom', 'other'), (input) => (input as HTMLInputElement).checked)).toBe(
      true,
    );
  });

  it('brings up a question by the button for it, without complaint', async () => {
    await page.click(picked('symptom', 'wire'));
    await press(REFRESH);
    expect(await page.$(named('danger_ack'))).not.toBeNull();
    expect(await page.$(named('symptom_other'))).toBeNull();
    expect(await page.$('.summary')).toBeNull();
    await page.click(picked('symptom', 'other'));
    await press(REFRESH);
    await page.type(named('symptom_other'), 'ไฟกะพริบเป็นบางคืน');
  });

  it('goes back and on again with nothing lost, in either language', async () => {
    await press(BACK);
    expect(await valueOf('first_name')).toBe('สมชาย');
    await press(NEXT);
    expect(await valueOf('symptom_other')).toBe('ไฟกะพริบเป็นบางคืน');
    await press('.bar-language');
    expect(await textOf('#step')).toContain('Step 2 of 7');
    expect(await valueOf('symptom_other')).toBe('ไฟกะพริบเป็นบางคืน');
    await press('.bar-language');
    await press(NEXT);
  });

  it('takes a file on its step and shows everything once more', async () => {
    const village = `${named('loc_moo')} option:nth-child(2)`;
    await page.select(
      named('loc_moo'),
      await page.$eval(village, (option) => (option as HTMLOptionElement).value),
    );
    await page.type(named('loc_detail'), 'หน้าศาลาประชาคมหมู่ที่ ๒');
    await press(NEXT);
    await press(NEXT);
    await page.click(named('privacy_ack'));
    await press(NEXT);
    await attach('photos', await smallPhoto(join(folder, 'เสาไฟ.jpg')));
    await press(NEXT);
    const review = await textOf('section.page');
    for (const words of ['ตรวจสอบก่อนส่ง', '081-234-5678', 'ไฟกะพริบเป็นบางคืน', 'เสาไฟ.jpg'])
      expect(review).toContain(words);
    expect(await barriers()).toEqual([]);
  });

  it('comes back to the review from a change', async () => {
    await press(editing('location'));
    expect(await valueOf('loc_detail')).toContain('หน้าศาลา');
    await page.type(named('loc_detail'), ' ข้างตู้น้ำ');
    await press(NEXT);
    expect(await textOf('section.page')).toContain('ข้างตู้น้ำ');
    expect(await textOf('section.page')).toContain('เสาไฟ.jpg');
  });

  it('is filed, and the same post again is the same receipt', async () => {
    await press(SUBMIT);
    expect(await barriers()).toEqual([]);
    const receiptNo = await textOf('.receipt-no strong');
    expect(receiptNo).toMatch(/^00001\/25\d\d$/);
    expect(await page.$('.receipt .qr')).not.toBeNull();
    await page.reload();
    expect(await textOf('.receipt-no strong')).toBe(receiptNo);
    expect(await stored()).toBe(1);
  });

  it('is stored with its file and without what was hidden', async () => {
    const [submission] = await visited.app.running.services.submissions.model.find().lean();
    expect(submission?.answers).toMatchObject({
      symptom: 'other',
      symptom_other: 'ไฟกะพริบเป็นบางคืน',
      phone: '0812345678',
    });
    expect(submission?.answers).not.toHaveProperty('danger_ack');
    expect(submission?.files).toMatchObject([{ key: 'photos', name: 'เสาไฟ.jpg', type: 'image/jpeg' }]);
  });

  it('is followed with the link of its receipt, typed number and code', async () => {
    const code = await textOf('.receipt .code');
    const receiptNo = await textOf('.receipt-no strong');
    await page.goto(`${visited.app.url}/t`);
    await page.type(named('receiptNo'), receiptNo);
    await page.type(named('trackingCode'), code);
    await press('#tracking button');
    expect(await textOf('#result')).toContain('ส่งคำร้อง');
    expect(await barriers()).toEqual([]);
  });
});

/** Posts the form as a page that shows a step, as a person who filled those before. */
async function openStep(slug: string, step: string, answers: Answers = {}): Promise<void> {
  await page.goto(`${visited.app.url}/f/${slug}`);
  await page.evaluate(
    (wanted, carried) => {
      const put = (name: string, value: string): void => {
        for (const input of document.getElementsByName(name)) (input as HTMLInputElement).value = value;
      };
      put('_answers', carried);
      const [button] = document.querySelectorAll<HTMLButtonElement>('.submit > button');
      if (button) button.value = `goto:${wanted}`;
    },
    step,
    JSON.stringify(answers),
  );
  await press('.submit > button');
}

describe('rows and files, without script', () => {
  it('are added and taken away by buttons, with what is in the others kept', async () => {
    await openStep('disaster-report', 'relief');
    await page.click(picked('relief_request', 'yes'));
    await press(REFRESH);
    await page.type(named('affected_people.0.name'), 'คนแรก');
    await press('button[value="add:affected_people"]');
    await page.type(named('affected_people.1.name'), 'คนที่สอง');
    await press('button[value="add:affected_people"]');
    await page.type(named('affected_people.2.name'), 'คนที่สาม');
    await press('button[value="remove:affected_people:1"]');
    const names = await page.$$eval('[name^="affected_people."][name$=".name"]', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    expect(names).toEqual(['คนแรก', 'คนที่สาม']);
  });

  it('a file of another kind is refused at its place, and the others stay', async () => {
    await openStep('general-petition', '_files');
    await attach('house_registration_copy', await scannedPdf(join(folder, 'ทะเบียนบ้าน.pdf')));
    await attach('other_docs', join(__dirname, 'no-script.test.ts'));
    await press(NEXT);
    expect(await textOf('[id="attachments.other_docs"]')).toContain('รองรับเฉพาะไฟล์');
    expect(await textOf('[id="attachments.house_registration_copy"] .file')).toContain('ทะเบียนบ้าน.pdf');
    await press('[id="attachments.house_registration_copy"] .file button');
    expect(await page.$('[id="attachments.house_registration_copy"] .file')).toBeNull();
  });
});

it('nothing broke the content policy all the while', () => {
  // Chromium writes down the page that says what is wrong as a failed request: its status is 422.
  const expected = /status of 422/;
  expect(watched.troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
});
