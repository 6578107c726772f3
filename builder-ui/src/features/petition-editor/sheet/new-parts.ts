import { fieldsIn, type FieldTypeName, type FormDefinition } from '@khamrong/schemas';
import type { JSONContent } from '@tiptap/core';
import type { AnyBlock } from './part-commands';
import { PART_NAMES } from './part-names';

type Zone = 'letter' | 'office';

/** Something that can be put into the sheet. */
export interface NewPart {
  kind: AnyBlock['kind'];
  zone: Zone;
  name: string;
  /** The node to put in, made for this form. */
  make: (definition: FormDefinition) => JSONContent;
}

const firstOf = ({ pages }: FormDefinition, ...types: FieldTypeName[]): string =>
  fieldsIn({ pages }).find(({ type }) => types.includes(type))?.key ?? 'none';

const SIGN = ['ลงชื่อ', '(ชื่อ)', 'ตำแหน่ง', 'วันที่'];

const STARTS: [Zone, (definition: FormDefinition) => AnyBlock][] = [
  [
    'letter',
    () => ({
      kind: 'text_table',
      columns: ['รายการ', 'จำนวน'],
      rows: [
        ['', ''],
        ['', ''],
      ],
    }),
  ],
  [
    'letter',
    (form) => ({
      kind: 'choices',
      label: '',
      field: firstOf(form, 'radio', 'select', 'checkbox_group', 'select_org_list', 'checkbox_group_org_list'),
    }),
  ],
  [
    'letter',
    () => ({
      kind: 'signature',
      who: 'applicant',
      role: 'ผู้ยื่นคำร้อง',
      name: '( {full_name} )',
      align: 'center',
    }),
  ],
  [
    'letter',
    ({ attachments }) => ({
      kind: 'attachments',
      label: 'พร้อมแนบเอกสาร ดังนี้',
      items: attachments.map(({ key, label }) => ({ value: key, text: label.th })),
    }),
  ],
  ['letter', (form) => ({ kind: 'consent', field: firstOf(form, 'consent') })],
  ['letter', () => ({ kind: 'answers' })],
  ['letter', (form) => ({ kind: 'field_table', field: firstOf(form, 'repeat_table') })],
  ['letter', (form) => ({ kind: 'matrix', field: firstOf(form, 'matrix_likert') })],
  ['letter', () => ({ kind: 'tracking_qr' })],
  ['letter', () => ({ kind: 'page_break' })],
  ['office', () => ({ kind: 'opinion', title: 'ความเห็นเจ้าหน้าที่', lines: 2, sign: SIGN })],
  [
    'office',
    () => ({
      kind: 'stamp',
      title: 'สำหรับเจ้าหน้าที่',
      lines: ['เลขรับที่ {receipt_no}', 'วันที่ {date_th} เวลา {time_th} น.'],
    }),
  ],
  [
    'office',
    () => ({ kind: 'table', title: 'รายการ', columns: ['ลำดับ', 'รายการ', 'จำนวน', 'หมายเหตุ'], rows: 5 }),
  ],
  ['office', () => ({ kind: 'divisions', title: 'ส่งต่อ', limit: 8 })],
  [
    'office',
    (form) => ({
      kind: 'annex_table',
      title: 'บัญชีแนบท้าย',
      field: firstOf(form, 'repeat_table'),
      columns: [{ title: 'ลำดับ', from: '#' }, { title: 'รายการ' }],
      rowsPerPage: 25,
    }),
  ],
  [
    'office',
    () => ({
      kind: 'tear_off',
      title: 'ใบรับคำร้อง',
      lines: ['ได้รับเรื่อง {service_title} ของ {full_name} ไว้แล้ว เมื่อวันที่ {date_th}'],
    }),
  ],
];

const nodeOf = (zone: Zone, block: AnyBlock): JSONContent => ({ type: `${zone}Block`, attrs: { block } });

const paragraph: NewPart = {
  kind: 'paragraph',
  zone: 'letter',
  name: PART_NAMES.paragraph,
  make: () => ({ type: 'paragraph', attrs: { align: 'left', indentCm: 2.5 } }),
};
const title: NewPart = {
  kind: 'title',
  zone: 'letter',
  name: PART_NAMES.title,
  make: ({ petition }) => ({
    type: 'title',
    content: petition.title ? [{ type: 'text', text: petition.title }] : [],
  }),
};

/** A kind tells nothing but itself: a form of no fields at all will do to ask for it. */
const NO_FORM = { pages: [], attachments: [] } as unknown as FormDefinition;

/** All that can be put into the sheet, in the order it is offered. */
export const NEW_PARTS: readonly NewPart[] = [
  paragraph,
  title,
  ...STARTS.map(([zone, start]): NewPart => {
    const { kind } = start(NO_FORM);
    return { kind, zone, name: PART_NAMES[kind], make: (form) => nodeOf(zone, start(form)) };
  }),
];
