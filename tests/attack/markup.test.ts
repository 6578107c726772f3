import { bangkokDate, sampleAnswers, type Answers, type FormDefinition } from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import type { Page } from 'puppeteer-core';
import { join } from 'node:path';
import { readForm } from '../support/citizen';
import { fillForm } from '../support/fill-form';
import { goOnTo, REVIEW } from '../support/form-steps';
import { Hand } from '../support/hand';
import { folderForFiles, smallPhoto } from '../support/made-files';
import { toNextPage } from '../support/next-page';
import { signedInAdmin } from '../support/office';
import { poisonAnswers, POISON, poisonedService, starter } from '../support/poisoned-form';
import { publishService } from '../support/publish-definition';
import { comparable, readPaper } from '../support/read-paper';
import { startVisited, type Visited } from '../support/site';
import { submitForm, type ShownReceipt } from '../support/submit-form';
import { ADMIN } from '../support/start-app';
import { openPhone, watch, type Watched } from '../support/watched-page';

/** Between them these have fields and petition blocks of nearly every kind. */
const SERVICES = ['disaster-report', 'elderly-allowance', 'satisfaction-survey'];

let visited: Visited;
let phone: Watched;
let photo = '';
beforeAll(async () => {
  visited = await startVisited();
  phone = await openPhone(visited.browser);
  photo = await smallPhoto(join(await folderForFiles(), '<img src=x onerror=window.xss=1>.jpg'));
  for (const slug of SERVICES) await publishService(visited.app, poisonedService(slug));
});
afterAll(() => visited.stop());

/** Whether anything of the poison became part of the page instead of its text. */
async function expectHarmless(page: Page): Promise<void> {
  const alive = await page.evaluate(() => ({
    xss: (window as unknown as { xss?: number }).xss,
    elements: [
      ...document.querySelectorAll(
        'img[src="x"], svg[onload], [onerror], a[href^="javascript:"], script:not([src], [type="application/json"], [data-address^="/assets/"])',
      ),
    ].map((element) => element.outerHTML),
  }));
  expect(alive).toEqual({ xss: undefined, elements: [] });
}

const shownOn = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

const definitionOf = async (slug: string): Promise<FormDefinition> =>
  (await visited.app.running.services.forms.bySlug(`poisoned-${slug}`)).version.definition;

async function poisonedAnswers(slug: string): Promise<Answers> {
  const definition = await definitionOf(slug);
  const setting = { today: bangkokDate(new Date()), office: demoOffice };
  return poisonAnswers(definition, sampleAnswers(definition, setting, 1));
}

