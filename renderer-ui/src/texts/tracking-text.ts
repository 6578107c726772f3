import type { Text } from '@khamrong/schemas';

/** Words of the page that follows one case; only the server renders them. */
export const TRACKING = {
  title: { th: 'ติดตามเรื่อง', en: 'Track a request' },
  help: {
    th: 'กรอกเลขที่รับแจ้งและรหัสตรวจสอบที่ได้รับเมื่อส่งคำร้อง',
    en: 'Type the receipt number and the tracking code you were given.',
  },
  lost: { th: 'ไม่มีรหัสตรวจสอบแล้ว โทรถามเจ้าหน้าที่', en: 'Lost your code? Call the office.' },
  lostListed: {
    th: 'ไม่มีรหัสตรวจสอบแล้ว โทรถามเจ้าหน้าที่ หรือดูสถานะในรายการสาธารณะ',
    en: 'Lost your code? Call the office, or look at the public list.',
  },
  publicList: { th: 'ติดตามสถานะ – ทุกแบบฟอร์ม', en: 'Status of all requests' },
  another: { th: 'ติดตามเรื่องอื่น', en: 'Track another request' },
  wrong: { th: 'ข้อผิดพลาด', en: 'Error' },
  status: { th: 'สถานะ', en: 'Status' },
  steps: { th: 'ขั้นตอน', en: 'Steps' },
  stepDone: { th: 'ผ่านแล้ว', en: 'done' },
  stepCurrent: { th: 'ขั้นตอนปัจจุบัน', en: 'current step' },
  stepTodo: { th: 'ยังไม่ถึง', en: 'to come' },
  office: { th: 'เจ้าหน้าที่แจ้ง', en: 'The office says' },
  you: { th: 'ท่านแจ้ง', en: 'You wrote' },
  sentFiles: { th: 'ท่านส่งเอกสาร {count} ไฟล์', en: 'Files you sent: {count}' },
  wholeHistory: { th: 'ความคืบหน้าทั้งหมด', en: 'Everything that happened' },
  about: { th: 'เรื่องนี้', en: 'This request' },
  service: { th: 'บริการ', en: 'Service' },
  deemedAt: { th: 'ถือว่ารับเมื่อ', en: 'Deemed received' },
  dueReason: {
    th: '{target} นับจากเวลาที่ถือว่าได้รับคำร้อง',
    en: '{target}, counted from when the request is deemed received',
  },
  department: { th: 'หน่วยงานรับผิดชอบ', en: 'Department' },
  joined: {
    th: 'มีผู้แจ้งเรื่องเดียวกันนี้ไว้แล้ว หน่วยงานรวมเป็นเรื่องเดียวกัน ท่านติดตามได้จากหน้านี้ สถานะที่แสดงเป็นของเรื่องหลัก{number}',
    en: 'The same matter had been reported before, and the office works on both as one. You can follow it here; the status is that of the main request{number}.',
  },
  joinedNumber: { th: ' เลขที่ {receiptNo}', en: ' no. {receiptNo}' },
  inOffice: { th: 'ส่วนงานที่ส่งต่อ', en: 'Referred by' },
  passedTo: { th: 'ผู้รับผิดชอบ: {to}', en: 'Now responsible: {to}' },
  contact: { th: 'ผู้ประสานงาน', en: 'Contact' },
  documents: { th: 'เอกสาร', en: 'Documents' },
  asksTitle: { th: 'เจ้าหน้าที่ขอข้อมูล/เอกสารเพิ่มเติม', en: 'The office needs more from you' },
  chooseFile: { th: 'เลือกไฟล์หรือถ่ายภาพ', en: 'Choose a file or take a photo' },
  fileRule: {
    th: 'PDF หรือรูปภาพ ไม่เกิน {size} ได้ {count} ไฟล์',
    en: 'PDF or pictures, at most {size} each, up to {count}',
  },
  crossed: {
    th: 'ระบบจะขีดคร่อมสำเนานี้ให้ ใช้กับเรื่องนี้ได้เท่านั้น',
    en: 'The copy is crossed out so that it serves for this request only.',
  },
  attached: { th: 'แนบแล้ว (เอาเครื่องหมายออกหากไม่ใช้)', en: 'Attached (untick what is not to be sent)' },
  replyLabel: { th: 'ข้อความถึงเจ้าหน้าที่', en: 'Message to the office' },
  replyHelp: {
    th: 'ไม่มีเอกสารที่ขอ บอกเหตุผลตรงนี้ได้',
    en: 'If you do not have a document, say so here.',
  },
  sendReply: { th: 'ส่งให้เจ้าหน้าที่', en: 'Send to the office' },
  replied: {
    th: 'ส่งให้เจ้าหน้าที่แล้ว เรื่องดำเนินการต่อ',
    en: 'Sent to the office. Your request goes on.',
  },
  cancel: { th: 'ยกเลิกคำร้องนี้', en: 'Cancel this request' },
  cancelWarning: {
    th: 'ยกเลิกแล้วเปลี่ยนกลับไม่ได้ หากต้องการอีกต้องยื่นใหม่ เลขที่รับแจ้งเดิมยังใช้ดูประวัติได้',
    en: 'This cannot be undone; you would have to apply again. The receipt number still shows the history.',
  },
  cancelReason: { th: 'เหตุผล (ไม่บอกก็ได้)', en: 'Reason (optional)' },
  cancelNow: { th: 'ยืนยันยกเลิกคำร้อง', en: 'Yes, cancel the request' },
  cancelled: { th: 'ยกเลิกคำร้องแล้ว', en: 'The request is cancelled' },
  lineEnded: { th: 'เลิกแจ้งทาง LINE แล้ว', en: 'You get no more updates by LINE' },
} as const satisfies Record<string, Text>;
