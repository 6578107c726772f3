import type { FormDefinition, OfficeProfile } from '@khamrong/schemas';
import type { Browser, Page } from 'puppeteer-core';
import { html, type BuiltSite } from './built-site';
import { openPage, type WatchedPage } from './headless';
import { publishedForm, startingAnswers, TODAY } from './published-form';

/** What the server answers a submission with. */
export const RECEIPT = {
  receiptNo: '00001/2569',
  trackingCode: 'K7M2-9QXR-4T',
  submittedAt: '2026-11-20T10:00:00+07:00',
  deemedReceivedAt: '2026-11-20T10:00:00+07:00',
  statusUrl: 'https://example.com/t#00001/2569~abc',
  petitionUrl: '/petition.pdf',
};

export const SUBMIT = '.submit button[value=submit]';
export const NEXT = '.submit button[value=next]';
export const byId = (id: string): string => `[id="${id}"]`;

export const errorAt = (page: Page, id: string) =>
  page.$eval(byId(`${id}-error`), (element) => element.textContent ?? '').catch(() => undefined);
export const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
export const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent ?? '');
export const valueOf = (page: Page, id: string) =>
  page.$eval(byId(id), (input) => (input as HTMLInputElement).value);
export const tick = (page: Page, name: string, value: string) =>
  page.$eval(`[name="${name}"][value="${value}"]`, (input) => (input as HTMLInputElement).click());

/** Waits until a place is offered, then chooses it. */
export async function choosePlace(page: Page, name: string, place: string): Promise<void> {
  const offers = (of: string, wanted: string) =>
    [...document.querySelectorAll(`select[name=${of}] option`)].some(
      ({ textContent }) => textContent === wanted,
    );
  await page.waitForFunction(offers, {}, name, place);
  await page.select(byId(name), place);
}

/** Goes on, over the step for files if there is one, to the review. */
export async function goToReview(page: Page): Promise<void> {
  while (!(await page.$(SUBMIT))) {
    const before = await page.$eval('[name=_step]', (input) => (input as HTMLInputElement).value);
    await page.click(NEXT);
    await page.waitForSelector(`[name=_step]:not([value="${before}"])`);
  }
}

/** The definition with all its questions on one step. */
export function onOneStep(definition: FormDefinition): FormDefinition {
  const [first] = definition.pages;
  const fields = definition.pages.flatMap((page) => page.fields);
  return { ...definition, pages: first ? [{ ...first, fields }] : [] };
}

/** Serves the form of a definition at its own address; returns that address. */
export function serveForm(site: BuiltSite, definition: FormDefinition, office: OfficeProfile): string {
  const path = `/f/${definition.slug}`;
  const page = () =>
    site.ssr.renderFormPage({
      form: publishedForm(definition, office),
      answers: startingAnswers(definition, office),
      errors: [],
      language: 'th',
      office,
      assets: site.assets,
      today: TODAY,
      idempotencyKey: 'key-of-one-submission',
      uploads: {},
    });
  site.routes.set(`GET ${path}`, html(page));
  return site.origin + path;
}

/** Opens a form on a phone and waits until it is alive. */
export async function openForm(
  site: BuiltSite,
  browser: Browser,
  definition: FormDefinition,
  office: OfficeProfile,
): Promise<WatchedPage> {
  const url = serveForm(site, definition, office);
  const watched = await openPage(browser);
  await watched.page.goto(url);
  await watched.page.waitForSelector('[data-alive]');
  return watched;
}
