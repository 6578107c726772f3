import { CASE_STATUSES, type CaseStatus } from '../cases/case-status';
import type { Text } from '../definition/text';

type Reached = Exclude<CaseStatus, 'submitted'>;
const isReached = (status: CaseStatus): status is Reached => status !== 'submitted';

/** What a citizen is told of: that it was filed, every status it came to, and what the office wrote. */
export const CITIZEN_EVENTS = [
  'filed',
  ...CASE_STATUSES.filter(isReached),
  'note',
  'forward',
  'result',
] as const;
/** What staff are told of. */
export const STAFF_EVENTS = [
  'new',
  'assigned',
  'mentioned',
  'awaits',
  'replied',
  'due_soon',
  'overdue',
  'escalated',
] as const;
export const NOTICE_EVENTS = [...CITIZEN_EVENTS, ...STAFF_EVENTS] as const;

export type CitizenEvent = (typeof CITIZEN_EVENTS)[number];
export type StaffEvent = (typeof STAFF_EVENTS)[number];
export type NoticeEvent = (typeof NOTICE_EVENTS)[number];

export const NOTICE_EVENT_TEXT = {
  filed: { th: 'ได้รับคำร้อง', en: 'Filed' },
  received: { th: 'เจ้าหน้าที่รับเรื่อง', en: 'Received by the office' },
  in_progress: { th: 'กำลังดำเนินการ', en: 'In progress' },
  completed: { th: 'ดำเนินการสำเร็จ', en: 'Completed' },
  need_info: { th: 'ขอข้อมูลหรือเอกสารเพิ่มเติม', en: 'More information needed' },
  referred: { th: 'ส่งต่อหน่วยงานที่รับผิดชอบ', en: 'Referred' },
  rejected: { th: 'ไม่อนุมัติหรือไม่สามารถดำเนินการได้', en: 'Not approved' },
  cancelled: { th: 'ยกเลิกคำร้อง', en: 'Cancelled' },
  note: { th: 'เจ้าหน้าที่แจ้งข้อความถึงผู้ยื่น', en: 'A note from the office' },
  closed: { th: 'ปิดเรื่อง', en: 'Closed' },
  merged: { th: 'รวมกับเรื่องเดียวกัน', en: 'Joined with the same request' },
  forward: { th: 'ส่งต่อส่วนงานอื่นของหน่วยงาน', en: 'Passed to another department' },
  result: { th: 'มีเอกสารผลการดำเนินการ', en: 'A result document' },
  new: { th: 'มีคำร้องใหม่ของหน่วยงาน', en: 'A new case of the department' },
  assigned: { th: 'ได้รับมอบหมายเรื่อง', en: 'A case was assigned' },
  mentioned: { th: 'ถูกกล่าวถึงในบันทึกภายใน', en: 'Mentioned in an internal note' },
  awaits: { th: 'มีเรื่องรอท่านพิจารณา หรือส่งกลับให้แก้ไข', en: 'A case waits for a decision, or was sent back' },
  replied: { th: 'ผู้ยื่นตอบกลับหรือยกเลิกเอง', en: 'The citizen replied or cancelled' },
  due_soon: { th: 'ใกล้ครบกำหนด (แจ้งผู้รับผิดชอบ)', en: 'Due soon' },
  overdue: { th: 'เกินกำหนด (แจ้งผู้รับผิดชอบ)', en: 'Overdue' },
  escalated: { th: 'เกินกำหนดหลายวัน (แจ้งหัวหน้า)', en: 'Overdue for days (to the head)' },
} as const satisfies Record<NoticeEvent, Text>;
