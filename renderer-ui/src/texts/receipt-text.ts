import type { Text } from '@khamrong/schemas';

/** Words of the receipt; they travel to the browser. */
export const RECEIPT = {
  receiptTitle: { th: 'ส่งคำร้องเรียบร้อยแล้ว', en: 'Your request has been received' },
  receiptNo: { th: 'เลขที่รับแจ้ง', en: 'Receipt number' },
  trackingCode: { th: 'รหัสตรวจสอบ', en: 'Tracking code' },
  submittedAt: { th: 'ส่งเมื่อ', en: 'Submitted' },
  deemedAt: { th: 'ถือว่ารับเมื่อ', en: 'Deemed received' },
  deemedReason: {
    th: 'ส่งนอกเวลาราชการ ถือว่ารับเมื่อเปิดทำการ (พ.ร.บ. การปฏิบัติราชการทางอิเล็กทรอนิกส์ 2565 ม.10)',
    en: 'Sent outside office hours: received when the office next opens (e-Government Act B.E. 2565, s. 10).',
  },
  keepScreenshot: { th: 'โปรดบันทึกภาพหน้าจอไว้เป็นหลักฐาน', en: 'Please keep a screenshot as evidence' },
  savePicture: { th: 'บันทึกภาพ', en: 'Save as picture' },
  pictureSaved: { th: 'บันทึกภาพแล้ว', en: 'Picture saved' },
  pictureFailed: {
    th: 'บันทึกภาพไม่ได้ โปรดบันทึกภาพหน้าจอแทน',
    en: 'No picture could be saved; please take a screenshot instead',
  },
  trackAt: { th: 'ติดตามเรื่องที่ {address}', en: 'Track it at {address}' },
  whatNext: { th: 'ขั้นตอนต่อไป', en: 'What happens next' },
  nextStep: {
    th: 'เจ้าหน้าที่จะรับเรื่อง ดำเนินการ และแจ้งความคืบหน้า ไม่ต้องส่งคำร้องซ้ำ',
    en: 'The office takes it up and tells you how it goes. There is no need to send it again.',
  },
  department: { th: 'หน่วยงานรับผิดชอบ', en: 'Department' },
  replyBy: { th: 'แจ้งผลทาง', en: 'You are told by' },
  due_receive: { th: 'รับเรื่องภายใน', en: 'Received by' },
  due_first_reply: { th: 'แจ้งผลครั้งแรกภายใน', en: 'First reply by' },
  due_complete: { th: 'กำหนดแล้วเสร็จ', en: 'Due' },
  scanToTrack: { th: 'สแกนเพื่อติดตามเรื่อง', en: 'Scan to track' },
  downloadPetition: { th: 'ดาวน์โหลดคำร้อง (PDF)', en: 'Download your petition (PDF)' },
  toCase: {
    th: 'เปิดคำร้องนี้ (พิมพ์ใบรับเรื่อง แนบสแกน)',
    en: 'Open the case: print the slip, add a scan',
  },
  checkStatus: { th: 'ตรวจสอบสถานะ', en: 'Check the status' },
} as const satisfies Record<string, Text>;
