import { label, type Examples } from './example.fixture';

/** Fields whose answers are typed: texts, numbers, dates. */
export const typedFields: Pick<
  Examples,
  | 'text'
  | 'textarea'
  | 'integer'
  | 'amount_thb'
  | 'date_be'
  | 'datetime_be'
  | 'time'
  | 'phone_th'
  | 'email'
  | 'thai_national_id'
  | 'bank_account'
> = {
  text: {
    field: {
      type: 'text',
      key: 'first_name',
      label: label('ชื่อ', 'First name'),
      required: true,
      pattern: "^[ก-๙a-zA-Z.\\-' ()ฯ]{1,100}$",
      patternMessage: label('กรุณากรอกชื่อเป็นตัวอักษร', 'Please write the name in letters'),
      minLength: 2,
      maxLength: 100,
    },
    good: ['สมชาย', "O'Brien"],
    bad: ['ก', 'สมชาย1', 'ก'.repeat(101), 5, true, ['สมชาย'], { th: 'สมชาย' }],
  },
  textarea: {
    field: { type: 'textarea', key: 'detail', label: label('รายละเอียด', 'Details'), minLength: 10 },
    good: ['บรรทัดหนึ่ง\nบรรทัดสอง', '😀'.repeat(2000)],
    bad: ['สั้น', 'ก'.repeat(2001), 1, [1]],
  },
  integer: {
    field: {
      type: 'integer',
      key: 'lamps',
      label: label('จำนวนดวง', 'Lamps'),
      min: 1,
      max: 200,
      unit: 'ดวง',
    },
    good: [1, 200],
    bad: [0, 201, 1.5, -1, 'สิบ', '1.5', 1e300, true, [1]],
  },
  amount_thb: {
    field: { type: 'amount_thb', key: 'income', label: label('รายได้', 'Income'), min: 0, max: 1000000 },
    good: [0, 1234.5, 999999.99],
    bad: [-0.01, 1000000.01, 0.1 + 0.2, 1.005, 'พันบาท', '1.234', [1], true],
  },
  date_be: {
    field: {
      type: 'date_be',
      key: 'found',
      label: label('พบตั้งแต่วันที่', 'Since'),
      min: '2020-01-01',
      max: 'today',
    },
    good: ['2026-11-20', '2024-02-29'],
    bad: [
      '2025-02-29',
      '2569-11-20',
      '1483-11-20',
      '2026-11-21',
      '2019-12-31',
      '29/2/2568',
      '2026',
      'วานนี้',
      20261120,
    ],
  },
  datetime_be: {
    field: {
      type: 'datetime_be',
      key: 'setup',
      label: label('เข้าจัดเตรียม', 'Set-up'),
      min: 'today',
      max: 'today+30',
    },
    good: ['2026-11-20T09:30'],
    bad: [
      '2026-11-19T09:30',
      '2569-11-20T09:30',
      '2026-11-20',
      '2026-11-20T24:00',
      '2026-02-30T10:00',
      'พรุ่งนี้',
      5,
    ],
  },
  time: {
    field: { type: 'time', key: 'at', label: label('เวลาประมาณ', 'Time') },
    good: ['00:00', '23:59'],
    bad: ['24:00', '9:75', 'เช้า', 930],
  },
  phone_th: {
    field: { type: 'phone_th', key: 'phone', label: label('โทรศัพท์', 'Telephone') },
    good: ['0812345678', '023569999', '044123456'],
    bad: ['1567', '081234567', '08123456789', 'ไม่มีโทรศัพท์', 812345678],
  },
  email: {
    field: { type: 'email', key: 'email', label: label('อีเมล', 'E-mail') },
    good: ['a.b+c@sub.example.co.th'],
    bad: ['somchai', 'a@b', 'a@@example.com', 'ก@example.com', `${'a'.repeat(250)}@example.com`, 1],
  },
  thai_national_id: {
    field: { type: 'thai_national_id', key: 'national_id', label: label('เลขประจำตัวประชาชน', 'National ID') },
    good: ['1111111111119', '3999999999995'],
    bad: ['1234567890123', '0000000000001', '0994000123451', '123', 'สิบสาม', 1234567890121],
  },
  bank_account: {
    field: { type: 'bank_account', key: 'account', label: label('บัญชีเลขที่', 'Account') },
    good: ['1234567890', '123456789012345'],
    bad: ['123456789', '1234567890123456', 'ออมสิน', 1234567890],
  },
};
