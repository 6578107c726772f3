import {
  APPROVAL_STEPS,
  STEP_TEXT,
  type FieldTypeName,
  type OfficeBlock,
  type PetitionBlock,
} from '@khamrong/schemas';

export type AnyBlock = PetitionBlock | OfficeBlock;
/** A block while its settings are being changed. */
export type Draft = Record<string, unknown>;

interface Common {
  /** The property of the block. */
  name: string;
  label: string;
  help?: string;
}

/** Asked for in a way of its own, without more to say. */
type Asked<A extends string> = A extends string ? { as: A } : never;

/** A setting of a block and how it is asked for. */
export type Control = Common &
  (
    | { as: 'text'; /** Left empty, the property is not there. */ optional?: true }
    | { as: 'lines'; most: number; optional?: true }
    | { as: 'flag' }
    | { as: 'number'; from: number; to: number; optional?: true }
    | { as: 'select'; options: readonly { value: string; text: string }[]; optional?: true }
    | { as: 'field'; types: readonly FieldTypeName[] }
    | Asked<'choiceItems' | 'attachmentItems' | 'pages' | 'cells' | 'tableRows' | 'annexColumns' | 'signers'>
  );

const TITLE: Control = { as: 'text', name: 'title', label: 'หัวข้อ' };
const PAGE: Control = {
  as: 'number',
  name: 'page',
  label: 'อยู่หน้าที่',
  help: 'เว้นว่างไว้เพื่อพิมพ์ต่อจากส่วนก่อนหน้า',
  from: 1,
  to: 9,
  optional: true,
};
const ALIGN: Control = {
  as: 'select',
  name: 'align',
  label: 'ตำแหน่งบนกระดาษ',
  options: [
    { value: 'left', text: 'ซ้าย' },
    { value: 'center', text: 'กลาง' },
    { value: 'right', text: 'ขวา' },
  ],
};
const CHOICE_FIELDS = [
  'radio',
  'select',
  'select_org_list',
  'slot',
  'checkbox_group',
  'checkbox_group_org_list',
] as const;
const ONE_EACH = 'พิมพ์บรรทัดละหนึ่งข้อ';

/** What each kind of block asks. A kind without controls has nothing to settle. */
export const CONTROLS: Record<AnyBlock['kind'], readonly Control[]> = {
  title: [],
  paragraph: [],
  tracking_qr: [],
  page_break: [],
  choices: [
    { as: 'field', name: 'field', label: 'คำถามแบบตัวเลือก', types: CHOICE_FIELDS },
    { as: 'text', name: 'label', label: 'ข้อความนำ' },
    { as: 'choiceItems', name: 'items', label: 'ตัวเลือกที่พิมพ์' },
  ],
  attachments: [
    { as: 'text', name: 'label', label: 'ข้อความนำ' },
    { as: 'attachmentItems', name: 'items', label: 'เอกสารที่พิมพ์' },
  ],
  consent: [{ as: 'field', name: 'field', label: 'คำรับรองหรือความยินยอม', types: ['consent'] }],
  signature: [
    {
      as: 'select',
      name: 'who',
      label: 'ผู้ลงชื่อ',
      options: [
        { value: 'applicant', text: 'ผู้ยื่นคำร้อง' },
        { value: 'officer', text: 'เจ้าหน้าที่ (เว้นว่างให้เซ็นด้วยปากกา)' },
      ],
    },
    { as: 'text', name: 'role', label: 'ข้อความท้ายเส้นลงชื่อ' },
    { as: 'text', name: 'name', label: 'ชื่อในวงเล็บใต้เส้น', optional: true },
    { as: 'flag', name: 'position', label: 'มีบรรทัด “ตำแหน่ง ……”' },
    ALIGN,
  ],
  answers: [{ as: 'pages', name: 'pages', label: 'หน้าของแบบฟอร์มที่พิมพ์' }],
  field_table: [{ as: 'field', name: 'field', label: 'ตารางในแบบฟอร์ม', types: ['repeat_table'] }],
  matrix: [{ as: 'field', name: 'field', label: 'แบบประเมินในแบบฟอร์ม', types: ['matrix_likert'] }],
  text_table: [{ as: 'cells', name: 'columns', label: 'ตาราง' }],
  stamp: [TITLE, { as: 'lines', name: 'lines', label: 'ข้อความในช่อง', most: 8, help: ONE_EACH }],
  opinion: [
    TITLE,
    {
      as: 'select',
      name: 'step',
      label: 'ช่องของใคร',
      help: 'ใช้เมื่อเสนอพิจารณาในระบบ ไม่เลือกคือดูจากหัวข้อ',
      optional: true,
      options: APPROVAL_STEPS.map((value) => ({ value, text: STEP_TEXT[value].th })),
    },
    { as: 'lines', name: 'intro', label: 'ข้อความนำ', most: 6, optional: true, help: ONE_EACH },
    { as: 'lines', name: 'choices', label: 'ข้อให้ทำเครื่องหมาย', most: 30, optional: true, help: ONE_EACH },
    { as: 'number', name: 'lines', label: 'จำนวนเส้นประให้เขียน', from: 0, to: 20, optional: true },
    {
      as: 'lines',
      name: 'sign',
      label: 'บรรทัดลงชื่อ',
      most: 8,
      optional: true,
      help: 'คำว่า ลงชื่อ (ชื่อ) ตำแหน่ง วันที่ จะมีเส้นประให้เขียน คำอื่นพิมพ์ตามนั้น',
    },
    { as: 'signers', name: 'signers', label: 'ลงชื่อหลายคน' },
    {
      as: 'select',
      name: 'place',
      label: 'ความกว้าง',
      optional: true,
      options: [
        { value: 'left_half', text: 'ครึ่งซ้ายของกระดาษ' },
        { value: 'right_half', text: 'ครึ่งขวาของกระดาษ' },
        { value: 'full_width', text: 'เต็มความกว้าง' },
      ],
    },
    PAGE,
  ],
  table: [
    TITLE,
    { as: 'lines', name: 'columns', label: 'หัวคอลัมน์', most: 12, help: ONE_EACH },
    { as: 'tableRows', name: 'rows', label: 'แถว' },
  ],
  divisions: [
    TITLE,
    { as: 'number', name: 'limit', label: 'จำนวนกองที่พิมพ์ เรียงตามรายชื่อของหน่วยงาน', from: 1, to: 30 },
  ],
  annex_table: [
    TITLE,
    { as: 'field', name: 'field', label: 'ตารางในแบบฟอร์ม', types: ['repeat_table'] },
    { as: 'annexColumns', name: 'columns', label: 'คอลัมน์' },
    { as: 'number', name: 'rowsPerPage', label: 'จำนวนแถวต่อหน้า', from: 5, to: 60 },
  ],
  tear_off: [TITLE, { as: 'lines', name: 'lines', label: 'ข้อความ', most: 12, help: ONE_EACH }, PAGE],
};
