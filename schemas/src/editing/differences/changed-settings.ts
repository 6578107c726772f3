import type { Choice } from '../../definition/choice';
import { isText, type Text } from '../../definition/text';
import { changedNames } from '../changed-names';
import { SETTING_NAMES } from './setting-names';

/** Longest text told whole; of longer ones it is said that they changed. */
const TOLD = 80;

function textChange(name: string, before: Text, after: Text): string {
  if (before.th === after.th) return `คำแปลภาษาอังกฤษของ${name}`;
  if (before.th.length > TOLD || after.th.length > TOLD || before.th.trim() === '') return `แก้${name}`;
  if (after.th.trim() === '') return `ลบ${name} “${before.th}”`;
  return `${name} “${before.th}” เป็น “${after.th}”`;
}

const labels = (choices: readonly Choice[]): string => choices.map(({ label }) => `“${label.th}”`).join(' ');

/** Choices that came, went, or are worded anew. */
function choiceChange(before: readonly Choice[], after: readonly Choice[]): string {
  const has = (list: readonly Choice[], { value }: Choice): boolean =>
    list.some((each) => each.value === value);
  const added = after.filter((each) => !has(before, each));
  const removed = before.filter((each) => !has(after, each));
  const said = [
    ...(added.length > 0 ? [`เพิ่มตัวเลือก ${labels(added)}`] : []),
    ...(removed.length > 0 ? [`ลบตัวเลือก ${labels(removed)}`] : []),
  ];
  return said.length > 0 ? said.join(' ') : 'แก้ข้อความหรือลำดับของตัวเลือก';
}

const isChoices = (value: unknown): value is Choice[] =>
  Array.isArray(value) &&
  value.every((each) => typeof each === 'object' && 'value' in each && 'label' in each);

const REQUIRED = { true: 'บังคับ', false: 'ไม่บังคับ' };

/** What changed in a value that can be told in detail. */
function valueChange(title: string, before: unknown, after: unknown): string | undefined {
  if (isText(before) && isText(after)) return textChange(title, before, after);
  return isChoices(before) && isChoices(after) ? choiceChange(before, after) : undefined;
}

const verbOf = (before: unknown, after: unknown): string => {
  if (before === undefined) return 'เพิ่ม';
  return after === undefined ? 'ลบ' : 'แก้';
};

/** A setting that is there now, is gone, or is another. */
function settingChange(name: string, before: unknown, after: unknown): string {
  const title = SETTING_NAMES[name] ?? 'การตั้งค่าอื่น';
  if (name === 'required') return `เปลี่ยนเป็น${REQUIRED[after ? 'true' : 'false']}`;
  return valueChange(title, before, after) ?? `${verbOf(before, after)}${title}`;
}

/** What changed in the settings of a thing, in words, the names in `left` aside; empty where nothing did. */
export function settingChanges(before: object, after: object, ...left: string[]): string[] {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set(changedNames(a, b, ...left).map((name) => settingChange(name, a[name], b[name])))];
}
