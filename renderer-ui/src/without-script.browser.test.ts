import { demoOffice, starterService } from '@khamrong/templates';
import type { FormDefinition } from '@khamrong/schemas';
import type { Browser, Page } from 'puppeteer-core';
import { readFormPost, type FormPost } from './codec/form-post';
import { buildSite, html, type BuiltSite } from './test-support/built-site';
import { byId, NEXT, onOneStep, openForm, serveForm, textOf } from './test-support/citizen';
import { openBrowser, openPage } from './test-support/headless';
import { publishedForm, TODAY } from './test-support/published-form';

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = [await buildSite(), await openBrowser()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(() => site.routes.clear());

const service = (slug: string): FormDefinition => {
  const definition = starterService(slug);
  if (!definition) throw new Error(slug);
  return onOneStep(definition);
};

/** Answers a page's post with the page again, as the server does, and keeps what it read. */
function answerPosts(definition: FormDefinition): FormPost[] {
  const posts: FormPost[] = [];
  const form = publishedForm(definition, demoOffice);
  site.routes.set(`POST /f/${definition.slug}`, async (request, body, response) => {
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const fields = await new Response(new Uint8Array(body), { headers }).formData();
    const post = readFormPost(form, fields.entries());
    posts.push(post);
    const page = () =>
      site.ssr.renderFormPage({
        form,
        answers: post.answers,
        errors: [],
        language: post.language,
        office: demoOffice,
        assets: site.assets,
        today: TODAY,
        idempotencyKey: post.idempotencyKey,
        uploads: {},
      });
    html(page)(request, body, response);
  });
  return posts;
}

async function openWithoutScript(slug: string): Promise<{ page: Page; posts: FormPost[] }> {
  const url = serveForm(site, service(slug), demoOffice);
  const posts = answerPosts(service(slug));
  const { page } = await openPage(browser);
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  return { page, posts };
}

const press = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};

describe('without script', () => {
  test('conditional fields come with the next page, and nothing typed is lost', async () => {
    const { page, posts } = await openWithoutScript('streetlight-report');
    await page.type(byId('first_name'), 'สมหญิง');
    await page.click('[name=symptom][value=other]');
    await press(page, 'noscript button');
    expect(posts[0]).toMatchObject({ action: 'refresh', answers: { first_name: 'สมหญิง', symptom: 'other' } });
    expect(await page.$(byId('symptom_other'))).not.toBeNull();
    expect(await page.$eval(byId('first_name'), (input) => input.getAttribute('value'))).toBe('สมหญิง');
  });

  test('Enter in a text goes on, whatever other buttons there are', async () => {
    const { page, posts } = await openWithoutScript('corruption-complaint');
    await page.focus('input[type=text]:not([tabindex])');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(posts[0]?.action).toBe('next');
  });

  test('the step is sent with its key and version', async () => {
    const { page, posts } = await openWithoutScript('streetlight-report');
    await press(page, NEXT);
    expect(posts[0]).toMatchObject({
      action: 'next',
      idempotencyKey: 'key-of-one-submission',
      versionId: 'version-1',
      answers: { reply_channel: 'line' },
    });
  });
});

test.each([true, false])('the other language keeps what is typed, with script %s', async (script) => {
  const posts = answerPosts(service('streetlight-report'));
  const { page } = await openPage(browser);
  await page.setJavaScriptEnabled(script);
  await page.goto(serveForm(site, service('streetlight-report'), demoOffice));
  if (script) await page.waitForSelector('[data-alive]');
  await page.type(byId('first_name'), 'สมหญิง');
  await press(page, '.bar-language');
  expect(posts[0]).toMatchObject({ action: 'refresh', language: 'en', answers: { first_name: 'สมหญิง' } });
  expect(await textOf(page, '.submit > button')).toBe('Next');
});

/** A form that asks for nothing but files: they are its first step. */
const onlyFiles = (definition: FormDefinition): FormDefinition => ({ ...definition, pages: [] });

const LIST_FIELD = {
  type: 'repeat_table',
  key: 'people',
  label: { th: 'ผู้เดือดร้อน' },
  maxRows: 3,
  columns: [{ key: 'name', label: { th: 'ชื่อ' }, required: true }],
} as const;

const withField = (field: object): FormDefinition => {
  const base = service('streetlight-report');
  const page = { key: 'people_page', title: { th: 'รายชื่อ' }, fields: [field] };
  return { ...base, slug: 'with-field', pages: [page] as never };
};

describe.each([true, false])('rows, with script %s', (script) => {
  test('are added and taken away with what is in the others kept', async () => {
    const definition = withField(LIST_FIELD);
    answerPosts(definition);
    const { page } = await openPage(browser);
    await page.setJavaScriptEnabled(script);
    await page.goto(serveForm(site, definition, demoOffice));
    const act = async (selector: string): Promise<void> => {
      if (!script) return press(page, selector);
      await page.waitForSelector('[data-alive]');
      await page.click(selector);
    };
    await page.type(byId('people.0.name'), 'สมหญิง');
    await act('[value="add:people"]');
    await page.waitForSelector(byId('people.1.name'));
    await page.type(byId('people.1.name'), 'สมชาย');
    await act('[value="add:people"]');
    await page.waitForSelector(byId('people.2.name'));
    expect(await page.$('[value="add:people"]')).toBeNull();
    await act('[value="remove:people:0"]');
    await page.waitForSelector(byId('people.2.name'), { hidden: true });
    expect(await page.$eval(byId('people.0.name'), (input) => (input as HTMLInputElement).value)).toBe(
      'สมชาย',
    );
  });
});

test('a file too large or of a wrong kind is refused before it is sent', async () => {
  const definition = service('streetlight-report');
  const key = definition.attachments[0]?.key ?? '';
  const { page } = await openForm(site, browser, onlyFiles(definition), demoOffice);
  await page.waitForSelector(`[id="attachments.${key}-file"]`);
  await page.$eval(`[id="attachments.${key}-file"]`, (input) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['MZ'], 'ไวรัส.exe', { type: 'application/x-msdownload' }));
    (input as HTMLInputElement).files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForSelector('.file-wrong');
  expect(await textOf(page, '.file-wrong')).toContain('รองรับเฉพาะ');
});

test('a status link opens its case by a post, and the code leaves the address bar', async () => {
  const frame = { language: 'th', office: demoOffice, assets: site.assets } as const;
  site.routes.set(
    'GET /t',
    html(() => site.ssr.renderTrackingPage(frame)),
  );
  let asked = '';
  site.routes.set('POST /t', (request, body, response) => {
    asked = String(body);
    html(() => site.ssr.renderTrackingPage({ ...frame, fault: 'ไม่พบข้อมูล' }))(request, body, response);
  });
  const { page, complaints } = await openPage(browser);
  await page.goto(`${site.origin}/t#00001/2569~abc-DEF_1`);
  await page.waitForSelector('.fault');
  expect(new URLSearchParams(asked).get('receiptNo')).toBe('00001/2569');
  expect(new URLSearchParams(asked).get('trackingCode')).toBe('abc-DEF_1');
  expect(page.url()).toBe(`${site.origin}/t`);
  expect(complaints).toEqual([]);
});
