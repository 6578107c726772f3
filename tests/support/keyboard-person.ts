import type { Page } from 'puppeteer-core';
import { toNextPage } from './next-page';
import type { Wanted } from './wanted-inputs';

/** The element that has the keyboard. */
interface Focused {
  tag: string;
  type: string;
  name: string;
  value: string;
  checked: boolean;
  /** Words of a button or a link. */
  text: string;
  /** Whether a person sees where they are. */
  visible: boolean;
}

/** What a person has in mind who fills a form. */
export interface Intent {
  /** By the name of the input. */
  inputs: ReadonlyMap<string, Wanted>;
  /** Paths of files, by the key of what they are attached as. */
  files?: Record<string, string>;
}

const MOST_KEYS = 100;
const MOST_STOPS = 300;

function describeFocused(): Focused {
  const element = document.activeElement as HTMLInputElement;
  const { outlineStyle, boxShadow } = getComputedStyle(element);
  const { top, bottom } = element.getBoundingClientRect();
  // A time of day has parts of the browser's own, which mark themselves.
  const isMarked = element.type === 'time' || `${outlineStyle} ${boxShadow}` !== 'none none';
  return {
    tag: element.tagName.toLowerCase(),
    type: element.type ?? '',
    name: element.name ?? '',
    value: element.value ?? '',
    checked: Boolean(element.checked),
    text: element.innerText ?? '',
    visible: isMarked && bottom > 0 && top < innerHeight,
  };
}

/** As texts are compared with what a field made of them: `081-234-5678`, `1,500`. */
const bare = (text: string): string => text.replace(/[-,\s]/g, '');

/** Fills a form with nothing but the keyboard: Tab, space, arrows and letters. */
export class KeyboardPerson {
  /** Where the keyboard stood and nothing showed it. */
  readonly lost: string[] = [];
  private readonly given = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly intent: Intent,
  ) {}

  /** Goes through the step until the button with these words, answering on the way. */
  async fillTo(button: string): Promise<void> {
    await this.walk(async (focused) => {
      if (focused.tag === 'button' && focused.text === button) return true;
      await this.answer(focused);
      return false;
    }, button);
  }

  /** Presses the button that has the keyboard, and waits until the keyboard stands elsewhere. */
  async press(): Promise<void> {
    const button = await this.page.evaluateHandle(() => document.activeElement);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction((pressed) => document.activeElement !== pressed, {}, button);
  }

  async fillAndPress(button: string): Promise<void> {
    await this.fillTo(button);
    await this.press();
  }

  /** Goes to the link with these words and follows it. */
  async follow(link: string): Promise<void> {
    await this.walk(({ tag, text }) => Promise.resolve(tag === 'a' && text === link), link);
    await toNextPage(this.page, () => this.page.keyboard.press('Enter'));
  }

  /** Goes to the input with this name and types. */
  async type(input: string, text: string): Promise<void> {
    await this.walk(({ name }) => Promise.resolve(name === input), input);
    await this.page.keyboard.type(text);
  }

  private async walk(isThere: (focused: Focused) => Promise<boolean>, goal: string): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.page.keyboard.press('Tab');
      const focused = await this.focused();
      if (!focused.visible) this.lost.push(`${focused.tag} ${focused.name} ${focused.text}`);
      if (await isThere(focused)) return;
    }
    throw new Error(`the keyboard never came to ${goal}`);
  }

  private focused(): Promise<Focused> {
    return this.page.evaluate(describeFocused);
  }

  private async answer(focused: Focused): Promise<void> {
    const { tag, type, name, value } = focused;
    if (tag === 'button') return this.addRow(value);
    if (type === 'file') return this.attach(name);
    const wanted = this.intent.inputs.get(name);
    if (!wanted) return;
    if (type === 'radio') return this.pick(String(wanted));
    if (type === 'checkbox') return this.tick(focused, wanted);
    if (tag === 'select') return this.select(value, String(wanted));
    if (bare(value) !== bare(String(wanted))) await this.write(focused, String(wanted));
  }

  private async write({ type, value }: Focused, wanted: string): Promise<void> {
    if (value && type !== 'time') await this.page.keyboard.press('a', { commands: ['SelectAll'] });
    await this.page.keyboard.type(type === 'time' ? await this.clockKeys(wanted) : wanted);
  }

  /** What is typed into the browser's own input for a time of day. */
  private async clockKeys(time: string): Promise<string> {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const twelveHours = await this.page.evaluate(
      () => new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hour12 === true,
    );
    const shown = twelveHours ? ((hour + 11) % 12) + 1 : hour;
    const digits = [shown, minute].map((part) => String(part).padStart(2, '0')).join('');
    return twelveHours ? digits + (hour < 12 ? 'A' : 'P') : digits;
  }

  /** Presses the button for another row where there is more to tell, and fills the row that has the keyboard then. */
  private async addRow(value: string): Promise<void> {
    const [, key] = /^add:(.+)$/.exec(value) ?? [];
    if (!key) return;
    const rows = await this.page.$$eval(
      `[name^="${key}."]`,
      (inputs) => new Set(inputs.map((input) => input.getAttribute('name')?.split('.')[1])).size,
    );
    if (![...this.intent.inputs.keys()].some((name) => name.startsWith(`${key}.${rows}`))) return;
    await this.press();
    await this.page.waitForFunction(
      (row: string) => document.activeElement?.getAttribute('name')?.startsWith(row),
      {},
      `${key}.${rows}`,
    );
    await this.answer(await this.focused());
  }

  private async attach(name: string): Promise<void> {
    const key = name.replace(/^_file\./, '');
    const path = this.intent.files?.[key];
    if (!path || this.given.has(key)) return;
    this.given.add(key);
    const opened = this.page.waitForFileChooser();
    // The browser is asked to hand its dialog over; a key must not come before it has heard.
    await this.focused();
    await this.page.keyboard.press('Enter');
    const chooser = await opened;
    await chooser.accept([path]);
    await this.page.waitForSelector(`[name="_upload.${key}"]`);
  }

  /** Space takes the radio button one stands on, arrows the next. */
  private async pick(wanted: string): Promise<void> {
    await this.page.keyboard.press('Space');
    await this.go(wanted);
  }

  private async select(value: string, wanted: string): Promise<void> {
    if (value === wanted) return;
    await this.page.keyboard.press('Home');
    await this.go(wanted);
  }

  private async tick({ value, checked }: Focused, wanted: Wanted): Promise<void> {
    const on = Array.isArray(wanted) ? wanted.includes(value) : wanted === 'true';
    if (on !== checked) await this.page.keyboard.press('Space');
  }

  /** Presses the arrow until the element that has the keyboard has a value. */
  private async go(wanted: string): Promise<void> {
    for (let pressed = 0; pressed < MOST_KEYS; pressed += 1) {
      if ((await this.focused()).value === wanted) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`no arrow leads to ${wanted}`);
  }
}