describe.each(SERVICES.map((slug) => [slug]))(
  'a clerk and a citizen who write markup everywhere: %s',
  (slug) => {
    let receipt: ShownReceipt;

    it('see it as text in the form and on the receipt', async () => {
      const { page } = phone;
      const hand = new Hand(page);
      await page.goto(`${visited.app.url}/f/poisoned-${slug}`);
      await expectHarmless(page);
      expect(await shownOn(page)).toContain('<script>window.xss=1</script>');
      const form = await readForm(visited.app, `poisoned-${slug}`);
      await fillForm(hand, form, await poisonedAnswers(slug), () => expectHarmless(page));
      for (const { key } of form.attachments)
        if (await page.$(`[name="_file.${key}"]`)) await hand.attach(key, [photo]);
      await goOnTo(hand, REVIEW);
      await expectHarmless(page);
      receipt = await submitForm(hand);
      await expectHarmless(page);
      expect(await shownOn(page)).toContain('<img src=x onerror=window.xss=1>');
    });

    it('see it as text when the server draws the form with their answers', async () => {
      const { page } = await openPhone(visited.browser);
      await page.setJavaScriptEnabled(false);
      await page.goto(`${visited.app.url}/f/poisoned-${slug}`);
      const free = await page.$$eval('form textarea, form input[type=text]', (inputs) =>
        inputs.map((input) => (input as HTMLInputElement).name).filter((name) => !name.startsWith('_')),
      );
      for (const name of free)
        await page.$eval(
          `[name="${name}"]`,
          (input, text) => ((input as HTMLInputElement).value = text),
          POISON,
        );
      await Promise.all([page.waitForNavigation(), page.click('.submit > button[value=next]')]);
      await expectHarmless(page);
      expect(await page.$('.summary')).not.toBeNull();
      const [name = ''] = free;
      expect(await page.$eval(`[name="${name}"]`, (input) => (input as HTMLInputElement).value)).toContain(
        '<script>',
      );
      await page.close();
    });

    it('see it as text on the petition', async () => {
      const response = await fetch(receipt.petitionUrl);
      expect(response.status).toBe(200);
      const pages = await readPaper(new Uint8Array(await response.arrayBuffer()));
      expect(comparable(pages.map(({ text }) => text).join(''))).toContain('<script>window.xss=1</script>');
    });

    it('see it as text in the office, whose notes the citizen sees as text as well', async () => {
      const admin = await signedInAdmin(visited.app);
      const { body } = await admin.json<{ items: { id: string }[] }>(
        'GET',
        `/api/v1/office/submissions?q=${encodeURIComponent(receipt.receiptNo)}&form=poisoned-${slug}`,
      );
      const id = body.items[0]?.id ?? '';
      const note = { to: 'received', publicNote: POISON, internalNote: POISON };
      expect((await admin.json('POST', `/api/v1/office/submissions/${id}/status`, note)).status).toBe(200);

      const context = await visited.browser.createBrowserContext();
      const desk = await watch(await context.newPage());
      const clerk = new Hand(desk.page);
      await desk.page.goto(`${visited.app.url}/office/submissions/${id}`);
      await clerk.fill('input[autocomplete=username]', ADMIN.username);
      await clerk.fill('input[type=password]', ADMIN.password);
      await desk.page.keyboard.press('Enter');
      await clerk.find('dl.answers');
      await expectHarmless(desk.page);
      expect(await shownOn(desk.page)).toContain('<img src=x onerror=window.xss=1>');
      for (const [path, shown] of [
        ['submissions', 'tbody'],
        ['services', 'main h2'],
      ] as const) {
        await desk.page.goto(`${visited.app.url}/office/${path}`);
        await clerk.find(shown);
        await expectHarmless(desk.page);
        expect(await shownOn(desk.page)).toContain('<script>window.xss=1</script>');
      }
      expect(desk.troubles.filter((trouble) => !/status of 401/.test(trouble))).toEqual([]);
      await context.close();
    });

    it('see it as text where the case is followed', async () => {
      const { page } = phone;
      await page.goto(`${visited.app.url}/t`);
      await page.type('[name=receiptNo]', receipt.receiptNo);
      await page.type('[name=trackingCode]', receipt.trackingCode);
      await toNextPage(page, () => page.click('#tracking button'));
      await expectHarmless(page);
      expect(await shownOn(page)).toContain('<svg onload=window.xss=1>');
    });
  },
);

it('the directory shows poisoned services as text', async () => {
  await phone.page.goto(visited.app.url);
  await expectHarmless(phone.page);
  expect(await shownOn(phone.page)).toContain('<script>window.xss=1</script>');
});

it.each([
  'javascript:window.xss=1',
  ' javascript:window.xss=1',
  'data:text/html,<script>',
  'JaVaScRiPt:x',
  '//evil.example',
  '/\\evil.example',
])('a statement that leads to %j is not published', async (link) => {
  const service = starter('streetlight-report');
  const pages = service.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) => (field.type === 'consent' ? { ...field, link } : field)),
  }));
  const published = publishService(visited.app, { ...service, pages });
  await expect(published).rejects.toMatchObject({ code: 'form.invalid' });
});

it('nothing was reported by the content policy, and nothing came up in the console', () => {
  expect(phone.troubles).toEqual([]);
});
