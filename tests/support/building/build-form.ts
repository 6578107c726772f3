import type { ElementHandle } from 'puppeteer-core';
import type { Clerk } from '../clerk';
import type {
  PlannedChange,
  PlannedCondition,
  PlannedField,
  PlannedPage,
  PlannedSetting,
  ServicePlan,
} from './service-plan';

const FURTHER = 'ตั้งค่าเพิ่มเติม';

/** Takes something from the palette: from the list, from behind its button on a phone, or by its name. */
export async function addFromPalette(clerk: Clerk, title: string): Promise<void> {
  if (clerk.way === 'keyboard') {
    await clerk.toAreaOf('.canvas-form, .canvas-side');
    await clerk.shortcut('Control', 'Enter');
    await clerk.letters(title);
    return clerk.key('Enter');
  }
  if (clerk.way === 'touch') await clerk.press('+ เพิ่มช่อง');
  const item = await clerk.page.waitForSelector(
    `::-p-xpath(//button[contains(@class, "palette-item")][span[1][text()="${title}"]])`,
  );
  if (!item) throw new Error(`the palette has no “${title}”`);
  await clerk.activate(item as ElementHandle<Element>);
  // The list closes, and the card comes after it.
  if (clerk.way === 'touch') await clerk.page.waitForSelector('dialog', { hidden: true });
  await clerk.settles();
}

/** Ticks the answers of one line of a condition. */
async function tickAnswers(clerk: Clerk, row: number, answers: readonly string[]): Promise<void> {
  const line = await clerk.find(`เงื่อนไขที่ ${row}`, 'group');
  for (const answer of answers) {
    const box = await line.waitForSelector(`::-p-aria([name="${answer}"][role="checkbox"])`);
    if (box) await clerk.activate(box as ElementHandle<Element>, 'Space');
  }
}

/** Puts a condition together, line by line. @param lead what it decides: แสดงเมื่อ */
export async function setCondition(
  clerk: Clerk,
  lead: string,
  { rows, joint = 'และ' }: PlannedCondition,
): Promise<void> {
  for (const [at, { question, answers }] of rows.entries()) {
    await clerk.press(at === 0 ? `ตั้งเงื่อนไข “${lead} …”` : `+ ${joint}`);
    await clerk.choose(`คำถามของเงื่อนไขที่ ${at + 1}`, question);
    await tickAnswers(clerk, at + 1, answers);
  }
}

/** Has a choice chosen from the start; on a phone the buttons of a row come when it is touched. */
async function chooseAhead(clerk: Clerk, number: number): Promise<void> {
  if (clerk.way === 'touch') await clerk.press(`ตัวเลือกที่ ${number}`, 'textbox');
  await clerk.press(`ตั้งค่าตัวเลือกที่ ${number}`);
  await clerk.press('เลือกข้อนี้ไว้ให้ก่อน', 'switch');
}

async function set(clerk: Clerk, setting: PlannedSetting): Promise<void> {
  if ('write' in setting) return clerk.write(setting.write, setting.text);
  if ('choose' in setting) return clerk.choose(setting.choose, setting.option);
  if ('pick' in setting) return clerk.press(setting.pick, 'radio');
  return 'turn' in setting ? clerk.press(setting.turn, 'switch') : chooseAhead(clerk, setting.chosen);
}

async function setChoices(clerk: Clerk, choices: readonly string[]): Promise<void> {
  await clerk.press('วางรายการ');
  await clerk.find('รายการตัวเลือก บรรทัดละหนึ่งข้อ', 'textbox');
  await clerk.paste(choices.join('\n'));
  await clerk.press('ใช้รายการนี้');
}

type Settings = Omit<PlannedField, 'add' | 'label'>;

/** What is asked, and how it is answered. */
async function setQuestion(clerk: Clerk, noun: string, { help, required, choices }: Settings): Promise<void> {
  if (help !== undefined) await clerk.write(`คำอธิบาย${noun}`, help);
  if (required) await clerk.press('จำเป็นต้องตอบ', 'switch');
  if (choices) await setChoices(clerk, choices);
}

/** What is set of the open card, from its top down. */
async function setCard(clerk: Clerk, noun: string, settings: Settings): Promise<void> {
  const { showWhen, further } = settings;
  await setQuestion(clerk, noun, settings);
  for (const setting of settings.settings ?? []) await set(clerk, setting);
  if (showWhen) await setCondition(clerk, 'แสดงเมื่อ', showWhen);
  if (further) await clerk.unfold(FURTHER);
  for (const setting of further ?? []) await set(clerk, setting);
}

async function changeField(clerk: Clerk, { change, ...settings }: PlannedChange): Promise<void> {
  await clerk.press(change);
  await setCard(clerk, 'คำถาม', settings);
}

async function addField(
  clerk: Clerk,
  { add, label, ...settings }: PlannedField,
  noun: string,
): Promise<void> {
  await addFromPalette(clerk, add);
  if (label) await clerk.write(`ข้อความ${noun}`, label);
  await setCard(clerk, noun, settings);
}

async function buildPage(clerk: Clerk, page: PlannedPage, number: number): Promise<void> {
  const { title, fields, showWhen } = page;
  if (number === 1) await clerk.press('หน้า 1 ข้อมูลคำร้อง');
  else if (clerk.way === 'keyboard') await clerk.shortcut('Control', 'Shift', 'Enter');
  else await clerk.press('เพิ่มหน้า');
  await clerk.settles();
  await clerk.write('ข้อความหน้า', title);
  if (showWhen) await setCondition(clerk, 'แสดงหน้านี้เมื่อ', showWhen);
  for (const field of fields)
    await ('change' in field ? changeField(clerk, field) : addField(clerk, field, 'คำถาม'));
}

/** Takes a card out: by its key where there is a keyboard, by its button otherwise. */
export async function removeCard(clerk: Clerk, label: string): Promise<void> {
  if (clerk.way !== 'keyboard') {
    await clerk.press(label);
    return clerk.press('ลบ');
  }
  await clerk.reach(await clerk.find(label));
  await clerk.key('Delete');
}

/** Puts the pages, questions and attachments of a plan into a blank form. */
export async function buildForm(clerk: Clerk, plan: ServicePlan): Promise<void> {
  for (const [at, page] of plan.pages.entries()) await buildPage(clerk, page, at + 1);
  for (const label of plan.without ?? []) await removeCard(clerk, label);
  for (const attachment of plan.attachments ?? []) await addField(clerk, attachment, 'เอกสารแนบ');
}
