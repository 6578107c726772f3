import type { FormDefinition } from '@khamrong/schemas';
import type { Page } from 'puppeteer-core';
import { file, validAnswers } from '../support/citizen';
import { republishService } from '../support/publish-definition';
import { startVisited, type Visited } from '../support/site';
import { openPhone } from '../support/watched-page';

const SLUG = 'streetlight-report';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const PLACE = 'หน้าศาลาประชาคม';
const REMARK = 'เสาอยู่หลังต้นไม้ใหญ่';

/** How far the office's clock is ahead of the machine's, in milliseconds. */
let ahead = 0;
let visited: Visited;
beforeAll(async () => {
  visited = await startVisited({ clock: () => new Date(Date.now() + ahead) });
});
afterAll(() => visited.stop());
beforeEach(() => (ahead = 0));

/** The next version takes one question away and asks another. */
function changed(definition: FormDefinition, edition: number): FormDefinition {
  const pages = definition.pages.map((page) => ({
    ...page,
    fields: page.fields.filter(({ key }) => key !== 'remark' && !key.startsWith('new_')),
  }));
  const [first, ...others] = pages;
  if (!first) throw new Error('no pages');
  const question = {
    type: 'text' as const,
    key: `new_${edition}`,
    label: { th: `คำถามใหม่ข้อที่ ${edition}` },
    required: true,
    maxLength: 80,
  };
  const blocks = definition.petition.blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: block.text.replace(' รายละเอียดเพิ่มเติม {remark}', '') }
      : block,
  );
  return {
    ...definition,
    pages: [{ ...first, fields: [...first.fields, question] }, ...others],
    petition: { ...definition.petition, blocks },
  };
}

const republish = (edition: number) =>
  republishService(visited.app, SLUG, (definition) => changed(definition, edition));

const VILLAGE = '[name=loc_moo] option:nth-child(2)';

/** Presses a button of the page, and waits for what comes of it. */
async function press(page: Page, script: boolean, value: string, end: string): Promise<void> {
  const navigated = script ? undefined : page.waitForNavigation();
  await page.click(`.submit > button[value=${value}]`);
  await navigated;
  await page.waitForSelector(end);
}

const atStep = (step: string): string => `[name=_step][value=${step}]`;

/** Answers what a step asks of all that a person has to say. */
async function fillStep(page: Page, typed: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(typed))
    if (await page.$(`section.page [name=${name}]`)) await page.type(`[name=${name}]`, text);
  for (const choice of ['[name=symptom][value=dead]', '[name=privacy_ack]'])
    if (await page.$(choice)) await page.click(choice);
  if (await page.$(VILLAGE)) {
    const village = await page.$eval(VILLAGE, (option) => (option as HTMLOptionElement).value);
    await page.select('[name=loc_moo]', village);
  }
}

/** A page filled as the version that was live asked, up to the button that sends it. */
async function filledPage(script: boolean, more: Record<string, string>): Promise<Page> {
  const { page } = await openPhone(visited.browser);
  await page.setJavaScriptEnabled(script);
  await page.goto(`${visited.app.url}/f/${SLUG}`);
  const typed = { first_name: 'สมชาย', last_name: 'ใจดี', phone: '0812345678', loc_detail: PLACE, ...more };
  // A page without questions is skipped.
  const steps = [
    'problem',
    'location',
    ...(more.remark ? ['problem_more'] : []),
    'consent',
    '_files',
    '_review',
  ];
  for (const next of steps) {
    await fillStep(page, typed);
    await press(page, script, 'next', atStep(next));
  }
  // Hands quicker than a person's would be asked to wait.
  ahead += MINUTE_MS;
  return page;
}

const valueOf = (page: Page, name: string): Promise<string> =>
  page.$eval(`[name=${name}]`, (input) => (input as HTMLInputElement).value);
const versionOf = (page: Page): Promise<string> => valueOf(page, '_version');

