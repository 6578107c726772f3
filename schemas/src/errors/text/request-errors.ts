import type { Text } from '../../definition/text';

/** Requests as such, and the service itself. */
export const REQUEST_TEXT = {
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
  'rate.limited': {
    th: 'ทำรายการบ่อยเกินไป กรุณารอสักครู่แล้วลองใหม่',
    en: 'Too many attempts; please wait a little and try again',
  },
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
} as const satisfies Record<string, Text>;
