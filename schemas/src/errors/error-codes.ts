import type { Text } from '../definition/text';

/** Everything that ends a request, and the HTTP status it ends with. */
export const ERROR_STATUS = {
  'answers.invalid': 422,
  'request.invalid': 400,
  'request.tooLarge': 413,
  'request.timeout': 408,
  'request.notSameOrigin': 403,
  'request.unsupportedType': 415,
  notFound: 404,
  'method.notAllowed': 405,
  'form.notFound': 404,
  'form.closed': 409,
  'form.versionGone': 409,
  'form.changedElsewhere': 409,
  'form.invalid': 422,
  'submission.keyMissing': 400,
  'submission.keyReused': 422,
  'submission.notFound': 404,
  'upload.missing': 400,
  'upload.tooLarge': 413,
  'upload.wrongKind': 422,
  'upload.unreadable': 422,
  'upload.heic': 422,
  'upload.tooManyPixels': 422,
  'upload.lockedPdf': 422,
  'upload.activePdf': 422,
  'upload.tooMany': 422,
  'upload.unknownKey': 400,
  'upload.gone': 422,
  'tracking.notFound': 404,
  'case.illegalTransition': 409,
  'case.reasonMissing': 422,
  'case.changedElsewhere': 409,
  'session.required': 401,
  'session.wrongPassword': 401,
  'session.passwordChangeRequired': 403,
  'session.passwordTooWeak': 422,
  'staff.notFound': 404,
  'staff.usernameTaken': 409,
  'staff.lastAdministrator': 409,
  'permission.denied': 403,
  'rate.limited': 429,
  'petition.failed': 503,
  'petition.tooLong': 422,
  'storage.full': 507,
  'service.unavailable': 503,
  'service.stopping': 503,
  internal: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** The sentence people read; it says what to do next and that nothing typed is lost. */
export const ERROR_TEXT = {
  'answers.invalid': {
    th: 'กรุณาแก้ไขข้อที่มีข้อความสีแดง แล้วส่งใหม่อีกครั้ง',
    en: 'Please correct the marked answers and send again',
  },
  'request.invalid': { th: 'คำขอไม่ถูกต้อง กรุณาลองใหม่อีกครั้ง', en: 'The request is not valid; please try again' },
  'request.tooLarge': { th: 'ข้อมูลที่ส่งมีขนาดใหญ่เกินไป', en: 'What was sent is too large' },
  'request.timeout': {
    th: 'หมดเวลารับข้อมูล กรุณาตรวจสอบสัญญาณแล้วลองใหม่ ข้อมูลที่กรอกยังอยู่',
    en: 'The connection was too slow; your answers are still there, please try again',
  },
  'request.notSameOrigin': {
    th: 'คำขอนี้ไม่ได้มาจากหน้าเว็บของหน่วยงาน กรุณาเปิดหน้าเว็บใหม่แล้วลองอีกครั้ง',
    en: "The request did not come from the office's own page; please reload and try again",
  },
  'request.unsupportedType': { th: 'ไม่รองรับรูปแบบข้อมูลนี้', en: 'This kind of content is not supported' },
  notFound: { th: 'ไม่พบหน้าที่ต้องการ', en: 'Page not found' },
  'method.notAllowed': { th: 'ไม่รองรับคำสั่งนี้', en: 'This method is not allowed here' },
  'form.notFound': { th: 'ไม่พบแบบฟอร์มนี้', en: 'This form was not found' },
  'form.closed': { th: 'แบบฟอร์มนี้ปิดรับคำร้องแล้ว', en: 'This form is closed' },
  'form.versionGone': {
    th: 'แบบฟอร์มนี้มีการปรับปรุง กรุณาเปิดแบบฟอร์มใหม่ ข้อมูลที่กรอกยังอยู่',
    en: 'This form has been updated; please open it again, your answers are kept',
  },
  'form.changedElsewhere': {
    th: 'มีผู้อื่นแก้ไขแบบฟอร์มนี้ก่อนหน้า กรุณาโหลดใหม่',
    en: 'Someone else has changed this form; please reload',
  },
  'form.invalid': {
    th: 'แบบฟอร์มยังเผยแพร่ไม่ได้ กรุณาแก้ไขรายการที่แจ้ง',
    en: 'The form cannot be published yet; please correct what is listed',
  },
  'submission.keyMissing': {
    th: 'ไม่พบรหัสกันส่งซ้ำ (Idempotency-Key) กรุณาเปิดแบบฟอร์มใหม่',
    en: 'The Idempotency-Key header is missing or malformed',
  },
  'submission.keyReused': {
    th: 'รหัสกันส่งซ้ำนี้ใช้กับคำร้องอื่นแล้ว กรุณาเปิดแบบฟอร์มใหม่',
    en: 'This Idempotency-Key was used for another submission',
  },
  'submission.notFound': { th: 'ไม่พบคำร้องนี้', en: 'This submission was not found' },
  'upload.missing': { th: 'ไม่พบไฟล์ที่แนบ', en: 'No file was sent' },
  'upload.tooLarge': { th: 'ไฟล์มีขนาดเกิน 16 MB', en: 'The file is larger than 16 MB' },
  'upload.wrongKind': { th: 'รองรับเฉพาะไฟล์ PDF และไฟล์รูปภาพ', en: 'Only PDF and image files are accepted' },
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
  'upload.gone': {
    th: 'ไฟล์แนบหมดอายุแล้ว กรุณาแนบใหม่',
    en: 'An attached file has expired; please attach it again',
  },
  'tracking.notFound': {
    th: 'ไม่พบข้อมูล กรุณาตรวจสอบเลขที่รับแจ้งและรหัสตรวจสอบ',
    en: 'Not found; please check the receipt number and the tracking code',
  },
  'case.illegalTransition': { th: 'เปลี่ยนสถานะแบบนี้ไม่ได้', en: 'This change of status is not allowed' },
  'case.reasonMissing': { th: 'กรุณาระบุเหตุผลที่จะแจ้งผู้ยื่น', en: 'Please give the reason the citizen will read' },
  'case.changedElsewhere': {
    th: 'มีเจ้าหน้าที่อื่นเปลี่ยนคำร้องนี้ก่อนหน้า กรุณาโหลดหน้านี้ใหม่แล้วลองอีกครั้ง',
    en: 'Another officer has changed this case; please reload and try again',
  },
  'session.required': { th: 'กรุณาเข้าสู่ระบบ', en: 'Please sign in' },
  'session.wrongPassword': { th: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง', en: 'The user name or password is not right' },
  'session.passwordChangeRequired': {
    th: 'กรุณาเปลี่ยนรหัสผ่านก่อนใช้งาน',
    en: 'Please change your password first',
  },
  'session.passwordTooWeak': {
    th: 'รหัสผ่านใหม่ต้องต่างจากรหัสเดิม และต้องไม่มีชื่อผู้ใช้อยู่ในรหัส',
    en: 'The new password must differ from the old one and must not contain the user name',
  },
  'staff.notFound': { th: 'ไม่พบบัญชีเจ้าหน้าที่นี้', en: 'This staff account was not found' },
  'staff.usernameTaken': {
    th: 'มีชื่อผู้ใช้นี้แล้ว กรุณาใช้ชื่ออื่น',
    en: 'This user name is taken; please choose another',
  },
  'staff.lastAdministrator': {
    th: 'ปิดบัญชีผู้ดูแลระบบคนสุดท้ายหรือบัญชีของตนเองไม่ได้',
    en: 'The last administrator and your own account cannot be disabled',
  },
  'permission.denied': { th: 'ท่านไม่มีสิทธิ์ทำรายการนี้', en: 'You may not do this' },
  'rate.limited': {
    th: 'ทำรายการบ่อยเกินไป กรุณารอสักครู่แล้วลองใหม่',
    en: 'Too many attempts; please wait a little and try again',
  },
  'petition.failed': {
    th: 'จัดทำคำร้อง PDF ไม่สำเร็จ กรุณาลองใหม่อีกครั้ง',
    en: 'The petition could not be made; please try again',
  },
  'petition.tooLong': { th: 'เนื้อหายาวเกินกว่าจะพิมพ์เป็นคำร้องได้', en: 'The content is too long to print' },
  'storage.full': {
    th: 'พื้นที่จัดเก็บเต็ม ยังไม่ได้บันทึก กรุณาลองใหม่ภายหลัง ข้อมูลที่กรอกยังอยู่',
    en: 'Storage is full, nothing was saved; please try again later, your answers are still there',
  },
  'service.unavailable': {
    th: 'ระบบขัดข้องชั่วคราว ข้อมูลที่กรอกยังอยู่ กรุณาลองใหม่อีกครั้ง',
    en: 'Temporarily unavailable; your answers are still there, please try again',
  },
  'service.stopping': {
    th: 'ระบบกำลังปิดปรับปรุง กรุณาลองใหม่ในอีกสักครู่',
    en: 'The service is restarting; please try again in a moment',
  },
  internal: {
    th: 'ระบบขัดข้อง กรุณาลองใหม่ หากยังไม่ได้โปรดแจ้งหมายเลขอ้างอิงแก่เจ้าหน้าที่',
    en: 'Something went wrong; please try again or tell the office the reference number',
  },
} as const satisfies Record<ErrorCode, Text>;

/** Something that ends a request. What a person can correct in a form is a `FieldError`, not this. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AppError';
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
