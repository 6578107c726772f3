import type { ApprovalStep } from '@khamrong/schemas';
import type { Page, Viewport } from 'puppeteer-core';
import { accessibilityFaults } from '../accessibility';
import { sideways, sitDown, type OfficeDesk } from '../office-desk';
import type { OfficeBrowser } from '../office';
import type { Visited } from '../site';
import { PHONE } from '../watched-page';
import type { Album } from './album';

/** Where people of an office work: at a screen, at a tablet, at a phone. */
export const PLACES = {
  desk: { width: 1280, height: 900 },
  tablet: { width: 820, height: 1180, isMobile: true, hasTouch: true },
  phone: PHONE,
} satisfies Record<string, Viewport>;

const SAVED = 'บันทึกการเปลี่ยนแปลงแล้ว';

/** Presses a radio button by its value; its label may be one of the office's own. */
const choose = (page: Page, value: string): Promise<void> =>
  page.$eval(`input[type=radio][value="${value}"]`, (radio) => (radio as HTMLElement).click());

/** Somebody who works cases in a browser of their own. */
export class CaseWorker {
  /** What was wrong with pages on the way: axe, sideways scrolling, errors. */
  readonly faults: string[] = [];

  private constructor(
    private readonly url: string,
    private readonly desk: OfficeDesk,
    public album: Album,
  ) {}

  static async at(
    visited: Visited,
    person: OfficeBrowser,
    place: Viewport,
    album: Album,
  ): Promise<CaseWorker> {
    const desk = await sitDown(visited, person, place.hasTouch ? 'touch' : 'mouse');
    await desk.page.setViewport(place);
    return new CaseWorker(visited.app.url, desk, album);
  }

  /** Takes a picture of the page as it stands, and notes what is wrong with it. */
  async look(name: string): Promise<void> {
    const { page } = this.desk;
    const wide = await sideways(page);
    if (wide > 0) this.faults.push(`${name}: scrolls ${wide} px sideways`);
    for (const fault of await accessibilityFaults(page)) this.faults.push(`${name}: ${fault}`);
    await this.album.add(page, name);
  }

  /** Opens a case from the inbox. */
  async open(receiptNo: string): Promise<void> {
    const { page, clerk } = this.desk;
    await page.goto(`${this.url}/office/submissions`);
    await clerk.find(receiptNo, 'link');
    await this.look('inbox');
    await clerk.press(receiptNo, 'link');
    await page.waitForSelector('#status');
  }

  /** Takes the open case to a status with a word to the citizen. */
  async setStatus(status: string, word: string): Promise<void> {
    const { page, clerk } = this.desk;
    await page.waitForSelector(`input[name=status][value="${status}"]`);
    await choose(page, status);
    await clerk.write('ข้อความถึงผู้ยื่น', word);
    await clerk.press('บันทึกสถานะ');
    await clerk.reads(word);
    await this.look(status);
  }

  /** Lays the open case before who decides. */
  async propose(opinion: string): Promise<void> {
    const { page, clerk } = this.desk;
    await page.waitForSelector('input[value=agree]');
    await choose(page, 'agree');
    await clerk.write('ความเห็น', opinion);
    await clerk.press('เสนอพิจารณา');
    await clerk.reads(SAVED);
    await this.look('proposed');
  }

  /** Says something of a case that waits, with its petition in view. */
  async decide(receiptNo: string, step: ApprovalStep, decision: string): Promise<void> {
    const { page, clerk } = this.desk;
    await page.goto(`${this.url}/office/decisions`);
    const card = await page.waitForSelector(`::-p-xpath(//a[contains(., "${receiptNo}")])`);
    await this.look(`${step}-waits`);
    await card?.evaluate((link) => (link as HTMLElement).click());
    await page.waitForSelector('.deciding-paper canvas', { timeout: 60_000 });
    await this.look(`${step}-case`);
    await clerk.press('พิจารณา');
    await page.waitForSelector('dialog[open]');
    await choose(page, decision);
    await this.look(`${step}-decides`);
    await clerk.press('บันทึกผลการพิจารณา');
    await clerk.reads(`${receiptNo}: บันทึกแล้ว`);
  }

  /** All that was wrong, the console's own among it. */
  get troubles(): string[] {
    return [...this.faults, ...this.desk.troubles];
  }
}
