import type { Text } from '../definition/text';

/** What happened to a case besides coming to another status. */
export const EVENT_KINDS = [
  'assign',
  'forward',
  'note',
  'message',
  'result',
  'resultRemoved',
  'received',
  'receivedRemoved',
  'merge',
  'part',
  'due',
  'propose',
  'opinion',
  'decide',
  'skip',
  'return',
  'saraban',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_TEXT = {
  assign: { th: 'มอบหมายผู้รับผิดชอบ', en: 'Given to an officer' },
  forward: { th: 'ส่งต่อส่วนงานที่รับผิดชอบ', en: 'Passed to the responsible department' },
  note: { th: 'บันทึกภายใน', en: 'Internal note' },
  message: { th: 'ข้อความจากเจ้าหน้าที่', en: 'Message from the office' },
  result: { th: 'แนบเอกสารผลการดำเนินการ', en: 'Result document added' },
  resultRemoved: { th: 'นำเอกสารผลการดำเนินการออก', en: 'Result document withdrawn' },
  received: { th: 'แนบเอกสารที่รับไว้', en: 'Received document added' },
  receivedRemoved: { th: 'นำเอกสารที่รับไว้ออก', en: 'Received document taken out' },
  merge: { th: 'รวมกับเรื่องเดียวกัน', en: 'Joined with the same request' },
  part: { th: 'แยกจากเรื่องที่รวมไว้', en: 'Parted from the request it was joined with' },
  due: {
    th: 'ปรับกำหนดแล้วเสร็จตามวันหยุดและเวลาทำการของหน่วยงาน',
    en: 'Due date moved with the office’s holidays and hours',
  },
  propose: { th: 'เสนอเพื่อพิจารณา', en: 'Proposed for decision' },
  opinion: { th: 'ให้ความเห็น', en: 'Opinion given' },
  decide: { th: 'พิจารณาสั่งการ', en: 'Decided' },
  skip: { th: 'ข้ามขั้นการพิจารณา', en: 'Step left out' },
  return: { th: 'ส่งกลับให้แก้ไข', en: 'Sent back' },
  saraban: { th: 'ลงเลขทะเบียนรับ (สารบรรณ)', en: 'Number in the office’s register' },
} as const satisfies Record<EventKind, Text>;

/** Kinds that the citizen is told of, whatever was written with them. */
const TOLD: ReadonlySet<EventKind> = new Set(['forward', 'result', 'resultRemoved', 'merge', 'part', 'due']);
export const isTold = (kind: EventKind): boolean => TOLD.has(kind);
