import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { drawn } from './drawn';

/** What a clerk works with. */
export type Way = 'mouse' | 'touch' | 'keyboard';

/** What something took: for stop-watch and counting. */
export interface Effort {
  /** Clicks, taps, or keys that set something off: Enter, Space. */
  presses: number;
  /** Keys that only lead somewhere: Tab and arrows. */
  moves: number;
  /** Letters typed. */
  letters: number;
}

type Role =
  'button' | 'link' | 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'switch' | 'tab' | 'menuitem' | 'group';

/** Stops of the Tab key after which something counts as out of its reach. */
const REACH = 800;

/** What the space bar sets off. */
const BY_SPACE: ReadonlySet<Role> = new Set(['checkbox', 'radio', 'switch']);
const MOST_AREAS = 8;
/** Letters of a page that are shown where it does not say what was waited for. */
const MOST_SAID = 1500;

const selectorOf = (name: string, role: Role): string =>
  `::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="${role}"])`;

/** Where an element stands from the one that has the focus: there, before it, or behind it. */
const bearing = (element: Element): 'here' | 'before' | 'behind' => {
  const active = element.ownerDocument.activeElement;
  if (active === element) return 'here';
  if (!active || active === element.ownerDocument.body) return 'behind';
  return active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'behind';
};

const hasFocus = (element: Element): boolean => element.ownerDocument.activeElement === element;

/** The one stop of the Tab key among things that arrows go along; the thing itself where it stands alone. */
const stopFor = (element: Element): Element => {
  const group = element.closest('[role="toolbar"], [role="radiogroup"], fieldset');
  if (element.matches('[tabindex="-1"]')) return group?.querySelector('[tabindex="0"]') ?? element;
  return element.matches('input[type=radio]') ? (group?.querySelector('input:checked') ?? element) : element;
};

/** Whoever sees a thing half under a bar scrolls on before pointing at it. */
const uncover = (element: Element): void => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  const label = element.closest('label') ?? element;
  if (!seen || !(label.contains(seen) || seen.contains(element))) element.scrollIntoView({ block: 'center' });
};

/** A clerk at the builder, who finds things by the names that stand on them and works in one way only. */
export class Clerk {
  readonly effort: Effort = { presses: 0, moves: 0, letters: 0 };
  /** What left the keyboard nowhere: each a name of what was pressed. */
  readonly lost: string[] = [];

  constructor(
    readonly page: Page,
    readonly way: Way,
  ) {}

  async find(name: string, role: Role = 'button'): Promise<ElementHandle<Element>> {
    const selector = selectorOf(name, role);
    const element = await this.page.waitForSelector(selector).catch(() => null);
    if (!element) throw new Error(`there is no ${role} “${name}”`);
    return element;
  }

  /** Whether something of this name is there now. */
  async sees(name: string, role: Role = 'button'): Promise<boolean> {
    return (await this.page.$(selectorOf(name, role))) !== null;
  }

  /** Waits until the page says something. */
  async reads(words: string): Promise<void> {
    const isRead = this.page.waitForFunction(
      (wanted: string) => document.body.innerText.includes(wanted),
      {},
      words,
    );
    await isRead.catch(async () => {
      const said = await this.page.evaluate(() => document.body.innerText);
      throw new Error(`the page does not say “${words}”, but ${said.slice(0, MOST_SAID)}`);
    });
  }

  /** Sets off what has this name. */
  async press(name: string, role: Role = 'button'): Promise<void> {
    const element = await this.find(name, role);
    // Arrows that lead to a radio button choose it.
    if (role === 'radio') await this.reach(element);
    else await this.activate(element, BY_SPACE.has(role) ? 'Space' : 'Enter');
    await this.noteFocus(name);
  }

  /** Opens a part that is folded. */
  async unfold(title: string): Promise<void> {
    const summary = await this.page.waitForSelector(`::-p-xpath(//summary[contains(., "${title}")])`);
    const isOpen = await summary?.evaluate((element) => element.parentElement?.hasAttribute('open'));
    if (summary && !isOpen) await this.activate(summary as ElementHandle<Element>);
  }

  /** Takes something in from the clipboard, where the focus is. */
  async paste(text: string): Promise<void> {
    await this.page.keyboard.sendCharacter(text);
    this.effort.presses += 1;
  }

