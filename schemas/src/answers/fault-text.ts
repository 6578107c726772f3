import type { Text } from '../definition/text';
import type { Asks } from '../fields/field-type';

/** What a sentence is made from: the field's label, how the form asks for it, and the keyword's parameters. */
export interface Faulty {
  keyword: string;
  params: Record<string, unknown>;
  label: Text;
  asks: Asks;
}

/**
 * Labels stand in quotation marks, as the clerk wrote them: they are questions, statements and parts of sentences as
 * often as they are names, and read as the verb's object (กรุณาเลือกมีชื่ออยู่ใน…) they say something else.
 */
const named = (before: string, label: string, after = ''): string => `${before} “${label}”${after}`;

const ask = {
  fill: { th: 'กรุณากรอก', en: 'Please fill in' },
  choose: { th: 'กรุณาเลือกคำตอบข้อ', en: 'Please choose an answer for' },
  accept: { th: 'กรุณาทำเครื่องหมายหน้าข้อความ', en: 'Please tick' },
} as const;

type Sentence = (label: Text, params: Record<string, unknown>) => Text;

const limit = ({ limit: value }: Record<string, unknown>): string => String(value);

const choose: Sentence = ({ th, en = th }) => ({
  th: named(ask.choose.th, th, ' จากรายการ'),
  en: named(ask.choose.en, en, ' from the list'),
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

const missing = (asks: Asks, { th, en = th }: Text): Text => ({
  th: named(ask[asks].th, th),
  en: named(ask[asks].en, en),
});

/** The sentence for a fault, in both languages; a field's own words for a keyword come before these. */
export function faultText({ keyword, params, label, asks }: Faulty): Text {
  if (keyword === 'required') return missing(asks, label);
  const sentence = Object.hasOwn(sentences, keyword) ? sentences[keyword] : undefined;
  if (sentence) return sentence(label, params);
  return { th: `“${label.th}” ไม่ถูกต้อง กรุณาตรวจสอบอีกครั้ง`, en: `Please check “${label.en ?? label.th}”` };
}
