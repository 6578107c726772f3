import { EDIT_LIMITS } from '../../editing/limits/edit-limits';
import type { Choice } from '../../definition/choice';
import type { Field } from '../../fields';
import { isObject, listOf, type Json } from '../untrusted';
import { line } from '../words';
import { baseOf, fields, type Asked, type Question, type Reading } from './asked';

/** Code of “other”, and what people read. */
const OTHER: Choice = { value: 'other', label: { th: 'อื่น ๆ (โปรดระบุ)', en: 'Other (please specify)' } };

export interface Option {
  choice: Choice;
  said: Json;
}

/** The options of a choice question with the choices they become, each once. */
export function optionsOf(choiceQuestion: Json): Option[] {
  const options = listOf(choiceQuestion.options).filter(isObject).slice(0, EDIT_LIMITS.choices);
  const seen = new Set<string>();
  return options.flatMap((said, index) => {
    const words = line(said.value);
    const choice = said.isOther ? OTHER : { value: `c${index + 1}`, label: { th: words } };
    const id = said.isOther ? OTHER.value : `=${words}`;
    if (seen.has(id) || (!said.isOther && words === '')) return [];
    seen.add(id);
    return [{ choice, said }];
  });
}

const FIELD_TYPES: Record<string, 'radio' | 'select' | 'checkbox_group'> = {
  RADIO: 'radio',
  DROP_DOWN: 'select',
  CHECKBOX: 'checkbox_group',
};

function tell({ label, said }: Question, choiceQuestion: Json, options: Option[], { report }: Reading): void {
  const count = listOf(choiceQuestion.options).length;
  if (count > options.length)
    report.note(label.th, `มีตัวเลือก ${count} ข้อ นำมา ${options.length} ข้อแรกที่ไม่ซ้ำกัน`);
  if (options.some((each) => isObject(each.said.image))) report.note(label.th, 'ไม่ได้นำรูปภาพของตัวเลือกมา');
  if (choiceQuestion.shuffle === true) report.note(label.th, 'ตัวเลือกเรียงตามลำดับเดิมเสมอ ไม่สลับลำดับ');
  if (isObject(said.grading)) report.note('', 'คะแนนและเฉลยของแบบทดสอบไม่ได้นำมา');
}

/** The text that goes with “other”. */
const otherText = (field: Field, required: boolean, { names }: Reading): Field => ({
  type: 'text',
  key: names.take(`${field.key}_other`, 'other'),
  label: { th: 'โปรดระบุ', en: 'Please specify' },
  ...(required ? { required: true } : {}),
  showWhen: {
    field: field.key,
    op: field.type === 'checkbox_group' ? 'includes' : 'eq',
    value: OTHER.value,
  },
});

/** A question answered by choosing; “other” brings a text with it. */
export function choiceQuestion(question: Question, reading: Reading): Asked {
  const said = isObject(question.said.choiceQuestion) ? question.said.choiceQuestion : {};
  const options = optionsOf(said);
  tell(question, said, options, reading);
  const base = baseOf(question, reading.names.take('', 'question'));
  if (options.length === 0) {
    reading.report.note(question.label.th, 'ไม่มีตัวเลือก จึงเปลี่ยนเป็นช่องข้อความ');
    return fields({ ...base, type: 'text' });
  }
  const type = FIELD_TYPES[String(said.type)] ?? 'radio';
  const field: Field = { ...base, type, choices: options.map(({ choice }) => choice) };
  const hasOther = options.some(({ choice }) => choice === OTHER);
  return hasOther ? fields(field, otherText(field, true, reading)) : fields(field);
}
