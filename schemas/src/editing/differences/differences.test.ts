import type { FormDefinition } from '../../definition/form-definition';
import { testForm, yesNoField } from '../../definition/form.fixture';
import { edit } from '../edit';
import type { EditCommand } from '../edit-command';
import { differences } from './differences';
import { movedKeys } from './in-order';

const said = (...commands: EditCommand[]): string[] => {
  const after = commands.reduce<FormDefinition>((form, command) => edit(form, command) ?? form, testForm);
  return differences(testForm, after).map(({ kind, text }) => `${kind} ${text}`);
};

test('nothing changed', () => {
  expect(differences(testForm, structuredClone(testForm))).toEqual([]);
});

test.each<[string, EditCommand, string[]]>([
  [
    'a field added',
    { do: 'addFields', fields: [yesNoField('new')], page: 'place', before: null },
    ['added เพิ่มช่อง “คำถาม new” หน้า 2'],
  ],
  ['a field taken out', { do: 'removeFields', fields: ['inside'] }, ['removed ลบช่อง “คำถาม inside” หน้า 2']],
  [
    'a field moved',
    { do: 'moveFields', fields: ['has_place'], page: 'applicant', before: 'first_name' },
    ['moved ย้ายลำดับช่อง “คำถาม has_place” หน้า 1'],
  ],
  [
    'a field on another page',
    { do: 'moveFields', fields: ['has_place'], page: 'consent', before: null },
    ['moved ย้ายช่อง “คำถาม has_place” หน้า 1 มาที่หน้า 3'],
  ],
  [
    'a question worded anew',
    { do: 'setField', field: 'first_name', changes: { label: { th: 'ชื่อจริง' } } },
    ['changed ช่อง “ชื่อจริง” หน้า 1: ข้อความ “ชื่อ” เป็น “ชื่อจริง”'],
  ],
  [
    'a translation',
    { do: 'translate', at: '/pages/0/fields/0/label', en: 'Name' },
    ['changed ช่อง “ชื่อ” หน้า 1: คำแปลภาษาอังกฤษของข้อความ'],
  ],
  [
    'settings',
    { do: 'setField', field: 'first_name', changes: { required: null, maxLength: 50, personal: null } },
    ['changed ช่อง “ชื่อ” หน้า 1: เพิ่มจำนวนตัวอักษรมากสุด, เปลี่ยนเป็นไม่บังคับ, ลบชั้นข้อมูลส่วนบุคคล'],
  ],
  [
    'choices',
    {
      do: 'setField',
      field: 'inside',
      changes: {
        choices: [
          { value: 'yes', label: { th: 'ใช่' } },
          { value: 'x', label: { th: 'ไม่ทราบ' } },
        ],
      },
    },
    ['changed ช่อง “คำถาม inside” หน้า 2: เพิ่มตัวเลือก “ไม่ทราบ” ลบตัวเลือก “ไม่ใช่”'],
  ],
  [
    'another type',
    {
      do: 'replaceField',
      field: 'place_text',
      by: { type: 'text', key: 'place_text', label: { th: 'จุดสังเกต' } },
    },
    ['changed ช่อง “จุดสังเกต” หน้า 2: เปลี่ยนชนิดจาก “ข้อความยาว” เป็น “ข้อความสั้น”'],
  ],
  [
    'a page',
    { do: 'setPage', page: 'place', changes: { showWhen: null } },
    ['changed หน้า 2 “สถานที่”: ลบเงื่อนไขการแสดง'],
  ],
  ['pages moved', { do: 'movePage', page: 'consent', before: 'applicant' }, ['moved ย้ายลำดับหน้า 1 “รับรอง”']],
  ['a file taken out', { do: 'removeAttachment', attachment: 'map' }, ['removed ลบเอกสารแนบ “แผนที่”']],
  [
    'a file',
    { do: 'setAttachment', attachment: 'map', changes: { maxFiles: 3, required: true } },
    ['changed เอกสารแนบ “แผนที่”: แก้จำนวนไฟล์, เปลี่ยนเป็นบังคับ'],
  ],
  ['settings of the service', { do: 'setForm', changes: { title: { th: 'ใหม่' } } }, ['changed แก้ชื่อบริการ']],
  [
    'the letter',
    {
      do: 'setPetition',
      changes: {
        blocks: [...testForm.petition.blocks.slice(1), { kind: 'page_break' }, { kind: 'tracking_qr' }],
      },
    },
    ['changed แบบคำร้อง เนื้อความ: แก้ 1 ส่วน เพิ่ม 1 ส่วน'],
  ],
  ['the paper', { do: 'setPetition', changes: { annex: false } }, ['changed แก้แบบคำร้อง: การพิมพ์เอกสารแนบ']],
])('%s', (_, command, texts) => {
  expect(said(command)).toEqual(texts);
});

test('each change leads to where it is now', () => {
  const after = edit(testForm, { do: 'removeFields', fields: ['first_name'] }) ?? testForm;
  expect(differences(testForm, after)).toMatchObject([
    { place: { tab: 'form', kind: 'field', key: 'first_name' } },
  ]);
});

test('of things moved among others the fewest are told', () => {
  expect(movedKeys(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d']);
  expect(movedKeys(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual([]);
  expect(movedKeys(['a', 'b', 'c'], ['x', 'c', 'y'])).toEqual([]);
});
