import type { Condition } from '../../conditions/condition';
import { fieldsIn } from '../../definition/form-definition';
import { testForm, yesNoField } from '../../definition/form.fixture';
import type { Field } from '../../fields';
import { askableBefore, valuesOf } from './askable';
import { conditionSentence } from './condition-sentence';

const choices = [
  { value: 'wire', label: { th: 'สายไฟขาด' } },
  { value: 'pole', label: { th: 'เสาไฟเอียง' } },
  { value: 'dark', label: { th: 'ดับสนิท' } },
];
const fields: Field[] = [
  { type: 'radio', key: 'symptom', label: { th: 'ลักษณะที่พบ' }, choices },
  { type: 'checkbox_group', key: 'needs', label: { th: 'ความต้องการ' }, choices },
  { type: 'integer', key: 'lamps', label: { th: 'จำนวน' }, unit: 'ดวง' },
  { type: 'date_be', key: 'found', label: { th: 'วันที่พบ' } },
  { type: 'consent', key: 'sure', label: { th: 'รับทราบ' } },
  { type: 'text', key: 'unnamed', label: { th: ' ' } },
];
const sentence = (condition: Condition): string =>
  conditionSentence(condition, (key) => fields.find((field) => field.key === key));

const is = (value: string, field = 'symptom'): Condition => ({ field, op: 'eq', value });
const not = (value: string): Condition => ({ field: 'symptom', op: 'ne', value });

test.each<[string, Condition]>([
  ['“ลักษณะที่พบ” เป็น “สายไฟขาด”', is('wire')],
  ['“ลักษณะที่พบ” เป็น “สายไฟขาด” หรือ “เสาไฟเอียง”', { field: 'symptom', op: 'in', value: ['wire', 'pole'] }],
  ['“ลักษณะที่พบ” เป็น “สายไฟขาด” หรือ “เสาไฟเอียง”', { any: [is('wire'), is('pole')] }],
  ['“ลักษณะที่พบ” ไม่ใช่ “สายไฟขาด” และไม่ใช่ “เสาไฟเอียง”', { all: [not('wire'), not('pole')] }],
  [
    '“ความต้องการ” มี “ดับสนิท” หรือ “เสาไฟเอียง”',
    {
      any: [
        { field: 'needs', op: 'includes', value: 'dark' },
        { field: 'needs', op: 'includes', value: 'pole' },
      ],
    },
  ],
  ['“จำนวน” เป็น “3 ดวง”', { field: 'lamps', op: 'eq', value: 3 }],
  ['“วันที่พบ” เป็น “20 พฤศจิกายน 2569”', is('2026-11-20', 'found')],
  ['“รับทราบ” ทำเครื่องหมายแล้ว', { field: 'sure', op: 'eq', value: true }],
  ['“วันที่พบ” ตอบแล้ว', { field: 'found', op: 'answered' }],
  ['(ช่องที่ถูกลบ) เป็น “x”', is('x', 'nothing')],
  ['“ลักษณะที่พบ” เป็น (คำตอบที่ถูกลบ)', is('x')],
  ['(ช่องที่ยังไม่มีชื่อ) ตอบแล้ว', { field: 'unnamed', op: 'answered' }],
  [
    '“ลักษณะที่พบ” เป็น “สายไฟขาด” และ “วันที่พบ” ตอบแล้ว',
    { all: [is('wire'), { all: [{ field: 'found', op: 'answered' }] }] },
  ],
  [
    '“ลักษณะที่พบ” เป็น “สายไฟขาด” หรือ (“จำนวน” เป็น “3 ดวง” และ “วันที่พบ” ตอบแล้ว)',
    {
      any: [
        is('wire'),
        {
          all: [
            { field: 'lamps', op: 'eq', value: 3 },
            { field: 'found', op: 'answered' },
          ],
        },
      ],
    },
  ],
  [
    '(“ลักษณะที่พบ” เป็น “สายไฟขาด” หรือ “เสาไฟเอียง”) และ “วันที่พบ” ตอบแล้ว',
    {
      all: [
        { field: 'symptom', op: 'in', value: ['wire', 'pole'] },
        { field: 'found', op: 'answered' },
      ],
    },
  ],
  ['“ลักษณะที่พบ” เป็น “สายไฟขาด”', { all: [{ any: [is('wire')] }] }],
])('says %s', (words, condition) => {
  expect(sentence(condition)).toBe(words);
});

describe('what a condition may look at', () => {
  const keys = (owner: Parameters<typeof askableBefore>[1]): string[] =>
    askableBefore(testForm, owner).map(({ key }) => key);
  const all = fieldsIn(testForm).flatMap(({ key, type }) => (type === 'captcha' ? [] : [key]));

  test('is asked before a field', () => {
    expect(keys({ kind: 'field', key: 'national_id' })).toEqual(['first_name']);
  });
  test('is asked before a page', () => {
    expect(keys({ kind: 'page', key: 'place' })).toEqual(['first_name', 'national_id', 'has_place']);
  });
  test('is anything that is answered, for files and on paper', () => {
    expect(keys({ kind: 'attachment', key: 'map' })).toEqual(all);
    expect(keys({ kind: 'petition' })).toEqual([...all, 'attachment_count']);
  });
});

test('answers are tested by what they are', () => {
  expect(valuesOf(yesNoField('a'))).toMatchObject({
    value: 'choices',
    choices: [{ value: 'yes' }, { value: 'no' }],
  });
  expect(valuesOf({ type: 'slot', key: 'a', label: { th: 'ก' }, list: 'queue_slots' })).toMatchObject({
    value: 'choices',
    choices: [],
  });
  expect(valuesOf({ type: 'geo_point', key: 'a', label: { th: 'ก' } })).toMatchObject({ ops: ['answered'] });
});
