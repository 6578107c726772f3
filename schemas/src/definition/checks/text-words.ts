import type { Text } from '../text';

type Words = (number: string) => Text;

const numbered =
  (th: string, en: string): Words =>
  (at) => ({ th: th.replace('#', String(Number(at) + 1)), en: en.replace('#', String(Number(at) + 1)) });

/** What is missing, by where it stands; the first that fits is said. */
const MISSING: readonly [RegExp, Words][] = [
  [/\/(?:choices|scale)\/(\d+)\/label$/, numbered('ตัวเลือกที่ # ยังไม่มีข้อความ', 'Choice # has no text')],
  [/\/columns\/(\d+)\/label$/, numbered('คอลัมน์ที่ # ยังไม่มีชื่อ', 'Column # has no heading')],
  [/\/items\/(\d+)\/label$/, numbered('ข้อที่ # ยังไม่มีข้อความ', 'Item # has no text')],
  [/\/groups\/(\d+)\/label$/, numbered('หัวข้อกลุ่มที่ # ยังไม่มีข้อความ', 'Group # has no heading')],
  [/\/fields\/(\d+)\/label$/, numbered('ยังไม่ได้ตั้งคำถามหรือชื่อช่อง', 'The question is not written yet')],
  [/^\/attachments\/(\d+)\/label$/, numbered('ยังไม่ได้ตั้งชื่อเอกสารแนบ', 'The attachment has no name yet')],
  [/^\/pages\/(\d+)\/title$/, numbered('ยังไม่ได้ตั้งชื่อหน้า', 'The page has no title yet')],
  [/^\/guide\/steps\/(\d+)$/, numbered('ขั้นตอนที่ # ยังไม่มีข้อความ', 'Step # has no text')],
  [/^\/guide\/documents\/(\d+)$/, numbered('เอกสารที่ # ยังไม่มีข้อความ', 'Document # has no text')],
  [/^\/privacy\/\w+()$/, numbered('ประกาศความเป็นส่วนตัวมีข้อที่ยังว่าง', 'The privacy notice has an empty part')],
  [/^\/title()$/, numbered('ยังไม่ได้ตั้งชื่อบริการ', 'The service has no title yet')],
  [/^\/department()$/, numbered('ยังไม่ได้ระบุส่วนงานที่รับผิดชอบ', 'The department is missing')],
  [/\/(?:patternMessage|message)()$/, numbered('ข้อความแจ้งเตือนยังว่าง', 'The message to citizens is empty')],
  [
    /\/(?:help|description|notice|eligibility|conditions|fee)()$/,
    numbered('คำอธิบายยังว่าง กรุณากรอกหรือลบออก', 'The explanation is empty; write it or take it out'),
  ],
];

const SOMETHING: Text = { th: 'กรุณากรอกข้อความภาษาไทย', en: 'A Thai text is missing' };

/** The sentence for a Thai text that is missing. @param path JSON pointer to the text */
export function missingText(path: string): Text {
  for (const [pattern, words] of MISSING) {
    const at = pattern.exec(path)?.[1];
    if (at !== undefined) return words(at);
  }
  return SOMETHING;
}