/** Sends the form and waits for what a citizen sees in the end: the receipt, or the form again. */
const submit = (page: Page, newPage: boolean, end: '.receipt' | '.summary'): Promise<void> =>
  press(page, !newPage, 'submit', end);

let edition = 0;

describe.each([
  ['with script', true],
  ['without script', false],
])('a form republished while somebody fills it, %s', (_, script) => {
  it('is taken as it was asked, and stays so for ever', async () => {
    const oldAnswer = edition === 0 ? { remark: REMARK } : { [`new_${edition}`]: 'คำตอบเดิม' };
    const page = await filledPage(script, oldAnswer);
    const asked = await versionOf(page);
    edition += 1;
    await republish(edition);
    await submit(page, !script, '.receipt');
    const stored = await visited.app.running.services.submissions.model.findOne().sort({ _id: -1 }).lean();
    expect(String(stored?.version)).toBe(asked);
    expect(stored?.answers).toMatchObject(oldAnswer);
    await page.close();
  });

  it('after the days of grace is shown as it is now, with everything that was written', async () => {
    const page = await filledPage(script, { [`new_${edition}`]: 'คำตอบเดิม' });
    const asked = await versionOf(page);
    edition += 1;
    await republish(edition);
    ahead = 8 * DAY_MS;
    await submit(page, true, '.summary');
    await page.waitForSelector(`[name=new_${edition}]`);
    expect(await page.$eval('.summary', (box) => (box as HTMLElement).innerText)).toMatch(/แบบฟอร์ม/);
    expect(await versionOf(page)).not.toBe(asked);
    expect(await valueOf(page, 'first_name')).toBe('สมชาย');
    await page.type(`[name=new_${edition}]`, 'คำตอบใหม่');
    await press(page, script, 'next', atStep('_review'));
    expect(await page.$eval('section.page', (review) => (review as HTMLElement).innerText)).toContain(PLACE);
    await submit(page, !script, '.receipt');
    await page.close();
  });
});

const model = () => visited.app.running.services.submissions.model;

/** Leaves room for one case of the form, which somebody else takes. */
async function takeTheLastPlace(): Promise<void> {
  const { services } = visited.app.running;
  const cap = 1 + (await model().countDocuments({ slug: SLUG }));
  await services.workshop.forms.updateOne({ slug: SLUG }, { $set: { cap } });
  services.forms.changed();
  const { status } = await file(visited.app, { slug: SLUG, answers: await validAnswers(visited.app, SLUG) });
  if (status !== 201) throw new Error(`the last place: ${status}`);
}

async function makeRoom(): Promise<void> {
  const { services } = visited.app.running;
  await services.workshop.forms.updateOne({ slug: SLUG }, { $unset: { cap: 1 } });
  services.forms.changed();
}

const setOpen = (open: boolean) => () => visited.app.running.services.forms.setOpen(SLUG, open);

describe.each([
  ['closed', 'with script', true, setOpen(false), setOpen(true)],
  ['closed', 'without script', false, setOpen(false), setOpen(true)],
  ['full', 'with script', true, takeTheLastPlace, makeRoom],
  ['full', 'without script', false, takeTheLastPlace, makeRoom],
] as const)('a form that is %s while somebody fills it, %s', (_, __, script, close, open) => {
  it('says so, keeps what was written, and takes it once when there is room again', async () => {
    const page = await filledPage(script, { [`new_${edition}`]: 'คำตอบ' });
    await close();
    const before = await model().countDocuments();
    await submit(page, !script, '.summary');
    expect(await page.$eval('.summary', (box) => (box as HTMLElement).innerText)).toMatch(/ปิดรับ/);
    expect(await page.$eval('section.page', (review) => (review as HTMLElement).innerText)).toContain(PLACE);
    expect(await model().countDocuments()).toBe(before);
    await open();
    await submit(page, !script, '.receipt');
    expect(await model().countDocuments()).toBe(before + 1);
    await page.close();
  });
});
