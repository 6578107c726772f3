import type { Text } from '@khamrong/schemas';

/** Words of what the office says of a service beside its form; only the server renders them. */
export const ABOUT = {
  title: { th: 'เกี่ยวกับบริการนี้', en: 'About this service' },
  department: { th: 'หน่วยงานรับผิดชอบ', en: 'Department' },
  targets: { th: 'กำหนดเวลาให้บริการ', en: 'When to expect what' },
  legalBasis: { th: 'ฐานกฎหมาย', en: 'Legal basis' },
  contact: { th: 'ผู้ติดต่อสอบถาม', en: 'Whom to ask' },
  guide: { th: 'ผู้มีสิทธิ ขั้นตอน และเอกสารที่ต้องใช้', en: 'Who may apply, steps and documents' },
  onPaper: { th: 'ต้องการกรอกบนกระดาษ', en: 'You would rather fill it in on paper?' },
  noPaper: { th: 'ยังไม่มีแบบคำร้อง', en: 'You have no form yet?' },
  printBlank: { th: 'พิมพ์แบบฟอร์มเพื่อกรอก (PDF)', en: 'Print the form to fill by hand (PDF)' },
  sendScan: { th: 'ส่งแบบที่กรอกและลงชื่อแล้ว', en: 'Send the form you filled in and signed' },
  online: { th: 'ยื่นคำร้องออนไลน์', en: 'Apply online' },
  within: { th: 'ภายใน', en: 'within' },
  receive: { th: 'รับเรื่องและส่งต่อ', en: 'Received and passed on' },
  first_reply: { th: 'แจ้งผลครั้งแรก', en: 'First reply' },
  complete: { th: 'ดำเนินการแล้วเสร็จ', en: 'Done' },
  minutes: { th: 'นาที', en: 'minutes' },
  hours: { th: 'ชั่วโมง', en: 'hours' },
  days: { th: 'วัน', en: 'days' },
  working_days: { th: 'วันทำการ', en: 'working days' },
} as const satisfies Record<string, Text>;
