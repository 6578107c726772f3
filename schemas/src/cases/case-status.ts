import type { Text } from '../definition/text';

/** Where a case stands. The first four are the words of the offices' own manuals. */
export const CASE_STATUSES = [
  'submitted',
  'received',
  'in_progress',
  'completed',
  'need_info',
  'referred',
  'rejected',
  'cancelled',
  'closed',
  'merged',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** The way a case goes where nothing comes between, in the words of the offices' own manuals. */
export const PLAIN_STATUSES = CASE_STATUSES.slice(0, 4);

/** Statuses in which the case still waits for somebody. */
export const OPEN_STATUSES = ['submitted', 'received', 'in_progress', 'need_info', 'referred'] as const;
export const isOpenStatus = (status: CaseStatus): boolean =>
  (OPEN_STATUSES as readonly CaseStatus[]).includes(status);

/** Statuses in which nobody waits for anything any more. */
export const END_STATUSES = ['completed', 'rejected', 'cancelled', 'closed', 'merged'] as const;
export type EndStatus = (typeof END_STATUSES)[number];

export const STATUS_TEXT = {
  submitted: { th: 'ส่งคำร้อง', en: 'Submitted' },
  received: { th: 'เจ้าหน้าที่รับเรื่อง', en: 'Received by the office' },
  in_progress: { th: 'กำลังดำเนินการ', en: 'In progress' },
  completed: { th: 'ดำเนินการสำเร็จ', en: 'Completed' },
  need_info: { th: 'ขอข้อมูล/เอกสารเพิ่มเติม', en: 'More information needed' },
  referred: { th: 'ส่งต่อหน่วยงานที่รับผิดชอบโดยตรง', en: 'Referred to the responsible agency' },
  rejected: { th: 'ไม่สามารถดำเนินการได้/ไม่อนุมัติ', en: 'Not approved' },
  cancelled: { th: 'ยกเลิกโดยผู้ยื่น', en: 'Cancelled by the applicant' },
  closed: { th: 'ปิดเรื่อง', en: 'Closed' },
  merged: { th: 'รวมกับเรื่องเดียวกัน', en: 'Joined with the same request' },
} as const satisfies Record<CaseStatus, Text>;

const TRANSITIONS: Record<CaseStatus, readonly CaseStatus[]> = {
  submitted: ['received', 'need_info', 'referred', 'rejected', 'cancelled'],
  received: ['in_progress', 'need_info', 'referred', 'completed', 'rejected', 'cancelled'],
  in_progress: ['completed', 'need_info', 'referred', 'rejected', 'cancelled'],
  need_info: ['received', 'in_progress', 'rejected', 'cancelled'],
  referred: ['in_progress', 'completed', 'rejected', 'closed', 'cancelled'],
  completed: ['closed', 'in_progress'],
  rejected: ['closed', 'in_progress'],
  cancelled: [],
  closed: ['in_progress'],
  /** Goes on with its main case, and by itself only when it is parted from it. */
  merged: [],
};

/** Statuses in which work has ended: what is done or refused can still be closed, which ends the file as well. */
const ENDED: ReadonlySet<CaseStatus> = new Set(['completed', 'rejected', 'closed']);

/** Statuses whose reason the citizen must be told. */
const NEEDS_REASON: ReadonlySet<CaseStatus> = new Set(['need_info', 'referred', 'rejected']);

/** The statuses a case may go to next. */
export const nextStatuses = (from: CaseStatus): readonly CaseStatus[] => TRANSITIONS[from];
export const isLegalTransition = (from: CaseStatus, to: CaseStatus): boolean =>
  TRANSITIONS[from].includes(to);

/** Statuses in which whoever filed may take the case back: the office has not spent work on it yet. */
const TAKEN_BACK: ReadonlySet<CaseStatus> = new Set(['submitted', 'received']);
export const mayTakeBack = (status: CaseStatus): boolean => TAKEN_BACK.has(status);

/** Whether this takes up again what had ended. */
export const reopens = (from: CaseStatus, to: CaseStatus): boolean => ENDED.has(from) && isOpenStatus(to);

/** Whether a case may be taken up again: a closed one only by whom the office lets. */
export const mayReopen = (from: CaseStatus, isLet: boolean): boolean => from !== 'closed' || isLet;

/** Whether the citizen must be told why. */
export const needsReason = (from: CaseStatus, to: CaseStatus): boolean =>
  NEEDS_REASON.has(to) || reopens(from, to);

/** A department passes a case on while it has it in hand; what is with another agency or ended is taken up again first. */
export const mayForward = (status: CaseStatus): boolean => isOpenStatus(status) && status !== 'referred';

/** A case that still waits may turn out to be one that the office has already. */
export const mayMerge = (status: CaseStatus): boolean => isOpenStatus(status);

/** Whether duplicates may be joined to a case: not to what is a duplicate itself or was taken back. */
export const mayTakeIn = (status: CaseStatus): boolean => status !== 'merged' && status !== 'cancelled';

/** What the citizen of a duplicate is told of its main case: what another person is asked for is not theirs to give. */
export const statusOfDuplicate = (main: CaseStatus): CaseStatus =>
  main === 'need_info' ? 'in_progress' : main;
