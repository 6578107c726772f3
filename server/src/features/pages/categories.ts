import type { Text } from '@khamrong/schemas';

/** Headings of the directory by category code, in the order they stand. */
export const CATEGORIES: Record<string, Text> = {
  petition: { th: 'คำร้องและเรื่องร้องเรียน', en: 'Petitions and complaints' },
  report: { th: 'แจ้งเหตุและแจ้งซ่อม', en: 'Reports and repairs' },
  welfare: { th: 'สวัสดิการสังคม', en: 'Social welfare' },
  booking: { th: 'จองและขอใช้สถานที่', en: 'Bookings' },
  payment: { th: 'ชำระค่าธรรมเนียม', en: 'Fees' },
  survey: { th: 'แบบสำรวจความคิดเห็น', en: 'Surveys' },
};
