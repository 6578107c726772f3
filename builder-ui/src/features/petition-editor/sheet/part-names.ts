import type { AnyBlock } from './part-commands';

/** What clerks call the parts of a sheet. */
export const PART_NAMES: Record<AnyBlock['kind'], string> = {
  title: 'ชื่อแบบคำร้อง',
  paragraph: 'ย่อหน้า',
  choices: 'ช่องทำเครื่องหมาย',
  attachments: 'รายการเอกสารแนบ',
  consent: 'คำรับรองหรือความยินยอม',
  signature: 'ลายเซ็น',
  answers: 'คำถามและคำตอบทั้งหมด',
  field_table: 'ตารางจากแบบฟอร์ม',
  text_table: 'ตาราง',
  matrix: 'ตารางแบบประเมิน',
  tracking_qr: 'คิวอาร์ติดตามเรื่อง',
  page_break: 'ขึ้นหน้าใหม่',
  stamp: 'ช่องตรารับหนังสือ',
  opinion: 'กล่องความเห็นเจ้าหน้าที่',
  table: 'ตารางสำหรับเจ้าหน้าที่',
  divisions: 'กล่องส่งต่อกอง',
  annex_table: 'บัญชีแนบท้าย',
  tear_off: 'ส่วนฉีกให้ประชาชน',
};
