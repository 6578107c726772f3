import type { Text } from '../../definition/text';

/** When the office works. */
export const CALENDAR_TEXT = {
  'calendar.full': {
    th: 'ตารางวันหยุดเต็มแล้ว กรุณาลบวันหยุดของปีเก่าก่อน',
    en: 'The table of holidays is full; please remove those of past years first',
  },
  'calendar.hoursInvalid': {
    th: 'ต้องเปิดทำการอย่างน้อยหนึ่งวันต่อสัปดาห์ และเวลาปิดต้องหลังเวลาเปิด',
    en: 'The office opens on one day of the week at least, and closes after it opens',
  },
  'calendar.noSuchDay': { th: 'ไม่มีวันนี้ในปฏิทิน', en: 'There is no such day' },
} as const satisfies Record<string, Text>;
