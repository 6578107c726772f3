import type { ElementHandle } from 'puppeteer-core';
import { Hand } from '../hand';

const REFRESH = '.submit button[value=refresh]';

/** A hand on a page without script: what answers bring up comes by a button, and every button by a new page. */
export class ScriptlessHand extends Hand {
  override async find(selector: string): Promise<ElementHandle<Element>> {
    const element = (await this.page.$(selector)) ?? (await this.afterRefresh(selector));
    if (!element) throw new Error(`${selector} is not there`);
    return element;
  }

  override async touch(selector: string): Promise<void> {
    const element = await this.find(selector);
    const leads = await element.evaluate((each) => each.matches('button, a[href]'));
    await (leads ? this.turn(element) : this.press(element));
  }

  override async choose(name: string, value: string): Promise<void> {
    const field = await this.find(`[name=${JSON.stringify(name)}]`);
    // The parts of an address are typed: without script no list follows from another.
    const isList = await field.evaluate((each) => each.matches('select'));
    await (isList ? field.select(value) : this.write(name, value));
  }

  /** Chooses a file; it goes with the step. */
  override async attach(attachmentKey: string, paths: string[]): Promise<void> {
    const chooser = await this.find(`input[name="_file.${attachmentKey}"]:not([capture])`);
    await (chooser as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  }

  private async afterRefresh(selector: string): Promise<ElementHandle<Element> | null> {
    const refresh = await this.page.$(REFRESH);
    if (refresh) await this.turn(refresh);
    return this.page.$(selector);
  }

  private async turn(element: ElementHandle<Element>): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), this.press(element)]);
  }
}
