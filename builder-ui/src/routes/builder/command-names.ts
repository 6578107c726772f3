import type { CommandName } from '@khamrong/schemas/editing';

/** What an edit did, as it is named where it is taken back: เลิกทำ: เพิ่มช่อง. */
export const COMMAND_NAMES = {
  setForm: 'แก้ตั้งค่าบริการ',
  addPage: 'เพิ่มหน้า',
  setPage: 'แก้หน้า',
  movePage: 'ย้ายหน้า',
  removePage: 'ลบหน้า',
  splitPage: 'แบ่งหน้า',
  joinPage: 'รวมหน้า',
  addFields: 'เพิ่มช่อง',
  setField: 'แก้ช่อง',
  replaceField: 'เปลี่ยนชนิดช่อง',
  moveFields: 'ย้ายช่อง',
  removeFields: 'ลบช่อง',
  addAttachments: 'เพิ่มเอกสารแนบ',
  setAttachment: 'แก้เอกสารแนบ',
  moveAttachment: 'ย้ายเอกสารแนบ',
  removeAttachment: 'ลบเอกสารแนบ',
  setPetition: 'แก้แบบคำร้อง',
  renameField: 'เปลี่ยนรหัสช่อง',
  translate: 'แก้คำแปล',
  several: 'แก้หลายแห่ง',
  replaceAll: 'แทนที่ทั้งแบบฟอร์ม',
} as const satisfies Record<CommandName, string>;
