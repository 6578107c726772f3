import type { Condition } from '../conditions/condition';
import type { Field } from '../fields';
import type { FormDefinition } from './form-definition';

const label = (th: string, en: string) => ({ th, en });
const yesNo = [
  { value: 'yes', label: label('ใช่', 'Yes') },
  { value: 'no', label: label('ไม่ใช่', 'No') },
];
const is = (field: string, value: string): Condition => ({ field, op: 'eq', value });

/** Radio button of ใช่ and ไม่ใช่, shown always or under a condition. */
export const yesNoField = (key: string, showWhen?: Condition): Field => ({
  type: 'radio',
  key,
  label: label(`คำถาม ${key}`, `Question ${key}`),
  choices: yesNo,
  required: true,
  ...(showWhen ? { showWhen } : {}),
});

/** A form for tests: two pages, a chain of conditions, an attachment, a petition that names it all. */
export const testForm: FormDefinition = {
  formatVersion: 1,
  slug: 'test-form',
  title: label('แบบคำร้องตัวอย่าง', 'Sample form'),
  category: 'general',
  department: label('สำนักปลัด', 'Office of the clerk'),
  receipt: { register: 'general', format: '{seq:05d}/{year}', yearBasis: 'calendar' },
  targets: [{ step: 'first_reply', amount: 15, unit: 'days' }],
  pages: [
    {
      key: 'applicant',
      title: label('ผู้ยื่น', 'Applicant'),
      fields: [
        {
          type: 'text',
          key: 'first_name',
          label: label('ชื่อ', 'First name'),
          required: true,
          personal: 'personal',
        },
        {
          type: 'thai_national_id',
          key: 'national_id',
          label: label('เลขประจำตัวประชาชน', 'National ID'),
          required: true,
        },
        yesNoField('has_place'),
      ],
    },
    {
      key: 'place',
      title: label('สถานที่', 'Place'),
      showWhen: is('has_place', 'yes'),
      fields: [
        { type: 'textarea', key: 'place_text', label: label('จุดสังเกต', 'Landmark'), required: true },
        yesNoField('inside'),
        {
          type: 'text',
          key: 'outside_text',
          label: label('นอกเขตที่ใด', 'Where outside'),
          required: true,
          showWhen: is('inside', 'no'),
        },
        {
          type: 'repeat_table',
          key: 'people',
          label: label('ผู้เดือดร้อน', 'People affected'),
          maxRows: 5,
          columns: [{ key: 'name', label: label('ชื่อ-สกุล', 'Name'), required: true }],
        },
      ],
    },
    {
      key: 'consent',
      title: label('รับรอง', 'Certify'),
      fields: [
        { type: 'consent', key: 'certify', label: label('ข้าพเจ้าขอรับรอง', 'I certify'), required: true },
        { type: 'captcha', key: 'captcha', label: label('ฉันเป็นคน', 'I am human'), required: true },
      ],
    },
  ],
  attachments: [
    {
      key: 'map',
      label: label('แผนที่', 'Map'),
      showWhen: is('inside', 'no'),
      accept: ['pdf', 'image'],
      maxFiles: 1,
      maxBytes: 1024 * 1024,
    },
  ],
  petition: {
    title: 'คำร้องตัวอย่าง',
    to: '{org_head_title}',
    paper: 'A4',
    variables: {
      who: 'ข้าพเจ้า {first_name}',
      place: [{ text: '{who} ที่ {place_text}', showWhen: is('has_place', 'yes') }],
    },
    blocks: [
      { kind: 'title' },
      { kind: 'paragraph', text: '{who} เลขที่ {national_id} {place}', align: 'left' },
      { kind: 'choices', label: 'เกี่ยวกับสถานที่', field: 'has_place', items: [{ value: 'yes', text: 'ใช่' }] },
      { kind: 'consent', field: 'certify' },
      { kind: 'attachments', label: 'แนบ', items: [{ value: 'map', text: 'แผนที่' }] },
      { kind: 'answers', pages: ['place'] },
      {
        kind: 'paragraph',
        text: 'แนบ {attachment_count} ฉบับ',
        align: 'left',
        showWhen: { field: 'attachment_count', op: 'ne', value: 0 },
      },
    ],
    office: [
      { kind: 'stamp', title: 'เลขรับ', lines: ['{receipt_no}', '{date_th}'] },
      {
        kind: 'annex_table',
        title: 'บัญชี',
        field: 'people',
        columns: [{ title: 'ลำดับ', from: '#' }, { title: 'ชื่อ', from: 'name' }, { title: 'ลายมือชื่อ' }],
        rowsPerPage: 20,
      },
    ],
    unprinted: ['national_id'],
  },
};
