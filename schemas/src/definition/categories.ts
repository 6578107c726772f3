import type { Text } from './text';

/** Headings of the directory by category code, in the order they stand; a clerk chooses one for each service. */
export const CATEGORIES: Record<string, Text> = {
  petition: { th: 'คำร้องทั่วไป', en: 'Petitions' },
  complaint: { th: 'ร้องเรียน ร้องทุกข์', en: 'Complaints' },
  infrastructure: { th: 'แจ้งซ่อม โครงสร้างพื้นฐาน', en: 'Repairs and infrastructure' },
  disaster: { th: 'แจ้งเหตุและสาธารณภัย', en: 'Disasters and emergencies' },
  welfare: { th: 'สวัสดิการสังคม', en: 'Social welfare' },
  booking: { th: 'จองและขอใช้สถานที่', en: 'Bookings' },
  payment: { th: 'ชำระค่าธรรมเนียม', en: 'Fees' },
  survey: { th: 'แบบสำรวจความคิดเห็น', en: 'Surveys' },
};
