import type { CommandName } from '@khamrong/schemas/editing';

/** What an edit did, as it is named where it is taken back: เลิกทำ: เพิ่มช่องกรอก. */
export const COMMAND_NAMES = {
  setForm: 'แก้ตั้งค่าบริการ',
  addPage: 'เพิ่มหน้า',
  setPage: 'แก้หน้า',
  movePage: 'ย้ายหน้า',
  removePage: 'ลบหน้า',
  splitPage: 'แยกหน้า',
  joinPage: 'รวมหน้า',
  addFields: 'เพิ่มช่องกรอก',
  setField: 'แก้ช่องกรอก',
  replaceField: 'เปลี่ยนชนิดช่องกรอก',
  moveFields: 'ย้ายช่องกรอก',
  removeFields: 'ลบช่องกรอก',
  addAttachments: 'เพิ่มไฟล์แนบ',
  setAttachment: 'แก้ไฟล์แนบ',
  moveAttachment: 'ย้ายไฟล์แนบ',
  removeAttachment: 'ลบไฟล์แนบ',
  setPetition: 'แก้แบบคำร้อง',
  renameField: 'เปลี่ยนชื่ออ้างอิงของช่องกรอก',
  translate: 'แก้คำแปล',
  several: 'แก้หลายแห่ง',
  replaceAll: 'แทนที่ทั้งแบบฟอร์ม',
} as const satisfies Record<CommandName, string>;
