import type { Attachment, Condition, Field, FormDefinition, PetitionBlock } from '@khamrong/schemas';

const say = (th: string, en?: string) => ({ th, ...(en ? { en } : {}) });
const isLamp: Condition = { field: 'kind', op: 'eq', value: 'lamp' };

const APPLICANT: Field[] = [
  { type: 'text', key: 'first_name', label: say('ชื่อ', 'First name'), required: true, personal: 'personal' },
  { type: 'text', key: 'last_name', label: say('นามสกุล'), required: true, personal: 'personal_high' },
  {
    type: 'thai_national_id',
    key: 'national_id',
    label: say('เลขประจำตัวประชาชน', 'National ID'),
    personal: 'personal_high',
    prefill: true,
  },
  { type: 'date_be', key: 'born', label: say('วันเกิด', 'Birth date'), max: 'today', partial: true },
  { type: 'computed', key: 'age', label: say('อายุ', 'Age'), formula: { kind: 'age', from: 'born' } },
];

const MATTER: Field[] = [
  {
    type: 'radio',
    key: 'kind',
    label: say('ประเภทเรื่อง', 'Kind of matter'),
    required: true,
    default: 'lamp',
    choices: [
      { value: 'lamp', label: say('ไฟฟ้าสาธารณะ', 'Street light'), department: 'กองช่าง' },
      { value: 'road', label: say('ถนน', 'Road') },
      { value: 'other', label: say('อื่น ๆ (โปรดระบุ)', 'Other (please specify)') },
    ],
  },
  {
    type: 'text',
    key: 'kind_other',
    label: say('โปรดระบุ', 'Please specify'),
    required: true,
    showWhen: { field: 'kind', op: 'eq', value: 'other' },
  },
  {
    type: 'section',
    key: 'lamp',
    label: say('เกี่ยวกับโคมไฟ', 'About the lamps'),
    help: say('ดูหมายเลขที่ป้ายบนเสา', 'The number stands on the pole'),
    showWhen: isLamp,
  },
  {
    type: 'text',
    key: 'pole',
    label: say('หมายเลขเสา', 'Pole number'),
    required: true,
    pattern: '^P-\\d+$',
    patternMessage: say('หมายเลขเสาเช่น P-12', 'A pole number, such as P-12'),
  },
  {
    type: 'integer',
    key: 'lamps',
    label: say('จำนวนโคมที่ดับ', 'Dark lamps'),
    min: 1,
    max: 20,
    unit: 'ดวง',
    default: 1,
    prefill: true,
  },
  { type: 'section', key: 'more', label: say('รายละเอียด', 'Details') },
  {
    type: 'textarea',
    key: 'detail',
    label: say('เล่าเหตุการณ์'),
    help: say('อย่างน้อย 10 ตัวอักษร', 'At least 10 characters'),
    minLength: 10,
    maxLength: 100,
    prefill: true,
  },
  {
    type: 'checkbox_group',
    key: 'wishes',
    label: say('ต้องการให้ทำอะไร', 'What is wanted'),
    maxSelected: 2,
    prefill: true,
    choices: [
      { value: 'mend', label: say('ซ่อม', 'Mend') },
      { value: 'replace', label: say('เปลี่ยน', 'Replace') },
      { value: 'call', label: say('โทรกลับ', 'Call back') },
    ],
  },
  {
    type: 'repeat_table',
    key: 'homes',
    label: say('บ้านที่เดือดร้อน', 'Homes in the dark'),
    maxRows: 3,
    columns: [
      { key: 'no', label: say('บ้านเลขที่', 'House number'), required: true },
      { key: 'who', label: say('เจ้าบ้าน', 'Householder') },
    ],
  },
  {
    type: 'section',
    key: 'note',
    label: say('หมายเหตุ', 'Please note'),
    help: say('ช่างออกตรวจทุกวันศุกร์', 'The fitter comes on Fridays'),
  },
];

const END: Field[] = [
  {
    type: 'consent',
    key: 'certify',
    label: say('ข้าพเจ้าขอรับรองว่าเป็นความจริง', 'I certify that this is true'),
    required: true,
    purpose: 'certification',
  },
];

