import type { CaseDetail, Target } from '@khamrong/schemas';
import { formatThaiDate } from '@khamrong/schemas/thai';
import { thaiTime } from '../../lib/thai-time';

const STEPS: Record<Target['step'], string> = {
  receive: 'รับเรื่องและส่งต่อ',
  first_reply: 'แจ้งผลครั้งแรก',
  complete: 'ดำเนินการแล้วเสร็จ',
};

const UNITS: Record<Target['unit'], string> = {
  minutes: 'นาทีทำการ',
  hours: 'ชั่วโมงทำการ',
  days: 'วัน',
  working_days: 'วันทำการ',
};

/** How a due date came about: the promise, from when it counts, and the days that do not count. */
export function dueReason({ due, deemedReceivedAt }: Pick<CaseDetail, 'due' | 'deemedReceivedAt'>): string {
  if (!due) return '';
  const { target, holidays } = due;
  const promise = `${STEPS[target.step]}ภายใน ${target.amount} ${UNITS[target.unit]}`;
  const from = `นับจากเวลาที่ถือว่าได้รับ ${thaiTime(deemedReceivedAt)}`;
  const days = holidays.map((day) => formatThaiDate(day, 'short')).join(', ');
  if (target.unit === 'days') return [promise, from, 'ถ้าตรงกับวันหยุดเลื่อนเป็นวันทำการถัดไป'].join(' ');
  return [promise, from, 'ไม่นับวันที่หน่วยงานไม่เปิดทำการ', days && `และวันหยุด ${days}`].filter(Boolean).join(' ');
}
