import {
  controlsIn,
  controlsOn,
  keyOf,
  type Answers,
  type FieldTypeName,
  type PublishedForm,
  type UiCategory,
  type UiControl,
} from '@khamrong/schemas';
import { goOn, stepOf } from './form-steps';
import type { Hand } from './hand';

/** How a person answers one question. */
type Filler = (hand: Hand, key: string, answer: never) => Promise<void>;

const BUDDHIST = 543;

const write = (hand: Hand, key: string, answer: string | number): Promise<void> =>
  hand.write(key, String(answer));

const choose = (hand: Hand, key: string, answer: string): Promise<void> => hand.choose(key, answer);

async function tickEach(hand: Hand, key: string, answer: string[]): Promise<void> {
  for (const value of answer) await hand.tick(key, value);
}

/** Day, month and Buddhist year, as far as they are known. */
async function writeDate(hand: Hand, key: string, answer: string): Promise<void> {
  const [year = '', month = '', day = ''] = answer.split('-');
  await hand.write(`${key}.day`, day.replace(/^0/, ''));
  await hand.choose(`${key}.month`, month.replace(/^0/, ''));
  await hand.write(`${key}.year`, String(Number(year) + BUDDHIST));
}

async function writeDatetime(hand: Hand, key: string, answer: string): Promise<void> {
  const [date = '', time = ''] = answer.split('T');
  await writeDate(hand, key, date);
  await hand.writeTime(`${key}.time`, time);
}

/** Adds a row before it is filled; one is always there, and blank ones do not stay without script. */
const addRow = async (hand: Hand, key: string, row: number): Promise<void> =>
  row > 0 ? hand.touch(`button[value="add:${key}"]`) : undefined;

async function writeLines(hand: Hand, key: string, answer: string[]): Promise<void> {
  for (const [index, line] of answer.entries()) {
    await addRow(hand, key, index);
    await hand.write(`${key}.${index}`, line);
  }
}

async function writeTable(hand: Hand, key: string, answer: Record<string, string>[]): Promise<void> {
  for (const [index, row] of answer.entries()) {
    await addRow(hand, key, index);
    for (const [column, text] of Object.entries(row)) await hand.write(`${key}.${index}.${column}`, text);
  }
}

async function rate(hand: Hand, key: string, answer: Record<string, string>): Promise<void> {
  for (const [item, value] of Object.entries(answer)) await hand.tick(`${key}.${item}`, value);
}

async function writePoint(hand: Hand, key: string, answer: { lat: number; lng: number }): Promise<void> {
  await hand.write(`${key}.lat`, String(answer.lat));
  await hand.write(`${key}.lng`, String(answer.lng));
}

/** A form asks for these by other means than typing into one input. */
const FILLERS: Partial<Record<FieldTypeName, Filler>> = {
  select: choose,
  select_org_list: choose,
  slot: choose,
  address_lookup: choose,
  radio: (hand, key, answer) => hand.tick(key, answer),
  checkbox_group: tickEach,
  checkbox_group_org_list: tickEach,
  consent: (hand, key) => hand.tick(key, 'true'),
  date_be: writeDate,
  datetime_be: writeDatetime,
  time: (hand, key, answer) => hand.writeTime(key, answer),
  repeat_text: writeLines,
  repeat_table: writeTable,
  matrix_likert: rate,
  geo_point: writePoint,
};

const LEVELS = ['province', 'amphoe', 'tambon'];
const levelOf = ({ options }: UiControl): number => LEVELS.indexOf(String(options.level));

/** In the order people meet them: an address from the province down. */
function inOrder(page: UiCategory): UiControl[] {
  const elements = controlsOn(page);
  const levels = elements.filter((control) => levelOf(control) >= 0);
  const sorted = new Map(levels.map((control) => [levelOf(control), control]));
  let next = 0;
  return elements.map((control) => (levelOf(control) < 0 ? control : (sorted.get(next++) ?? control)));
}

const fillerOf = ({ options }: UiControl): Filler => FILLERS[options.field as FieldTypeName] ?? write;

/** Answers every question of a step for which there is an answer, waiting for those that come up. */
export async function fillPage(hand: Hand, page: UiCategory, answers: Answers): Promise<void> {
  for (const control of inOrder(page)) {
    const key = keyOf(control);
    if (key in answers) await fillerOf(control)(hand, key, answers[key] as never);
  }
}

/**
 * Fills a form as a person does, step by step, up to the step for files or the review.
 * @param onStep told of each step once it is filled
 */
export async function fillForm(
  hand: Hand,
  form: PublishedForm,
  answers: Answers,
  onStep?: (step: string) => Promise<void>,
): Promise<void> {
  const asked = new Set(controlsIn(form.uischema).map(keyOf));
  const strange = Object.keys(answers).filter((key) => !asked.has(key));
  if (strange.length > 0) throw new Error(`the form does not ask for ${strange.join(', ')}`);
  for (;;) {
    const step = await stepOf(hand);
    const page = form.uischema.elements.find(({ options }) => options.key === step);
    if (page) await fillPage(hand, page, answers);
    await onStep?.(step);
    if (!page) return;
    await goOn(hand);
  }
}
