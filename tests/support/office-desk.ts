import type { BrowserContext, CookieData, Page } from 'puppeteer-core';
import type { FormBuilder } from './builder';
import { Clerk, type Way } from './clerk';
import type { OfficeBrowser } from './office';
import type { Visited } from './site';
import { PHONE, watch, type Watched } from './watched-page';

export const DESK = { width: 1280, height: 900 };

/** Somebody of the office at a browser of their own. */
export interface OfficeDesk extends Watched {
  clerk: Clerk;
  context: BrowserContext;
}

const SESSION = 'khamrong';

/** The session of somebody who has signed in already, as a browser keeps it. */
function sessionOf(person: OfficeBrowser, url: string): CookieData {
  const value = person.cookie(SESSION);
  if (!value) throw new Error('nobody is signed in');
  return {
    name: SESSION,
    value,
    domain: new URL(url).hostname,
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
  };
}

/** A browser in which this person is signed in. */
export async function sitDown(
  { app, browser }: Visited,
  person: OfficeBrowser,
  way: Way = 'mouse',
): Promise<OfficeDesk> {
  const context = await browser.createBrowserContext();
  await context.setCookie(sessionOf(person, app.url));
  const page = await context.newPage();
  await page.setViewport(way === 'touch' ? PHONE : DESK);
  return { ...(await watch(page)), clerk: new Clerk(page, way), context };
}

/** Opens a form in the builder and waits until it is there. */
export async function openBuilder(
  { page }: Pick<OfficeDesk, 'page'>,
  { app }: Visited,
  { id }: Pick<FormBuilder, 'id'>,
  tab = 'form',
): Promise<void> {
  await page.goto(`${app.url}/office/services/${id}/${tab}`);
  await page.waitForSelector('.builder-tabs');
  await isLoaded(page, tab);
}

/** Waits until a tab of the builder is there, with its script and what it asks the server for. */
async function isLoaded(page: Page, tab: string): Promise<void> {
  await page.waitForFunction(
    (path: string) =>
      location.pathname.endsWith(path) && !document.querySelector('main')?.innerText.includes('กำลังโหลด'),
    {},
    `/${tab}`,
  );
}

/** Goes to another tab of the builder and waits until it is there. */
export async function openTab({ page }: Pick<OfficeDesk, 'page'>, tab: string): Promise<void> {
  const link = await page.waitForSelector(`.builder-tabs a[href$="/${tab}"]`);
  await link?.evaluate((element) => (element as HTMLElement).click());
  await isLoaded(page, tab);
}

/** Puts the caret before the first words of the paper's letter: a press in their midst may take hold of another part. */
export async function toLetter({ page, clerk }: OfficeDesk): Promise<void> {
  await clerk.find('เนื้อความของแบบคำร้อง', 'textbox');
  await page.click('.tiptap .sheet-title');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
}

/** How far the page can be scrolled sideways, in CSS pixels: nothing, where everything has room. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens a question by its words, and writes others in their place. */
export async function setQuestion(
  { clerk }: Pick<OfficeDesk, 'clerk'>,
  from: string,
  to: string,
): Promise<void> {
  await clerk.press(from);
  await clerk.write('ข้อความคำถาม', to);
  await clerk.press('เสร็จ');
}

/** Puts a text into what has the focus as a person does who copied it elsewhere; typing it in takes Chromium minutes. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied: string) => {
    const { activeElement: focused } = document;
    const elsewhere = document.body.appendChild(document.createElement('textarea'));
    elsewhere.value = copied;
    elsewhere.select();
    document.execCommand('copy');
    elsewhere.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }, text);
  await page.keyboard.press('v', { commands: ['Paste'] });
}
