import type { Text } from '../../definition/text';

/** How long cases are kept. */
export const RETENTION_TEXT = {
  'retention.changed': {
    th: 'รายการที่ครบกำหนดเปลี่ยนไปจากที่แสดง ยังไม่ได้ลบข้อมูลใด กรุณาดูรายการอีกครั้ง',
    en: 'What is due has changed since it was shown; nothing was removed, please look at the list again',
  },
  'retention.nothing': {
    th: 'ไม่มีเรื่องที่ครบกำหนด',
    en: 'No cases are due',
  },
} as const satisfies Record<string, Text>;
