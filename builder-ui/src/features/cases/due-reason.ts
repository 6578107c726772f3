import type { CaseDetail, Target } from '@khamrong/schemas';
import { formatThaiDate, toBuddhistYear } from '@khamrong/schemas/thai';
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

type Reason = NonNullable<CaseDetail['due']>;

const dayText = ({ date, name }: Reason['holidays'][number]): string =>
  [formatThaiDate(date, 'short'), name].filter(Boolean).join(' ');

/** Said where weekends alone were counted out: a table that nobody entered cannot move a day. */
const withoutTable = (years: readonly number[]): string =>
  years.length > 0
    ? `ยังไม่มีตารางวันหยุดของปี ${years.map((year) => toBuddhistYear(year)).join(', ')} จึงยังไม่หักวันหยุดของปีนั้น`
    : '';

/** What does not count, by the calendar as it is now. */
function uncounted({ target, holidays, byFormerCalendar }: Reason): string[] {
  if (byFormerCalendar) return ['ตามวันหยุดและเวลาทำการที่ใช้ในเวลานั้น'];
  if (target.unit === 'days') return ['ถ้าตรงกับวันหยุดเลื่อนเป็นวันทำการถัดไป'];
  const days = holidays.map(dayText).join(', ');
  return ['ไม่นับวันที่หน่วยงานไม่เปิดทำการ', days && `และวันหยุด ${days}`];
}

/** How a due date came about: the promise, from when it counts, and the days that do not count. */
export function dueReason({ due, deemedReceivedAt }: Pick<CaseDetail, 'due' | 'deemedReceivedAt'>): string {
  if (!due) return '';
  const { target, yearsWithoutTable } = due;
  const promise = `${STEPS[target.step]}ภายใน ${target.amount} ${UNITS[target.unit]}`;
  const from = `นับจากเวลาที่ถือว่าได้รับ ${thaiTime(deemedReceivedAt)}`;
  return [promise, from, ...uncounted(due), withoutTable(yearsWithoutTable)].filter(Boolean).join(' ');
}
