import { formatThaiDate, type NoticeText, type OfficeProfile } from '@khamrong/schemas';

/** A case as a summary names it: number, service and day, nothing of what somebody wrote. */
export interface DigestCase {
  receiptNo: string;
  service: string;
  /** ISO date in Bangkok. */
  dueOn: string;
}

/** What one person finds in the morning. */
export interface Digest {
  /** Cases of theirs that are overdue, or due within the days of the reminder; the earliest first, some of them. */
  overdue: { count: number; first: DigestCase[] };
  soon: { count: number; first: DigestCase[] };
  /** Cases of their departments that nobody has in hand. */
  unassigned: number;
  /** Cases laid before them. */
  awaiting: number;
  /** Cases in which somebody mentioned them. */
  mentioned: number;
}

export const isEmpty = ({ overdue, soon, awaiting, unassigned, mentioned }: Digest): boolean =>
  overdue.count + soon.count + awaiting + unassigned + mentioned === 0;

const line = ({ receiptNo, service, dueOn }: DigestCase): string =>
  `  - ${receiptNo} ${service} (กำหนด ${formatThaiDate(dueOn, 'short')})`;

function part(title: string, { count, first }: Digest['soon']): string[] {
  if (count === 0) return [];
  const more = count > first.length ? [`  และอีก ${count - first.length} เรื่อง`] : [];
  return [`${title} ${count} เรื่อง`, ...first.map(line), ...more];
}

const counted = (title: string, count: number): string[] => (count > 0 ? [`${title} ${count} เรื่อง`] : []);

/** The summary of a day as it is sent. */
export function digestText(
  { overdue, soon, awaiting, unassigned, mentioned }: Digest,
  { day, link, office }: { day: string; link: string; office: OfficeProfile },
): NoticeText {
  const lines = [
    `สรุปงานประจำวันที่ ${formatThaiDate(day)}`,
    '',
    ...part('เกินกำหนด', overdue),
    ...part('ใกล้ครบกำหนด', soon),
    ...counted('รอท่านพิจารณา', awaiting),
    ...counted('ยังไม่มีผู้รับผิดชอบ', unassigned),
    ...counted('มีผู้กล่าวถึงท่าน', mentioned),
    '',
    `เปิดรายการ: ${link}`,
    '',
    office.name,
    `โทรศัพท์ ${office.phone}`,
  ];
  const late = overdue.count > 0 ? ` เกินกำหนด ${overdue.count} เรื่อง` : '';
  return { subject: `สรุปงานคำร้อง ${formatThaiDate(day, 'short')}${late}`, body: lines.join('\n') };
}
