import { blankDefinition, edit } from '@khamrong/schemas/editing';
import { lacksEnglish, type Field, type FormDefinition } from '@khamrong/schemas';
import { textGroups } from './text-groups';

const fields: Field[] = [
  { type: 'section', key: 'head', label: { th: 'ที่อยู่' } },
  {
    type: 'radio',
    key: 'kind',
    label: { th: 'ประเภท', en: 'Kind' },
    help: { th: 'เลือกหนึ่งข้อ' },
    choices: [{ value: 'a', label: { th: 'ก' } }],
  },
  { type: 'text', key: 'blank', label: { th: '  ' } },
  {
    type: 'repeat_table',
    key: 'rows',
    label: { th: 'รายชื่อ' },
    maxRows: 2,
    columns: [{ key: 'a', label: { th: 'ชื่อ' } }],
  },
];
const form: FormDefinition = {
  ...blankDefinition({ title: { th: 'ขอดูภาพ' }, slug: 'cctv', department: { th: 'สำนักปลัด' } }),
  pages: [{ key: 'one', title: { th: 'เรื่อง' }, fields }],
  attachments: [
    { key: 'id', label: { th: 'สำเนาบัตร' }, accept: ['pdf' as const], maxFiles: 1, maxBytes: 2048 },
  ],
};

test('every text is named by what it is, in the order it is met', () => {
  const groups = textGroups(form).map(({ title, texts }) => [
    title,
    texts.map(({ what, th }) => `${what}: ${th}`),
  ]);
  expect(groups).toEqual([
    ['เกี่ยวกับบริการ', ['ชื่อบริการ: ขอดูภาพ', 'ส่วนงาน: สำนักปลัด']],
    [
      'หน้า 1 เรื่อง',
      [
        'ชื่อหน้า: เรื่อง',
        'หัวข้อ: ที่อยู่',
        'คำถาม: ประเภท',
        'คำอธิบาย: เลือกหนึ่งข้อ',
        'ตัวเลือก: ก',
        'คำถาม: รายชื่อ',
        'หัวคอลัมน์: ชื่อ',
      ],
    ],
    ['เอกสารแนบ', ['เอกสาร: สำเนาบัตร']],
  ]);
});

test('its pointer is where a translation goes', () => {
  const all = textGroups(form).flatMap(({ texts }) => texts);
  const done = all.reduce((each, { at }) => edit(each, { do: 'translate', at, en: 'x' }) ?? each, form);
  expect(all.filter(lacksEnglish)).toHaveLength(9);
  expect(textGroups(done).flatMap(({ texts }) => texts.filter(lacksEnglish))).toEqual([]);
});

test('the guide for citizens is translated with the service', () => {
  const guide = {
    eligibility: { th: 'ผู้มีสัญชาติไทย' },
    steps: [{ th: 'กรอกแบบฟอร์ม' }],
    documents: [{ th: 'แผนที่บ้าน' }],
  };
  const [service] = textGroups({ ...form, guide });
  expect(service?.texts.slice(-3).map(({ what, th }) => `${what}: ${th}`)).toEqual([
    'ผู้มีสิทธิยื่น: ผู้มีสัญชาติไทย',
    'ขั้นตอน: กรอกแบบฟอร์ม',
    'เอกสารที่ต้องเตรียม: แผนที่บ้าน',
  ]);
});
