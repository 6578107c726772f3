import type { Answers } from '@khamrong/schemas';
import type { Page } from 'puppeteer-core';

/** The element that has the keyboard. */
interface Focused {
  tag: string;
  type: string;
  name: string;
  value: string;
  checked: boolean;
  /** Words of a button. */
  text: string;
  /** Whether a person sees where they are. */
  visible: boolean;
}

const BUDDHIST = 543;
const MOST_KEYS = 40;

function describeFocused(): Focused {
  const element = document.activeElement as HTMLInputElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return {
    tag: element.tagName.toLowerCase(),
    type: element.type ?? '',
    name: element.name ?? '',
    value: element.value ?? '',
    checked: Boolean(element.checked),
    text: element.innerText ?? '',
    visible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
  };
}

/** The answer an input stands for: `rating.speed` is one of the ratings, `visited.year` the year of a date. */
function wantedAt(answers: Answers, name: string): unknown {
  const [key = '', part] = name.split('.');
  const answer = answers[key];
  if (part === undefined || answer === undefined) return answer;
  if (typeof answer !== 'string') return (answer as Record<string, unknown>)[part];
  const [year = '', month = '', day = ''] = answer.split('-');
  return { year: String(Number(year) + BUDDHIST), month: String(Number(month)), day: String(Number(day)) }[
    part
  ];
}

/** Fills a form with nothing but the keyboard: Tab, space, arrows and letters. */
export class KeyboardPerson {
  /** Where the keyboard stood and nothing showed it. */
  readonly lost: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly answers: Answers,
  ) {}

  /** Goes through the step until the button with these words, and presses it. */
  async fillAndPress(button: string, mostStops = 300): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      await this.page.keyboard.press('Tab');
      const focused = await this.focused();
      if (!focused.visible) this.lost.push(`${focused.tag} ${focused.name} ${focused.text}`);
      if (focused.tag === 'button' && focused.text === button) return this.press();
      if (focused.name) await this.answer(focused);
    }
    throw new Error(`the keyboard never came to ${button}`);
  }

  /** Presses the button that has the keyboard, and waits until the keyboard stands elsewhere. */
  private async press(): Promise<void> {
    const button = await this.page.evaluateHandle(() => document.activeElement);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction((pressed) => document.activeElement !== pressed, {}, button);
  }

  private focused(): Promise<Focused> {
    return this.page.evaluate(describeFocused);
  }

  private async answer(focused: Focused): Promise<void> {
    const wanted = wantedAt(this.answers, focused.name);
    if (wanted === undefined || focused.tag === 'button') return;
    if (focused.type === 'radio') return this.pick(String(wanted));
    if (focused.type === 'checkbox') return this.tick(focused, wanted);
    if (focused.tag === 'select') return this.go('ArrowDown', String(wanted));
    if (focused.value === '') await this.page.keyboard.type(String(wanted));
  }

  /** Space takes the radio button one stands on, arrows the next. */
  private async pick(wanted: string): Promise<void> {
    await this.page.keyboard.press('Space');
    await this.go('ArrowDown', wanted);
  }

  private async tick({ value, checked }: Focused, wanted: unknown): Promise<void> {
    const on = Array.isArray(wanted) ? wanted.includes(value) : wanted === true;
    if (on !== checked) await this.page.keyboard.press('Space');
  }

  /** Presses a key until the element that has the keyboard has a value. */
  private async go(key: 'ArrowDown', wanted: string): Promise<void> {
    for (let pressed = 0; pressed < MOST_KEYS; pressed += 1) {
      if ((await this.focused()).value === wanted) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`no ${key} leads to ${wanted}`);
  }
}
