import type { Text } from '../definition/text';

/** What a notice may name. None of it tells who somebody is or what they asked for. */
export const NOTICE_PLACEHOLDERS = {
  receiptNo: { th: 'เลขที่รับแจ้ง', en: 'Receipt number' },
  service: { th: 'ชื่อบริการ', en: 'Service' },
  status: { th: 'สถานะ', en: 'Status' },
  link: { th: 'ลิงก์ติดตามเรื่อง', en: 'Link to the case' },
  dueDate: { th: 'กำหนดแล้วเสร็จ', en: 'Due date' },
  date: { th: 'วันที่ของเหตุการณ์', en: 'Date of the event' },
  office: { th: 'ชื่อหน่วยงาน', en: 'Office' },
  phone: { th: 'โทรศัพท์หน่วยงาน', en: "Office's telephone" },
} as const satisfies Record<string, Text>;
export type NoticePlaceholder = keyof typeof NOTICE_PLACEHOLDERS;
export type NoticeValues = Record<NoticePlaceholder, string>;

/** Subject and body of a message; LINE gets the body alone. */
export interface NoticeText {
  subject: string;
  body: string;
}

const PLACEHOLDER = /\{([^{}\n]*)\}/g;

const isPlaceholder = (name: string): name is NoticePlaceholder => Object.hasOwn(NOTICE_PLACEHOLDERS, name);

/** Placeholders of a text that no notice has, as they are written in it. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter((name) => !isPlaceholder(name));

const namedIn = (line: string): NoticePlaceholder[] =>
  [...line.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter(isPlaceholder);

/**
 * Puts values in the place of their placeholders. A line that names something there is none of, such as the due date of a
 * service that has no target, is left out.
 */
export function fillText(text: string, values: NoticeValues): string {
  const told = text.split('\n').filter((line) => namedIn(line).every((name) => values[name] !== ''));
  return told
    .map((line) =>
      line.replace(PLACEHOLDER, (whole, name: string) => (isPlaceholder(name) ? values[name] : whole)),
    )
    .join('\n');
}
