import type { Availability } from '@khamrong/schemas';
import { thaiTime } from '../../lib/thai-time';

/** The most petitions that the server takes as a cap. */
const CAP_MAX = 100_000;

const isPast = (instant: string | null, now: Date): boolean => instant !== null && new Date(instant) <= now;

/** Why nothing can be filed any more; empty where it can, or will. */
function closedWords({ open, closesAt, cap }: Availability, received: number, now: Date): string {
  if (!open) return 'ปิดรับคำร้อง';
  if (closesAt && isPast(closesAt, now)) return `ปิดรับคำร้องแล้ว ตั้งแต่ ${thaiTime(closesAt)}`;
  return cap !== null && received >= cap ? `ปิดรับคำร้องแล้ว เพราะครบ ${cap} คำร้อง` : '';
}

/** Whether citizens can file now, and why not, in words. */
export function openingWords(availability: Availability, received: number, now: Date): string {
  const { opensAt, closesAt } = availability;
  const closed = closedWords(availability, received, now);
  if (closed) return closed;
  const until = closesAt ? ` จนถึง ${thaiTime(closesAt)}` : '';
  if (opensAt && !isPast(opensAt, now)) return `จะเปิดรับคำร้อง ${thaiTime(opensAt)}${until}`;
  return `เปิดรับคำร้องอยู่${until}`;
}

/** Why times and limits cannot be as they are; empty where they can. */
export function openingFault({ opensAt, closesAt, cap }: Availability): string {
  if (opensAt && closesAt && new Date(opensAt) >= new Date(closesAt)) return 'วันปิดรับต้องอยู่หลังวันเปิดรับ';
  if (cap !== null && !(Number.isInteger(cap) && cap >= 1 && cap <= CAP_MAX))
    return 'จำนวนคำร้องต้องเป็นเลข 1 ถึง 100,000';
  return '';
}
