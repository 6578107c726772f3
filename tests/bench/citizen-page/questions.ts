/** One question, before anyone's library says how it is asked. */
export interface Question {
  key: string;
  label: string;
  kind: 'text' | 'paragraph' | 'number' | 'email' | 'phone' | 'date' | 'select' | 'radio' | 'checks';
  choices?: readonly string[];
  required?: boolean;
}

/** A part of a form: a step, a page, a panel. */
export interface Part {
  key: string;
  title: string;
  questions: Question[];
}

type Asked = [label: string, kind: Question['kind'], choices?: readonly string[]];

const YES_NO = ['ใช่', 'ไม่ใช่'] as const;
const VILLAGES = Array.from({ length: 12 }, (_, at) => `หมู่ที่ ${at + 1}`);

/** Twenty questions as an office asks them; the first is a text, in which the benches type. */
const TWENTY: readonly Asked[] = [
  ['ชื่อและนามสกุล', 'text'],
  ['คำนำหน้าชื่อ', 'select', ['นาย', 'นาง', 'นางสาว']],
  ['วันเดือนปีเกิด', 'date'],
  ['หมายเลขโทรศัพท์', 'phone'],
  ['อีเมล', 'email'],
  ['บ้านเลขที่', 'text'],
  ['หมู่บ้าน', 'select', VILLAGES],
  ['ถนน', 'text'],
  ['ตรอกหรือซอย', 'text'],
  ['จำนวนคนในบ้าน', 'number'],
  ['เรื่องที่ขอ', 'text'],
  ['รายละเอียด', 'paragraph'],
  ['เคยยื่นเรื่องนี้มาก่อน', 'radio', YES_NO],
  ['ต้องการรับเอกสารทาง', 'checks', ['มารับเอง', 'ไปรษณีย์', 'อีเมล']],
  ['วันที่ต้องการ', 'date'],
  ['จำนวนที่ขอ', 'number'],
  ['เป็นผู้อยู่อาศัยในตำบล', 'radio', YES_NO],
  ['ผู้ประสานงาน', 'text'],
  ['โทรศัพท์ของผู้ประสานงาน', 'phone'],
  ['หมายเหตุ', 'paragraph'],
];

const part = (number: number): Part => ({
  key: `part_${number}`,
  title: `ส่วนที่ ${number}`,
  questions: TWENTY.map(([label, kind, choices], at) => ({
    key: `q${number}_${at + 1}`,
    label,
    kind,
    choices,
    required: at === 0,
  })),
});

/** A form of so many fields, twenty to a part. */
export const formOf = (fields: number): Part[] =>
  Array.from({ length: fields / TWENTY.length }, (_, at) => part(at + 1));
