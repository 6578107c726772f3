import { label, type Examples } from './example.fixture';

const choices = [
  { value: 'road', label: label('ถนน', 'Roads') },
  { value: 'light', label: label('ไฟฟ้า', 'Lighting') },
  { value: 'ยศ/อื่นๆ', label: label('อื่น ๆ', 'Other') },
];

/** Fields whose answers are chosen, ticked or made of parts. */
export const chosenFields: Pick<
  Examples,
  | 'radio'
  | 'select'
  | 'select_org_list'
  | 'checkbox_group'
  | 'checkbox_group_org_list'
  | 'slot'
  | 'address_lookup'
  | 'geo_point'
  | 'consent'
  | 'matrix_likert'
  | 'repeat_text'
  | 'repeat_table'
> = {
  radio: {
    field: {
      type: 'radio',
      key: 'on_register',
      label: label('มีชื่อในทะเบียนบ้าน', 'On the register'),
      choices,
      refuse: { value: 'light', message: label('ต้องยื่นที่อื่น', 'Please apply elsewhere') },
    },
    good: ['road', 'ยศ/อื่นๆ'],
    bad: ['light', 'water', 'ถนน', 1, true, ['road'], 'constructor'],
  },
  select: {
    field: { type: 'select', key: 'topic', label: label('หมวดเรื่อง', 'Topic'), choices, required: true },
    good: ['light'],
    bad: ['water', 0, ['road'], '__proto__'],
  },
  select_org_list: {
    field: {
      type: 'select_org_list',
      key: 'village',
      label: label('หมู่บ้าน', 'Village'),
      list: 'villages',
      choices,
    },
    good: ['road'],
    bad: ['บ้านอื่น', 3, {}],
  },
  checkbox_group: {
    field: {
      type: 'checkbox_group',
      key: 'needs',
      label: label('ความช่วยเหลือ', 'Needs'),
      choices: [...choices, { value: 'none', label: label('ไม่มี', 'None') }],
      maxSelected: 2,
      exclusive: ['none'],
    },
    good: [['road'], ['road', 'light'], ['none']],
    bad: [
      ['water'],
      ['road', 'road'],
      ['road', 'light', 'ยศ/อื่นๆ'],
      ['none', 'road'],
      'road',
      [1],
      { road: true },
    ],
  },
  checkbox_group_org_list: {
    field: {
      type: 'checkbox_group_org_list',
      key: 'services',
      label: label('งานบริการ', 'Services'),
      list: 'services',
      choices,
      required: true,
    },
    good: [['road', 'light', 'ยศ/อื่นๆ']],
    bad: [['water'], ['road', 'road'], 'road'],
  },
  slot: {
    field: { type: 'slot', key: 'slot', label: label('ช่วงเวลา', 'Slot'), list: 'queue_slots', choices },
    good: ['road'],
    bad: ['09:00', 9],
  },
  address_lookup: {
    field: { type: 'address_lookup', key: 'addr_tambon', label: label('ตำบล', 'Tambon'), level: 'tambon' },
    good: ['หนองบัว'],
    bad: ['ก'.repeat(81), 400101, ['หนองบัว']],
  },
  geo_point: {
    field: { type: 'geo_point', key: 'geo', label: label('พิกัด', 'Point') },
    good: [{ lat: 16.4, lng: 102.8 }],
    bad: [
      { lat: 91, lng: 0 },
      { lat: 16 },
      { lat: 16, lng: 102, alt: 1 },
      { lat: 'เหนือ', lng: 1 },
      [16, 102],
      '16,102',
    ],
  },
  consent: {
    field: {
      type: 'consent',
      key: 'certify',
      label: label('ข้าพเจ้าขอรับรองว่าเป็นความจริง', 'I certify this is true'),
      required: true,
      purpose: 'certification',
      link: 'https://example.com',
    },
    good: [true],
    bad: ['true', 1, 'on', {}],
  },
  matrix_likert: {
    field: {
      type: 'matrix_likert',
      key: 'rating',
      label: label('ความพึงพอใจ', 'Satisfaction'),
      required: true,
      scale: [
        { value: '5', label: label('มากที่สุด', 'Most') },
        { value: '1', label: label('น้อยที่สุด', 'Least') },
      ],
      groups: [
        {
          key: 'g1',
          label: label('กระบวนการ', 'Process'),
          items: [
            { key: 'q1', label: label('รวดเร็ว', 'Quick') },
            { key: 'q2', label: label('สะดวก', 'Easy') },
          ],
        },
      ],
    },
    good: [{ q1: '5', q2: '1' }],
    bad: [
      { q1: '5' },
      { q1: '5', q2: '3' },
      { q1: '5', q2: 1 },
      { q1: '5', q2: '1', q3: '1' },
      ['5', '1'],
      '5',
    ],
  },
  repeat_text: {
    field: {
      type: 'repeat_text',
      key: 'remarks',
      label: label('ข้อเสนอแนะ', 'Remarks'),
      maxRows: 3,
      maxLength: 20,
    },
    good: [['หนึ่ง'], ['หนึ่ง', 'สอง', 'สาม']],
    bad: [['1', '2', '3', '4'], ['ก'.repeat(21)], [1], 'หนึ่ง', [['หนึ่ง']]],
  },
  repeat_table: {
    field: {
      type: 'repeat_table',
      key: 'people',
      label: label('บัญชีผู้เดือดร้อน', 'People affected'),
      maxRows: 2,
      columns: [
        { key: 'name', label: label('ชื่อ-สกุล', 'Name'), required: true },
        { key: 'house_no', label: label('บ้านเลขที่', 'House no.'), maxLength: 10 },
      ],
    },
    good: [[{ name: 'สมหญิง' }], [{ name: 'สมหญิง', house_no: '1' }, { name: 'สมชาย' }]],
    bad: [
      [{ house_no: '1' }],
      [{ name: 'ก', id: '1' }],
      [{ name: 1 }],
      [{ name: 'ก', house_no: '1'.repeat(11) }],
      [{ name: 'ก' }, { name: 'ข' }, { name: 'ค' }],
      ['สมหญิง'],
      { name: 'สมหญิง' },
      'สมหญิง',
    ],
  },
};
