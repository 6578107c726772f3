import type { Text } from '../../definition/text';

/** What people ask of their own data. */
export const PERSONAL_DATA_TEXT = {
  'personalData.busy': {
    th: 'กำลังจัดทำสำเนาหรือลบข้อมูลของคำขอนี้อยู่ กรุณารอให้เสร็จก่อน',
    en: 'A copy or an erasure for this request is on its way; please wait until it is done',
  },
  'personalData.changed': {
    th: 'เรื่องที่เลือกเปลี่ยนไปจากที่แสดง ยังไม่ได้ลบข้อมูลใด กรุณาตรวจรายการอีกครั้ง',
    en: 'The cases have changed since they were shown; nothing was erased, please look at the list again',
  },
  'personalData.copied': {
    th: 'คำขอนี้มีสำเนาข้อมูลแล้ว หากต้องทำใหม่ ให้นำเอกสารเดิมออกจากเอกสารผลการดำเนินการก่อน',
    en: 'This request has its copy; to make another, take the first one out of the result documents',
  },
  'personalData.ended': {
    th: 'คำขอนี้จบแล้ว หากจะดำเนินการต่อให้รับเรื่องกลับมาก่อน',
    en: 'This request has ended; take it up again before anything more is done',
  },
  'personalData.reasonMissing': {
    th: 'มีเรื่องที่ลบไม่ได้ กรุณาเขียนเหตุผลให้ผู้ขอทราบ',
    en: 'Some cases cannot be erased; please write why, for the citizen to read',
  },
  'personalData.nothing': {
    th: 'ไม่มีเรื่องใดในรายการที่ลบได้',
    en: 'None of these cases can be erased',
  },
} as const satisfies Record<string, Text>;
