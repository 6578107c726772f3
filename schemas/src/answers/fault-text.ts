import type { Text } from '../definition/text';
import type { Asks } from '../fields/field-type';

/** What a sentence is made from: the field's label, how the form asks for it, and the keyword's parameters. */
export interface Faulty {
  keyword: string;
  params: Record<string, unknown>;
  label: Text;
  asks: Asks;
}

/** Thai words stand together, but not with digits or Latin letters. */
const after = (verb: string, label: string): string => verb + (/^[ก-๙]/.test(label) ? '' : ' ') + label;

const ask = {
  fill: { th: 'กรุณากรอก', en: 'Please fill in' },
  choose: { th: 'กรุณาเลือก', en: 'Please choose' },
  accept: { th: 'กรุณาทำเครื่องหมายหน้าข้อความ', en: 'Please tick' },
} as const;

type Sentence = (label: Text, params: Record<string, unknown>) => Text;

const limit = ({ limit: value }: Record<string, unknown>): string => String(value);

const choose: Sentence = (label) => ({
  th: after('กรุณาเลือก', `${label.th} จากรายการ`),
  en: `Please choose ${label.en ?? label.th} from the list`,
});

const sentences: Record<string, Sentence> = {
  minLength: (_, p) => ({
    th: `กรุณากรอกอย่างน้อย ${limit(p)} ตัวอักษร`,
    en: `Please write at least ${limit(p)} characters`,
  }),
  maxLength: (_, p) => ({
    th: `กรอกได้ไม่เกิน ${limit(p)} ตัวอักษร`,
    en: `Please write at most ${limit(p)} characters`,
  }),
  minimum: (_, p) => ({ th: `ต้องไม่น้อยกว่า ${limit(p)}`, en: `Must be at least ${limit(p)}` }),
  maximum: (_, p) => ({ th: `ต้องไม่เกิน ${limit(p)}`, en: `Must be at most ${limit(p)}` }),
  minItems: (_, p) => ({
    th: `กรุณาเลือกหรือกรอกอย่างน้อย ${limit(p)} รายการ`,
    en: `Please give at least ${limit(p)}`,
  }),
  maxItems: (_, p) => ({ th: `ใส่ได้ไม่เกิน ${limit(p)} รายการ`, en: `At most ${limit(p)} are allowed` }),
  uniqueItems: () => ({ th: 'มีรายการซ้ำกัน', en: 'The same item is given twice' }),
  const: choose,
  enum: choose,
  oneOf: choose,
  not: choose,
  additionalProperties: () => ({ th: 'แบบฟอร์มนี้ไม่มีช่องข้อมูลนี้', en: 'This form has no such field' }),
};

function missing(asks: Faulty['asks'], { th, en = th }: Text): Text {
  if (asks === 'accept') return { th: `${ask.accept.th} “${th}”`, en: `${ask.accept.en} “${en}”` };
  return { th: after(ask[asks].th, th), en: `${ask[asks].en}: ${en}` };
}

/** The sentence for a fault, in both languages; a field's own words for a keyword come before these. */
export function faultText({ keyword, params, label, asks }: Faulty): Text {
  if (keyword === 'required') return missing(asks, label);
  const sentence = Object.hasOwn(sentences, keyword) ? sentences[keyword] : undefined;
  if (sentence) return sentence(label, params);
  return { th: `${label.th} ไม่ถูกต้อง กรุณาตรวจสอบอีกครั้ง`, en: `Please check: ${label.en ?? label.th}` };
}
