import { Ajv } from 'ajv';
import type { Condition } from '../../conditions/condition';
import { checkDefinition } from '../../definition/check-definition';
import type { DefinitionFault } from '../../definition/definition-fault';
import { FormDefinition } from '../../definition/form-definition';
import { testForm, yesNoField } from '../../definition/form.fixture';
import type { Field } from '../../fields';
import { edit } from '../edit';
import { several } from '../edit-command';
import { mendings } from './mendings';
import { placeOf } from './place-of';

type Edit = (form: FormDefinition) => unknown;

const isDefinition = new Ajv({ strict: true, allErrors: true }).compile(FormDefinition);
const is = (field: string, value: string): Condition => ({ field, op: 'eq', value });
const add =
  (...fields: Field[]): Edit =>
  ({ pages }) =>
    pages[2]?.fields.push(...fields);
const th = { th: 'ช่อง' };
const choice = (value: string, label = value) => ({ value, label: { th: label } });
const block =
  (made: FormDefinition['petition']['blocks'][number]): Edit =>
  ({ petition }) =>
    petition.blocks.push(made);

const broken = (make: Edit): FormDefinition => {
  const form = structuredClone(testForm);
  make(form);
  return form;
};

/** What each mending of the one fault of a form comes to: the faults that are left. */
function mended(form: FormDefinition): [label: string, left: DefinitionFault[]][] {
  const [fault] = checkDefinition(form);
  return (fault ? mendings(form, fault) : []).map(({ label, commands }) => {
    const command = several(commands);
    const after = command && edit(form, command);
    if (!after) throw new Error(`${label} does not apply`);
    isDefinition(after);
    expect([label, isDefinition.errors ?? []]).toEqual([label, []]);
    return [label, checkDefinition(after)];
  });
}

test.each<[string, Edit, string[]]>([
  ['a condition on a field that is gone', add(yesNoField('x', is('nothing', 'a'))), ['ลบเงื่อนไข (แสดงเสมอ)']],
  [
    'one wrong part of a condition',
    add(
      yesNoField('x', { all: [is('has_place', 'yes'), { any: [is('nothing', 'a'), is('inside', 'no')] }] }),
    ),
    ['ตัดเฉพาะส่วนนี้ออกจากเงื่อนไข', 'ลบเงื่อนไข (แสดงเสมอ)'],
  ],
  [
    'a condition on a later field',
    add(yesNoField('x', is('later', 'yes')), yesNoField('later')),
    ['ย้าย “คำถาม later” ไปไว้ก่อนหน้านี้', 'ย้ายช่องนี้ไปไว้หลัง “คำถาม later”', 'ลบเงื่อนไข (แสดงเสมอ)'],
  ],
  [
    'a condition of a page on a field in it',
    ({ pages }) => {
      const page = pages[2];
      page?.fields.push(yesNoField('x'));
      if (page) page.showWhen = is('x', 'yes');
    },
    ['ย้าย “คำถาม x” ไปไว้ท้ายหน้าก่อน', 'ลบเงื่อนไข (แสดงเสมอ)'],
  ],
  [
    'an answer that cannot be chosen',
    add(yesNoField('x', is('has_place', 'maybe'))),
    ['ใช้คำตอบ “ใช่” แทน', 'ใช้คำตอบ “ไม่ใช่” แทน', 'ลบเงื่อนไข (แสดงเสมอ)'],
  ],
  [
    'one of several answers that cannot be chosen',
    add(yesNoField('x', { field: 'has_place', op: 'in', value: ['yes', 'maybe'] })),
    ['ตัดคำตอบที่เลือกไม่ได้ออก', 'ลบเงื่อนไข (แสดงเสมอ)'],
  ],
  [
    'conditions that contradict each other',
    add(yesNoField('x', { all: [is('has_place', 'yes'), is('has_place', 'no')] })),
    ['ลบเงื่อนไข (แสดงเสมอ)'],
  ],
  [
    'a file needed on what is gone',
    ({ attachments }) => attachments.forEach((each) => (each.requiredWhen = is('nothing', 'a'))),
    ['ลบเงื่อนไข (ไม่บังคับแนบ)'],
  ],
  ['an empty explanation', add({ type: 'text', key: 'x', label: th, help: { th: '' } }), ['ลบคำอธิบายที่ว่าง']],
  [
    'an empty choice',
    add({ type: 'radio', key: 'x', label: th, choices: [choice('a'), choice('b', '')] }),
    ['ลบตัวเลือกที่ว่าง'],
  ],
  ['no choices', add({ type: 'radio', key: 'x', label: th, choices: [] }), ['เปลี่ยนเป็นช่องข้อความสั้น']],
  [
    'choices of one code',
    add({ type: 'radio', key: 'x', label: th, choices: [choice('a'), choice('a'), choice('a', 'b')] }),
    ['แยกตัวเลือกที่ซ้ำกัน'],
  ],
  ['a key used twice', add({ type: 'text', key: 'inside', label: th }), ['ให้ระบบตั้งรหัสอ้างอิงใหม่']],
  ['a key that is reserved', add({ type: 'text', key: 'attachments', label: th }), ['ให้ระบบตั้งรหัสอ้างอิงใหม่']],
  [
    'a default that is gone',
    add({ type: 'radio', key: 'x', label: th, choices: [choice('a')], default: 'b' }),
    ['ไม่ตั้งคำตอบไว้ล่วงหน้า'],
  ],
  [
    'a choice that stood alone and is gone',
    add({ type: 'checkbox_group', key: 'x', label: th, choices: [choice('a')], exclusive: ['b'] }),
    ['ตัดตัวเลือกที่ไม่มีแล้วออก'],
  ],
  [
    'a refusal by what is gone',
    add({ type: 'radio', key: 'x', label: th, choices: [choice('a')], refuse: { value: 'b', message: th } }),
    ['เลิกใช้คำตอบที่ยุติการยื่น'],
  ],
  [
    'a date before what is gone',
    add({ type: 'date_be', key: 'x', label: th, notBefore: 'y' }),
    ['ไม่เทียบกับช่องอื่น'],
  ],
  [
    'an age from what is gone',
    add({ type: 'computed', key: 'x', label: th, formula: { kind: 'age', from: 'y' } }),
    ['ลบช่องนี้'],
  ],
  [
    'limits the wrong way round',
    add({ type: 'integer', key: 'x', label: th, min: 9, max: 1 }),
    ['สลับค่าต่ำสุดกับค่าสูงสุด', 'ไม่กำหนดค่าต่ำสุด'],
  ],
  ['a lower limit alone', add({ type: 'text', key: 'x', label: th, minLength: 900 }), ['ไม่กำหนดค่าต่ำสุด']],
  [
    'what citizens cannot fill',
    add({ type: 'office_use', key: 'x', label: th, required: true }),
    ['ไม่บังคับกรอก'],
  ],
  ['codes of places without a field', (form) => (form.pointField = 'nothing'), ['เลิกใช้ คิวอาร์โค้ดประจำจุด']],
  [
    'a petition that prints what is gone',
    block({ kind: 'matrix', field: 'nothing' }),
    ['ลบส่วนนี้ออกจากแบบคำร้อง'],
  ],
  [
    'a text that names what is gone',
    block({ kind: 'paragraph', text: 'ชื่อ {nothing|-} และ {first_name}', align: 'left' }),
    ['ตัดออกจากแบบคำร้อง'],
  ],
  [
    'a title that names what is gone',
    ({ petition }) => (petition.title = 'คำร้อง {nothing}'),
    ['ตัดออกจากแบบคำร้อง'],
  ],
  ['answers of a page that is gone', block({ kind: 'answers', pages: ['nothing'] }), ['ตัดออกจากแบบคำร้อง']],
  [
    'boxes of files that are gone',
    block({ kind: 'attachments', label: 'แนบ', items: [{ value: 'nothing', text: 'ก' }] }),
    ['ตัดออกจากแบบคำร้อง'],
  ],
  [
    'boxes of choices that are gone',
    block({ kind: 'choices', label: '', field: 'inside', items: [{ value: 'nothing', text: 'ก' }] }),
    ['ตัดออกจากแบบคำร้อง'],
  ],
  [
    'what is gone and not printed',
    ({ petition }) => (petition.unprinted = ['nothing']),
    ['ตัดออกจากแบบคำร้อง'],
  ],
  [
    'what is gone and covered',
    ({ petition }) => (petition.redaction = { when: is('inside', 'no'), fields: ['nothing'] }),
    ['ตัดออกจากแบบคำร้อง'],
  ],
  [
    'a cover under a condition on what is gone',
    ({ petition }) => (petition.redaction = { when: is('nothing', 'no'), fields: [] }),
    ['ไม่ปกปิดข้อมูลในสำเนา'],
  ],
])('every way to mend %s puts it right', (_, make, labels) => {
  const ways = mended(broken(make));
  expect(ways.map(([label]) => label)).toEqual(labels);
  expect(ways.map(([label, left]) => [label, left])).toEqual(labels.map((label) => [label, []]));
});

