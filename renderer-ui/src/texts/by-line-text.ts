import type { Text } from '@khamrong/schemas';

/** Words about being told by LINE. */
export const BY_LINE = {
  ask: { th: 'รับแจ้งความคืบหน้าทาง LINE', en: 'Get updates by LINE' },
  how: {
    th: 'ใช้โทรศัพท์ที่มี LINE: เพิ่มเพื่อนหากยังไม่ได้เพิ่ม แล้วกดส่งข้อความที่เตรียมไว้',
    en: 'On a phone with LINE: add the office as a friend if you have not, then send the message that is ready.',
  },
  on: { th: 'แจ้งความคืบหน้าทาง LINE อยู่', en: 'You get updates by LINE.' },
  kept: {
    th: 'ระบบเก็บรหัสบัญชี LINE ของท่านแบบเข้ารหัสเพื่อแจ้งเรื่องนี้เท่านั้น และลบพร้อมคำร้อง',
    en: 'Your LINE account is kept encrypted, for this request alone, and deleted with it.',
  },
  end: { th: 'เลิกรับแจ้งทาง LINE', en: 'Stop updates by LINE' },
} as const satisfies Record<string, Text>;