const ATTACHMENTS: Attachment[] = [
  {
    key: 'photo',
    label: say('ภาพโคมไฟ', 'Photo of the lamp'),
    help: say('ถ่ายให้เห็นหมายเลขเสา', 'Show the number of the pole'),
    requiredWhen: isLamp,
    camera: true,
    accept: ['image'],
    maxFiles: 1,
    maxBytes: 50_000,
  },
  {
    key: 'id_copy',
    label: say('สำเนาบัตรประชาชน', 'Copy of the ID card'),
    accept: ['image', 'pdf'],
    maxFiles: 2,
    maxBytes: 1_000_000,
    crossing: 'ใช้สำหรับ{service_title} เท่านั้น วันที่ {date_short_th}',
  },
];

const left = (text: string, showWhen?: Condition): PetitionBlock => ({
  kind: 'paragraph',
  align: 'left',
  text,
  ...(showWhen ? { showWhen } : {}),
});

const BLOCKS: PetitionBlock[] = [
  { kind: 'title' },
  left('ข้าพเจ้า {full_name} อายุ {age} ปี เลขบัตร[{national_id|-}] อื่น[{kind_other|}]'),
  left('ย่อหน้าของโคมไฟ เสา {pole}', isLamp),
  left('ย่อหน้าของถนน', { field: 'kind', op: 'eq', value: 'road' }),
  { kind: 'choices', label: 'ประเภท', field: 'kind' },
  { kind: 'answers', pages: ['matter'] },
  { kind: 'field_table', field: 'homes' },
  { kind: 'text_table', columns: ['รายการ', 'จำนวน'], rows: [['โคมไฟ', '{lamps}']] },
  {
    kind: 'attachments',
    label: 'แนบ',
    items: [
      { value: 'photo', text: 'ภาพถ่าย' },
      { value: 'id_copy', text: 'สำเนาบัตร' },
    ],
  },
  { kind: 'consent', field: 'certify' },
  { kind: 'signature', who: 'applicant', role: 'ผู้ร้อง', align: 'center' },
  { kind: 'page_break' },
  left('ท้ายคำร้อง'),
];

/** A service that uses everything a clerk can set. */
export const builtForm: FormDefinition = {
  formatVersion: 1,
  slug: 'built-form',
  title: say('แจ้งเหตุรอบหมู่บ้าน', 'Report around the village'),
  description: say('บรรทัดแรก\nบรรทัดที่สอง', 'First line\nSecond line'),
  category: 'report',
  department: say('สำนักปลัด', 'Office of the clerk'),
  contact: { name: 'นางสาวตัวอย่าง', phone: '044-000-111' },
  notice: say('เหตุด่วนโทร 1129', 'Emergency: 1129'),
  legalBasis: ['พ.ร.บ. ตัวอย่าง พ.ศ. 2537'],
  anonymous: true,
  receipt: { register: 'built', format: '{seq:05d}/{year}', yearBasis: 'calendar' },
  targets: [{ step: 'complete', amount: 7, unit: 'working_days' }],
  pages: [
    { key: 'applicant', title: say('ผู้แจ้ง', 'Applicant'), fields: APPLICANT },
    { key: 'matter', title: say('เรื่องที่แจ้ง', 'Matter'), help: say('ตอบตามจริง'), fields: MATTER },
    { key: 'end', title: say('รับรอง', 'Certify'), fields: END },
  ],
  attachments: ATTACHMENTS,
  pointField: 'pole',
  petition: {
    title: 'คำร้องแจ้งเหตุ',
    to: '{org_head_title}',
    paper: 'A4',
    blocks: BLOCKS,
    office: [{ kind: 'opinion', title: 'ความเห็นช่าง', choices: ['เห็นควรซ่อม'], lines: 2, sign: ['ลงชื่อ'] }],
    annex: false,
  },
};

/** Answers that are taken as they are. */
export const builtAnswers = {
  first_name: 'สมหญิง',
  last_name: 'รักดี',
  national_id: '1234567890121',
  born: '1980-05-14',
  kind: 'lamp',
  pole: 'P-12',
  lamps: 2,
  detail: 'ไฟดับสามคืนแล้ว มองไม่เห็นทาง',
  wishes: ['mend', 'call'],
  homes: [{ no: '12/3', who: 'นายตัวอย่าง' }, { no: '14' }],
  certify: true,
};
