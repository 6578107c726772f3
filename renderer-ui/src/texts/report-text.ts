import type { Text } from '@khamrong/schemas';

/** Words about what others have reported at the same place. */
export const REPORT = {
  here: { th: 'มีผู้แจ้งแล้ว {count} เรื่อง ณ จุดนี้', en: 'Reported here already: {count}' },
  near: { th: 'มีผู้แจ้งแล้ว {count} เรื่อง ในระยะ 100 เมตร', en: 'Reported already within 100 m: {count}' },
  filed: { th: 'แจ้งเมื่อ {date}', en: 'reported on {date}' },
  number: { th: 'เลขที่รับแจ้ง {number}', en: 'receipt number {number}' },
  distance: { th: 'ห่างไม่เกิน {metres} เมตร', en: 'within {metres} m' },
  same: {
    th: 'ถ้าเป็นเรื่องเดียวกัน ไม่ต้องแจ้งซ้ำ',
    en: 'If it is the same matter, there is no need to report it again.',
  },
  follow: { th: 'ติดตามเรื่องนี้', en: 'Follow it' },
  followHere: {
    th: 'สแกนคิวอาร์โค้ดที่จุดนี้อีกครั้งเมื่อใดก็ได้ จะเห็นสถานะล่าสุดในหน้านี้ เมื่อดำเนินการเสร็จแล้ว เรื่องจะหายไปจากรายการ',
    en: 'Scan the code of this place again at any time: this page shows the latest status. What is done is no longer listed.',
  },
  followNear: {
    th: 'เปิดแบบฟอร์มนี้และระบุตำแหน่งเดิมอีกครั้งเมื่อใดก็ได้ จะเห็นสถานะล่าสุด เมื่อดำเนินการเสร็จแล้ว เรื่องจะหายไปจากรายการ',
    en: 'Open this form and give the same place again at any time: it shows the latest status. What is done is no longer listed.',
  },
  more: { th: 'แจ้งเพิ่มเติม', en: 'Report more' },
} as const satisfies Record<string, Text>;