test('only the clerk can write a question or make a form smaller', () => {
  expect(mended(broken(({ title }) => (title.th = '')))).toEqual([]);
  const many = Array.from({ length: 500 }, (_, at): Field => ({ type: 'text', key: `f${at}`, label: th }));
  const form = broken(({ pages }) => pages[2]?.fields.push(...many));
  expect(checkDefinition(form).map((fault) => [fault.kind, mendings(form, fault)])).toEqual([['size', []]]);
});

test.each<[string, string, string, string]>([
  ['/pages/0/fields/1/label/th', 'form', 'national_id', 'ช่อง “เลขประจำตัวประชาชน” หน้า 1'],
  ['/pages/1/showWhen/all/0', 'form', 'place', 'หน้า 2 “สถานที่”'],
  ['/attachments/0/showWhen', 'form', 'map', 'เอกสารแนบ “แผนที่”'],
  ['/petition/blocks/2/field', 'petition', 'blocks/2', 'แบบคำร้อง เนื้อความ ลำดับที่ 3'],
  ['/petition/office/0', 'petition', 'office/0', 'แบบคำร้อง ส่วนเจ้าหน้าที่ ลำดับที่ 1'],
  ['/petition/unprinted', 'petition', 'unprinted', 'ช่องที่ไม่พิมพ์'],
  ['/petition', 'petition', '', 'แบบคำร้อง'],
  ['/title/th', 'settings', 'title', 'ชื่อบริการ'],
  ['', 'form', '', 'ทั้งแบบฟอร์ม'],
  ['/pages/9/fields/9', 'form', '', 'ทั้งแบบฟอร์ม'],
])('%s is shown where it is, by its name', (path, tab, key, label) => {
  expect(placeOf(testForm, path)).toMatchObject({ tab, key, label });
});

test('what has no name yet is counted', () => {
  const form = broken(({ pages }) => pages[0]?.fields.forEach((field) => (field.label.th = ' ')));
  expect(placeOf(form, '/pages/0/fields/1').label).toBe('ช่องที่ 2 หน้า 1');
});
