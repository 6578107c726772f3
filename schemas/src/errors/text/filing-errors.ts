import type { Text } from '../../definition/text';

/** Filing, files, following a case, and papers. */
export const FILING_TEXT = {
  'answers.invalid': {
    th: 'กรุณาแก้ไขข้อที่มีข้อความสีแดง แล้วส่งใหม่อีกครั้ง',
    en: 'Please correct the marked answers and send again',
  },
  'submission.keyMissing': {
    th: 'ไม่พบรหัสกันส่งซ้ำ (Idempotency-Key) กรุณาเปิดแบบฟอร์มใหม่',
    en: 'The Idempotency-Key header is missing or malformed',
  },
  'submission.keyReused': {
    th: 'รหัสกันส่งซ้ำนี้ใช้กับคำร้องอื่นแล้ว กรุณาเปิดแบบฟอร์มใหม่',
    en: 'This Idempotency-Key was used for another submission',
  },
  'submission.pointUnknown': {
    th: 'จุดที่สแกนไม่อยู่ในรายการของบริการนี้แล้ว กรุณาระบุสถานที่เอง',
    en: 'The scanned place is not on the list of this service; please say where it is yourself',
  },
  'submission.tooFast': {
    th: 'ส่งเร็วเกินไป ข้อมูลที่กรอกไว้ยังอยู่ครบ กรุณาตรวจสอบแล้วกดส่งอีกครั้ง',
    en: 'That was very quick. Nothing is lost: please look at your answers and send again',
  },
  'submission.proofNeeded': {
    th: 'ขณะนี้มีการส่งแบบฟอร์มนี้มากผิดปกติ กรุณารอสักครู่แล้วกดส่งอีกครั้ง ข้อมูลที่กรอกไว้ยังอยู่ครบ',
    en: 'Far more is being sent than usual. Nothing is lost: please wait a moment and send again',
  },
  'submission.notFound': { th: 'ไม่พบคำร้องนี้', en: 'This submission was not found' },
  'upload.missing': { th: 'ไม่พบไฟล์ที่แนบ', en: 'No file was sent' },
  'upload.tooLarge': { th: 'ไฟล์มีขนาดเกิน 16 MB', en: 'The file is larger than 16 MB' },
  'upload.wrongKind': { th: 'รองรับเฉพาะไฟล์ PDF และไฟล์รูปภาพ', en: 'Only PDF and image files are accepted' },
  'upload.noPicture': {
    th: 'รองรับเฉพาะภาพ PNG, JPEG และ WebP',
    en: 'Only PNG, JPEG and WebP pictures are accepted',
  },
  'upload.unreadable': {
    th: 'เปิดไฟล์นี้ไม่ได้ กรุณาถ่ายภาพหรือบันทึกไฟล์ใหม่',
    en: 'The file cannot be opened; please take the photo or save the file again',
  },
  'upload.heic': {
    th: 'ยังเปิดไฟล์ HEIC ของ iPhone ไม่ได้ กรุณาถ่ายภาพจากหน้านี้ หรือบันทึกภาพเป็น JPEG แล้วแนบใหม่',
    en: 'HEIC photos cannot be opened; please take the photo from this page or save it as JPEG',
  },
  'upload.tooManyPixels': {
    th: 'ภาพมีความละเอียดสูงเกินไป กรุณาย่อภาพ (ไม่เกิน 50 ล้านพิกเซล) แล้วแนบใหม่',
    en: 'The picture has too many pixels; please make it smaller (at most 50 megapixels)',
  },
  'upload.lockedPdf': {
    th: 'ไฟล์ PDF นี้ตั้งรหัสผ่านหรือถูกล็อกไว้ กรุณาปลดล็อกหรือบันทึกใหม่โดยไม่ใส่รหัสผ่าน แล้วแนบใหม่',
    en: 'The PDF is locked with a password; please save it without one and attach it again',
  },
  'upload.activePdf': {
    th: 'ไฟล์ PDF นี้มีสคริปต์หรือไฟล์อื่นซ่อนอยู่ กรุณาสั่งพิมพ์เป็น PDF ใหม่หรือถ่ายภาพเอกสาร แล้วแนบใหม่',
    en: 'The PDF carries scripts or other files; please print it to a new PDF or take a photo of it',
  },
  'upload.tooMany': { th: 'แนบไฟล์เกินจำนวนที่กำหนด', en: 'Too many files are attached' },
  'upload.unknownKey': { th: 'แบบฟอร์มนี้ไม่มีช่องแนบไฟล์นี้', en: 'This form has no such attachment' },
  'upload.expired': {
    th: 'ไฟล์ที่ส่งค้างไว้หมดเวลาแล้ว กรุณาแนบไฟล์นี้ใหม่',
    en: 'The time to finish this upload is over; please attach the file again',
  },
  'upload.offsetDiffers': {
    th: 'ส่งไฟล์ต่อไม่ตรงตำแหน่งเดิม กรุณาลองใหม่',
    en: 'The upload does not go on where it stopped; please try again',
  },
  'upload.protocol': {
    th: 'ใช้วิธีส่งไฟล์รุ่นที่ระบบไม่รู้จัก',
    en: 'Uploads in pieces need the header Tus-Resumable: 1.0.0',
  },
  'tracking.notFound': {
    th: 'ไม่พบข้อมูล กรุณาตรวจสอบเลขที่รับแจ้งและรหัสตรวจสอบ',
    en: 'Not found; please check the receipt number and the tracking code',
  },
  'tracking.notAsked': {
    th: 'คำขอเอกสารนี้ได้รับคำตอบแล้ว หรือเจ้าหน้าที่ดำเนินการต่อแล้ว โปรดดูสถานะล่าสุด',
    en: 'This was answered already, or the office has gone on; please look at the latest status',
  },
  'tracking.replyEmpty': {
    th: 'กรุณาแนบเอกสารอย่างน้อยหนึ่งไฟล์ หรือพิมพ์ข้อความตอบเจ้าหน้าที่',
    en: 'Please attach at least one file or write a reply',
  },
  'tracking.notTakenBack': {
    th: 'เจ้าหน้าที่เริ่มดำเนินการแล้ว ยกเลิกเองไม่ได้ โปรดติดต่อเจ้าหน้าที่',
    en: 'The office is working on it already; please call the office to cancel',
  },
  'petition.failed': {
    th: 'จัดทำคำร้อง PDF ไม่สำเร็จ กรุณาลองใหม่อีกครั้ง',
    en: 'The petition could not be made; please try again',
  },
  'petition.tooLong': { th: 'เนื้อหายาวเกินกว่าจะพิมพ์เป็นคำร้องได้', en: 'The content is too long to print' },
} as const satisfies Record<string, Text>;
