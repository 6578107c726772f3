import type { Text } from '../../definition/text';

/** Forms and their versions. */
export const FORM_TEXT = {
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
  'form.slugTaken': {
    th: 'ที่อยู่เว็บของแบบฟอร์มนี้มีบริการอื่นใช้อยู่ กรุณาตั้งชื่อใหม่',
    en: 'Another service has this address; please choose another',
  },
  'form.published': {
    th: 'บริการนี้เคยเผยแพร่แล้วจึงลบไม่ได้ หากไม่ใช้แล้วกรุณาปิดรับคำร้อง',
    en: 'This service has been published and cannot be deleted; please close it instead',
  },
  'form.sealedLive': {
    th: 'บริการนี้เป็นเรื่องลับอยู่ ผู้ที่เปิดดูเรื่องลับได้เท่านั้นจึงเผยแพร่เป็นเรื่องทั่วไปได้ กรุณาทำสำเนาเป็นบริการใหม่แทน',
    en: 'This service is sealed; only who may see sealed cases can publish it unsealed. Please make a copy instead',
  },
  'form.noPoints': {
    th: 'บริการนี้ยังไม่มีรายชื่อจุด กรุณาบันทึกรายชื่อจุดก่อนพิมพ์ป้าย',
    en: 'This service has no list of places yet; please save one before printing labels',
  },
  'version.notFound': { th: 'ไม่พบแบบฟอร์มฉบับนี้', en: 'This version of the form was not found' },
} as const satisfies Record<string, Text>;
