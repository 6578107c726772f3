import type { Text } from '@khamrong/schemas';

/** Words of the pages that only the server renders. */
export const PAGE = {
  otherLanguage: { th: 'English', en: 'ภาษาไทย' },
  view: { th: 'การแสดงผล', en: 'Display' },
  letter: { th: 'ก', en: 'A' },
  sizeNormal: { th: 'ตัวอักษรขนาดปกติ', en: 'normal letters' },
  sizeLarge: { th: 'ตัวอักษรขนาดใหญ่', en: 'large letters' },
  sizeLargest: { th: 'ตัวอักษรขนาดใหญ่ที่สุด', en: 'largest letters' },
  highContrast: { th: 'สีตัดกัน', en: 'High contrast' },
  privacy: { th: 'ประกาศความเป็นส่วนตัว', en: 'Privacy notice' },
  accessibility: { th: 'การเข้าถึงเว็บไซต์', en: 'Accessibility' },
  allServices: { th: 'บริการทั้งหมด', en: 'All services' },
  trackLink: { th: 'ติดตามเรื่อง', en: 'Track a request' },
  listLink: { th: 'ติดตามสถานะ – ทุกแบบฟอร์ม', en: 'Status of all requests' },
  contactOffice: { th: 'ติดต่อสอบถาม', en: 'Contact the office' },
  skipToContent: { th: 'ข้ามไปยังเนื้อหา', en: 'Skip to content' },
  closed: { th: 'ปิดรับคำร้องแล้ว', en: 'Closed' },
  directoryTitle: { th: 'บริการออนไลน์', en: 'Online services' },
  directoryIntro: {
    th: 'เลือกบริการที่ต้องการ กรอกแบบฟอร์ม แล้วรับเลขที่รับแจ้งทันที',
    en: 'Choose a service, fill in its form and get a receipt number at once.',
  },
  otherServices: { th: 'บริการอื่น', en: 'Other services' },
  openService: { th: 'เปิดรับ', en: 'Open' },
  noServices: { th: 'ยังไม่มีบริการที่เปิดรับในขณะนี้', en: 'No service is open at the moment.' },
  department: { th: 'หน่วยงานรับผิดชอบ', en: 'Department' },
  contact: { th: 'ผู้ติดต่อ', en: 'Contact' },
  closesAt: { th: 'ปิดรับ', en: 'Closes' },
  requestId: { th: 'รหัสอ้างอิง', en: 'Reference' },
  phone: { th: 'โทร.', en: 'Tel.' },
} as const satisfies Record<string, Text>;
