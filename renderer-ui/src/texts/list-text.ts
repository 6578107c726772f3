import type { Text } from '@khamrong/schemas';

/** Words of the public list; only the server renders them. */
export const LIST = {
  title: { th: 'ติดตามสถานะ – ทุกแบบฟอร์ม', en: 'Status of all requests' },
  intro: {
    th: 'เฉพาะบริการที่หน่วยงานเปิดเผยได้ ชื่อแสดงเพียงบางส่วน ดูรายละเอียดเรื่องของท่านด้วยรหัสตรวจสอบ',
    en: 'Only services the office may show; names in part. Details of your own request need its tracking code.',
  },
  ownCase: { th: 'ติดตามเรื่องของท่าน', en: 'Track your own request' },
  searchLabel: { th: 'ค้นหาเลขที่รับแจ้งหรือชื่อแบบฟอร์ม', en: 'Receipt number or name of the form' },
  search: { th: 'ค้นหา', en: 'Search' },
  showAll: { th: 'แสดงทั้งหมด', en: 'Show all' },
  results: { th: 'ผลการค้นหา “{query}”', en: 'Results for “{query}”' },
  nothing: { th: 'ยังไม่มีเรื่องในรายการนี้', en: 'Nothing is on this list yet.' },
  notFound: {
    th: 'ไม่พบ “{query}” ในรายการนี้ เรื่องของบริการที่ไม่เปิดเผยต้องดูด้วยรหัสตรวจสอบ',
    en: 'Nothing found for “{query}”. Requests that are not public need their tracking code.',
  },
  tooMany: {
    th: 'แสดงบางรายการ กรุณาพิมพ์เลขที่รับแจ้งให้ครบ',
    en: 'These are not all; please type the whole receipt number.',
  },
  no: { th: 'ลำดับ', en: 'No.' },
  form: { th: 'ชื่อแบบฟอร์ม', en: 'Form' },
  time: { th: 'วัน/เวลา', en: 'Date and time' },
  receiptNo: { th: 'เลขที่รับแจ้ง', en: 'Receipt number' },
  name: { th: 'ชื่อ', en: 'Name' },
  status: { th: 'สถานะ', en: 'Status' },
  noName: { th: 'ไม่แสดง', en: 'not shown' },
  older: { th: 'รายการก่อนหน้า', en: 'Older requests' },
  newest: { th: 'รายการล่าสุด', en: 'Newest requests' },
} as const satisfies Record<string, Text>;
