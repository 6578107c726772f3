import type { FormDefinition } from '@khamrong/schemas';
import { accessibilityFaults } from '../support/accessibility';
import { FormBuilder, service } from '../support/builder';
import { signedInAdmin, type OfficeBrowser } from '../support/office';
import { DESK, sitDown, type OfficeDesk } from '../support/office-desk';
import { screenFaults } from '../support/screen-faults';
import { startVisited, type Visited } from '../support/site';
import { PHONE } from '../support/watched-page';

let visited: Visited;
let admin: OfficeBrowser;
let draft: FormBuilder;
let faulty: FormBuilder;
let live: FormBuilder;

/** A question without words, a page without a title, a list without choices, and what follows from them. */
const unfinished = (definition: FormDefinition): FormDefinition => ({
  ...definition,
  pages: definition.pages.map((page, at) => ({
    ...page,
    title: { th: at === 1 ? '' : page.title.th },
    fields: page.fields.map((field) => (field.type === 'radio' ? { ...field, choices: [] } : field)),
  })),
});

beforeAll(async () => {
  visited = await startVisited();
  admin = await signedInAdmin(visited.app);
  draft = await FormBuilder.start(admin, service('draft'));
  faulty = await FormBuilder.live(admin, service('faulty'));
  await faulty.change(unfinished);
  live = await FormBuilder.live(admin, service('live', { pointField: 'pole_no' }));
  await live.send('PUT', '/points', { points: ['เสา 001', 'ศาลาประชาคม หมู่ 3'] });
});
afterAll(() => visited.stop());

interface Screen {
  name: string;
  /** Below `/office/`. */
  path: () => string;
  /** What is there once the screen is. */
  ready: string;
  /** What a clerk does there first. */
  before?: (desk: OfficeDesk) => Promise<unknown>;
}

const at = (form: () => FormBuilder, tab: string) => () => `services/${form().id}/${tab}`;
const isPhone = ({ clerk }: OfficeDesk): boolean => clerk.way === 'touch';

async function openQuestion({ page }: OfficeDesk): Promise<void> {
  await page.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLElement>('.card-name')];
    names.find(({ textContent }) => textContent?.startsWith('ลักษณะที่พบ *'))?.click();
  });
  await page.waitForSelector('.card-open .row');
  await page.$$eval('.card-open details', (parts) => parts.forEach((part) => (part.open = true)));
}

async function setCondition(desk: OfficeDesk): Promise<void> {
  await openQuestion(desk);
  await desk.clerk.press('ตั้งเงื่อนไข “แสดงเมื่อ …”');
  await desk.page.waitForSelector('.card-open .condition-line select');
}

/** The draft is saved from elsewhere, then here. */
async function clash({ page, clerk }: OfficeDesk): Promise<void> {
  await draft.change((definition) => ({ ...definition, title: { th: `${definition.title.th} ใหม่` } }));
  await clerk.write('ชื่อบริการ', 'แจ้งไฟฟ้าสาธารณะ');
  await page.waitForSelector('dialog[open]');
}

const SCREENS: Screen[] = [
  {
    name: 'services with a menu open',
    path: () => 'services',
    ready: '.service',
    before: ({ page }) => page.$eval('.service summary', (menu) => menu.click()),
  },
  {
    name: 'no service found',
    path: () => 'services',
    ready: '.service',
    before: ({ page }) => page.type('input[type=search]', 'ไม่มี'),
  },
  { name: 'a new service', path: () => 'services/new', ready: '.start-card' },
  {
    name: 'what every service is given',
    path: () => 'services/new',
    ready: '.start-card',
    before: async ({ page, clerk }) => {
      await clerk.press('เริ่มจากแบบเปล่า');
      await page.waitForSelector('.start-basics');
    },
  },
  { name: 'the form', path: at(() => draft, 'form'), ready: '.card' },
  { name: 'a question opened', path: at(() => draft, 'form'), ready: '.card', before: openQuestion },
  { name: 'a condition being made', path: at(() => draft, 'form'), ready: '.card', before: setCondition },
  {
    name: 'what can be added',
    path: at(() => draft, 'form'),
    ready: '.card',
    before: async (desk) => (isPhone(desk) ? desk.clerk.press('+ เพิ่มช่อง') : undefined),
  },
  { name: 'faults on the form', path: at(() => faulty, 'form'), ready: '.card-faults' },
  { name: 'settings', path: at(() => draft, 'settings'), ready: '.form-settings' },
  { name: 'the petition', path: at(() => draft, 'petition'), ready: '.ProseMirror' },
  {
    name: 'what goes into the petition',
    path: at(() => draft, 'petition'),
    ready: '.ProseMirror',
    before: ({ clerk }) => clerk.press('แทรก…'),
  },
  {
    name: 'preview',
    path: at(() => draft, 'preview'),
    ready: 'iframe',
    before: ({ clerk }) => clerk.press('กรอกตัวอย่าง'),
  },
  { name: 'English', path: at(() => draft, 'english'), ready: '.english-row' },
  { name: 'faults before publishing', path: at(() => faulty, 'publish'), ready: '.fault-row' },
  {
    name: 'publishing at a time, opening by dates',
    path: at(() => live, 'publish'),
    ready: '.version',
    before: ({ page }) => page.$$eval('.whether input', (ticks) => ticks.forEach((tick) => tick.click())),
  },
  { name: 'sharing', path: at(() => live, 'share'), ready: '.share-labels img' },
  { name: 'an older draft', path: at(() => draft, 'settings'), ready: '.form-settings', before: clash },
];

describe.each([
  ['a desk', 'mouse', DESK.width],
  ['a phone', 'touch', PHONE.width],
] as const)('on %s', (_, way, width) => {
  let desk: OfficeDesk;

  beforeAll(async () => {
    desk = await sitDown(visited, admin, way);
  });
  afterAll(() => desk.context.close());

  it.each(SCREENS)('$name: whole, in reach, and for everybody', async ({ path, ready, before }) => {
    const { page, troubles } = desk;
    await page.goto(`${visited.app.url}/office/${path()}`);
    await page.waitForSelector(ready);
    await before?.(desk);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await screenFaults(page, width)).toEqual([]);
    // The same things stand on both.
    if (isPhone(desk)) expect(await accessibilityFaults(page)).toEqual([]);
    expect(troubles.splice(0).filter((trouble) => !/status of 409/.test(trouble))).toEqual([]);
  });

  it('signing in: whole, in reach, and for everybody', async () => {
    const context = await visited.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(way === 'touch' ? PHONE : DESK);
    await page.goto(`${visited.app.url}/office/sign-in`);
    await page.waitForSelector('input[type=password]');
    expect(await screenFaults(page, width)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });
});
