import type { ElementHandle } from 'puppeteer-core';
import type { Clerk } from '../clerk';
import { setCondition } from './build-form';
import type { PaperStep, PaperWords } from './service-plan';

const SHEET = '.sheet [role=textbox]';

/** The part of the sheet that begins with these words. */
async function partOf(clerk: Clerk, words: string): Promise<ElementHandle<Element>> {
  const part = await clerk.page.waitForFunction(
    (sheet: string, wanted: string) => {
      const plain = (text: string): string => text.replaceAll(/\s+/g, '');
      const parts = [...document.querySelectorAll<HTMLElement>(`${sheet} > * > *`)];
      return parts.find((each) => plain(each.innerText).startsWith(plain(wanted)));
    },
    {},
    SHEET,
    words,
  );
  return part.asElement() as ElementHandle<Element>;
}

/** Whether the caret stands in a part, before it, or behind it. */
const caretAt = (part: Element): number => {
  const { anchorNode } = part.ownerDocument.getSelection() ?? {};
  const chosen = part.closest('[role=textbox]')?.querySelector('.ProseMirror-selectednode');
  const at = chosen ?? anchorNode;
  if (!at || part.contains(at)) return 0;
  return part.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
};

/** Longest way up or down the sheet, in lines. */
const LINES = 120;

/** Brings the caret into a part: a click, or arrows line by line. */
async function goTo(clerk: Clerk, words: string): Promise<void> {
  const part = await partOf(clerk, words);
  if (clerk.way !== 'keyboard') return clerk.activate(part);
  await clerk.toAreaOf('.desk');
  for (let lines = 0; lines < LINES; lines += 1) {
    await clerk.settles();
    const way = await part.evaluate(caretAt);
    if (way === 0) return;
    await clerk.key(way > 0 ? 'ArrowDown' : 'ArrowUp');
  }
  throw new Error(`arrows do not lead to “${words}”`);
}

/** Puts a field in as a chip, chosen from the menu. */
async function putIn(clerk: Clerk, field: string): Promise<void> {
  if (clerk.way === 'keyboard') await clerk.letters('{');
  else await clerk.press('ใส่ช่องจากแบบฟอร์ม');
  await clerk.page.waitForSelector('.field-menu input:focus');
  if (clerk.way !== 'keyboard') await clerk.press(field);
  else {
    await clerk.letters(field);
    await clerk.key('Enter');
  }
  await clerk.page.waitForSelector('.field-menu', { hidden: true });
  await clerk.settles();
}

async function writeWords(clerk: Clerk, words: PaperWords): Promise<void> {
  for (const word of words) await (typeof word === 'string' ? clerk.letters(word) : putIn(clerk, word.field));
}

/** From the corner of a part, in CSS pixels. */
const LINE_START = { x: 4, y: 8 };

/** Chooses all the words of a part: by three clicks, or by Ctrl+A. */
async function chooseAll(clerk: Clerk, words: string): Promise<void> {
  if (clerk.way !== 'keyboard') {
    // Where the line begins: three clicks on a field in its midst choose that field alone.
    await (await partOf(clerk, words)).click({ count: 3, offset: LINE_START });
    clerk.effort.presses += 3;
    return;
  }
  await goTo(clerk, words);
  await clerk.shortcut('Control', 'KeyA');
}

async function takeStep(clerk: Clerk, step: PaperStep): Promise<void> {
  if ('rewrite' in step) {
    await chooseAll(clerk, step.rewrite);
    return writeWords(clerk, step.as);
  }
  if ('remove' in step) {
    await goTo(clerk, step.remove);
    return clerk.press('ลบ');
  }
  if ('after' in step) await goTo(clerk, step.after);
  await clerk.toAreaOf('.sheet-tools');
  await clerk.press('แทรก…');
  await clerk.press('insert' in step ? step.insert : 'ย่อหน้า');
  await clerk.settles();
  await writeWords(clerk, step.write ?? []);
  if (!('showWhen' in step) || !step.showWhen) return;
  await clerk.press('เงื่อนไข');
  await setCondition(clerk, 'พิมพ์เมื่อ', step.showWhen);
  await clerk.press('ตกลง');
  await clerk.settles();
}

/** Makes the standard letter the one of the plan. */
export async function writePaper(clerk: Clerk, steps: readonly PaperStep[]): Promise<void> {
  await clerk.page.waitForSelector(SHEET);
  for (const step of steps) await takeStep(clerk, step);
}
