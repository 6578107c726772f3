import type { ElementHandle, Page } from 'puppeteer-core';
import { drawn } from './drawn';

/** How long a list of choices may take to come before it is typed, in milliseconds. */
const PATIENCE_MS = 10_000;

const quoted = (text: string): string => JSON.stringify(text);

/** A person's hand on a page: it touches, types and chooses, by the names of inputs. */
export class Hand {
  constructor(readonly page: Page) {}

  /** Waits for an element to be there. */
  async find(selector: string): Promise<ElementHandle<Element>> {
    const element = await this.page.waitForSelector(selector);
    if (!element) throw new Error(`${selector} is not there`);
    return element;
  }

  async touch(selector: string): Promise<void> {
    await this.press(await this.find(selector));
  }

  /** A finger where the screen has touch, a mouse where it has none. */
  protected async press(element: ElementHandle<Element>): Promise<void> {
    if (!this.page.viewport()?.hasTouch) return element.click();
    await element.scrollIntoView();
    // A finger comes when the scrolled page is drawn: a browser takes one that comes while it moves for stopping it.
    await drawn(this.page);
    return element.tap();
  }

  /** Types letter by letter, after touching the input. */
  async type(name: string, text: string): Promise<void> {
    await this.touch(`[name=${quoted(name)}]`);
    await this.page.keyboard.type(text);
  }

  /** Puts a text into the input a selector finds. */
  async fill(selector: string, text: string): Promise<void> {
    await this.touch(selector);
    await this.page.keyboard.sendCharacter(text);
  }

  /** Types into an input and goes on to the next, as the arrow of a phone's keyboard does. */
  async write(name: string, text: string): Promise<void> {
    const input = await this.find(`[name=${quoted(name)}]`);
    const before = await input.evaluate((element) => (element as HTMLInputElement).value);
    if (before === text) return;
    await input.focus();
    if (before) await this.clear();
    await this.page.keyboard.sendCharacter(text);
    await this.page.keyboard.press('Tab');
  }

  /** Types a time of day into the parts of the browser's own time input. */
  async writeTime(name: string, time: string): Promise<void> {
    const input = await this.find(`[name=${quoted(name)}]`);
    const twelveHours = await this.page.evaluate(
      () => new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hour12 === true,
    );
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const shown = twelveHours ? ((hour + 11) % 12) + 1 : hour;
    await input.focus();
    const digits = [shown, minute].map((part) => String(part).padStart(2, '0')).join('');
    for (const key of twelveHours ? `${digits}${hour < 12 ? 'A' : 'P'}` : digits)
      await this.page.keyboard.press(key as 'A');
    await this.page.keyboard.press('Tab');
  }

  /** Chooses from a list once the choice is offered; places whose list does not come are typed. */
  async choose(name: string, value: string): Promise<void> {
    const select = `select[name=${quoted(name)}]`;
    const offered = this.page.waitForFunction(
      (selector: string, wanted: string) => {
        const list = document.querySelector<HTMLSelectElement>(selector);
        return list !== null && [...list.options].some((option) => option.value === wanted);
      },
      { timeout: PATIENCE_MS },
      select,
      value,
    );
    const isOffered = await offered.then(
      () => true,
      () => false,
    );
    await (isOffered ? this.page.select(select, value) : this.write(name, value));
  }

  /** Ticks or clears a box, or picks a radio button. */
  async tick(name: string, value: string, on = true): Promise<void> {
    const input = await this.find(`input[name=${quoted(name)}][value=${quoted(value)}]`);
    const isOn = await input.evaluate((element) => (element as HTMLInputElement).checked);
    if (isOn !== on) await this.press(input);
  }

  /** Attaches files and waits until they are there. */
  async attach(attachmentKey: string, paths: string[]): Promise<void> {
    const chooser = (await this.find(
      `input[name="_file.${attachmentKey}"]:not([capture])`,
    )) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(...paths);
    await this.page.waitForFunction(
      (name: string, count: number) => document.getElementsByName(name).length >= count,
      {},
      `_upload.${attachmentKey}`,
      paths.length,
    );
  }

  private async clear(): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('A');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.press('Backspace');
  }
}