  /** Presses several keys at once: a shortcut. */
  async shortcut(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of [...keys].reverse()) await this.page.keyboard.up(key);
    this.effort.presses += 1;
  }

  /** With the keyboard, goes on to the area of the page that holds something. */
  async toAreaOf(selector: string): Promise<void> {
    if (this.way !== 'keyboard') return;
    const isThere = (): Promise<boolean> =>
      this.page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
    for (let areas = 0; !(await isThere()); areas += 1) {
      if (areas > MOST_AREAS) throw new Error(`F6 does not lead to ${selector}`);
      await this.page.keyboard.press('F6');
      this.effort.moves += 1;
    }
  }

  /** Lets the page draw what was set off: nobody's hand is quicker. */
  settles(): Promise<unknown> {
    return drawn(this.page);
  }

  /** Puts a text in the place of the one there is. */
  async write(name: string, text: string): Promise<void> {
    const input = await this.find(name, 'textbox');
    if (!(await input.evaluate(hasFocus))) await this.reach(input);
    // A page that moved away from under the hand: nobody types before the caret stands where they pressed.
    if (!(await input.evaluate(hasFocus))) throw new Error(`nothing came of a press into “${name}”`);
    await this.selectAll();
    if (text) await this.letters(text);
    else await this.key('Delete');
  }

  /** Goes on typing where the focus is. */
  async letters(text: string): Promise<void> {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) await this.key('Enter');
      if (line) await this.page.keyboard.sendCharacter(line);
      this.effort.letters += line.length;
    }
  }

  /** Chooses from a list by the words of the choice. */
  async choose(name: string, option: string): Promise<void> {
    const select = await this.find(name, 'combobox');
    if (this.way !== 'keyboard') {
      const value = await select.evaluate((element, wanted) => {
        const found = [...(element as HTMLSelectElement).options].find(({ text }) => text.trim() === wanted);
        return found?.value;
      }, option);
      if (value === undefined) throw new Error(`“${name}” does not offer “${option}”`);
      await select.select(value);
      this.effort.presses += 2;
      return;
    }
    await this.reach(select);
    await this.arrowTo(select, option);
  }

  /** Presses a key on what has the focus. */
  async key(key: KeyInput): Promise<void> {
    await this.page.keyboard.press(key);
    this.effort[key === 'Enter' || key === 'Space' ? 'presses' : 'moves'] += 1;
  }

  /** Brings the focus to an element in the clerk's way. */
  async reach(element: ElementHandle<Element>): Promise<void> {
    if (this.way === 'keyboard') return this.tabTo(element);
    await this.point(element);
  }

  async activate(element: ElementHandle<Element>, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    if (this.way !== 'keyboard') return this.point(element);
    await this.tabTo(element);
    await this.key(key);
  }

  private async point(element: ElementHandle<Element>): Promise<void> {
    await element.scrollIntoView();
    await element.evaluate(uncover);
    await (this.way === 'touch' ? element.tap() : element.click());
    this.effort.presses += 1;
  }

  private async tabTo(element: ElementHandle<Element>): Promise<void> {
    const stop = (await element.evaluateHandle(stopFor)) as ElementHandle<Element>;
    await this.tabToStop(stop);
    for (let arrows = 0; !(await element.evaluate(hasFocus)); arrows += 1) {
      if (arrows > REACH) throw new Error('arrows do not lead there');
      await this.key('ArrowRight');
    }
  }

  /** A key that leaves the focus on nothing makes people with a keyboard begin again. */
  private async noteFocus(name: string): Promise<void> {
    if (this.way !== 'keyboard') return;
    await this.settles();
    const isLost = await this.page.evaluate(() => document.activeElement === document.body);
    if (isLost) this.lost.push(name);
  }

  private async tabToStop(element: ElementHandle<Element>): Promise<void> {
    for (let stops = 0; stops < REACH; stops += 1) {
      const where = await element.evaluate(bearing);
      if (where === 'here') return;
      if (where === 'before') await this.page.keyboard.down('Shift');
      await this.page.keyboard.press('Tab');
      if (where === 'before') await this.page.keyboard.up('Shift');
      this.effort.moves += 1;
    }
    throw new Error(
      `the keyboard cannot reach ${await element.evaluate((each) => each.outerHTML.slice(0, 120))}`,
    );
  }

  /** By the arrow keys, from the first choice on. */
  private async arrowTo(select: ElementHandle<Element>, option: string): Promise<void> {
    const shown = () =>
      select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text.trim());
    await this.page.keyboard.press('Home');
    const count = await select.evaluate((element) => (element as HTMLSelectElement).options.length);
    for (let moves = 0; moves <= count; moves += 1) {
      if ((await shown()) === option) return;
      await this.key('ArrowDown');
    }
    throw new Error(`the list does not offer “${option}”`);
  }

  private async selectAll(): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('A');
    await this.page.keyboard.up('Control');
    this.effort.moves += 1;
  }
}
