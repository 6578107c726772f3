import type { Field, FieldTypeName } from '../fields';

/** A field that a question's own words ask for. */
interface Meant {
  key: string;
  type: FieldTypeName;
  personal: NonNullable<Field['personal']>;
  /** What it becomes, in words for a person. */
  as: string;
}

/** Short questions whose answers the system knows how to check, and how to print on paper, in the order of asking. */
const MEANT: readonly [RegExp, Meant][] = [
  [
    /(เลข|หมายเลข).{0,15}ประชาชน|national id/i,
    {
      key: 'national_id',
      type: 'thai_national_id',
      personal: 'personal_high',
      as: 'เลขประจำตัวประชาชน ตรวจเลข 13 หลัก',
    },
  ],
  [
    /เลขที่บัญชี|หมายเลขบัญชี|bank account/i,
    {
      key: 'bank_account',
      type: 'bank_account',
      personal: 'personal_high',
      as: 'เลขที่บัญชีธนาคาร ตรวจ 10–15 หลัก',
    },
  ],
  [
    /เบอร์|โทรศัพท์|หมายเลขโทร|มือถือ|\b(tele)?phone\b|\bmobile\b/i,
    { key: 'phone', type: 'phone_th', personal: 'personal', as: 'หมายเลขโทรศัพท์ ตรวจจำนวนหลัก' },
  ],
  [/อีเมล|\be-?mail\b/i, { key: 'email', type: 'email', personal: 'personal', as: 'อีเมล ตรวจรูปแบบ' }],
  [
    /^(ชื่อ|ชื่อตัว|ชื่อจริง)([^ก-๙]{0,5}(และ)?[^ก-๙]{0,5}(นาม)?สกุล)?([^ก-๙].*|ผู้(ยื่น|ร้อง|ตอบ|จอง|ขอ|แจ้ง).*)?$|^(full |first )?name$/i,
    { key: 'first_name', type: 'text', personal: 'personal', as: 'ชื่อผู้ยื่น พิมพ์ลงในแบบคำร้อง' },
  ],
  [
    /^(นาม)?สกุล([^ก-๙].*)?$|^(last|family) ?name$|^surname$/i,
    { key: 'last_name', type: 'text', personal: 'personal', as: 'นามสกุลผู้ยื่น พิมพ์ลงในแบบคำร้อง' },
  ],
];

/** Longest question that is looked at; longer ones speak of more than one thing. */
const SHORT = 60;

/** What a short question asks for, by its words; undefined where that cannot be told. */
export const meantBy = (title: string): Meant | undefined =>
  title.length > SHORT ? undefined : MEANT.find(([words]) => words.test(title.trim()))?.[1];
