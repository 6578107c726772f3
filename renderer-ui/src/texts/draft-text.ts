import type { Text } from '@khamrong/schemas';

/** Words of drafts and of forms that wait to be sent; they travel to the browser when they are needed. */
export const DRAFT = {
  title: { th: 'ร่างในเครื่องนี้', en: 'Draft on this device' },
  ask: {
    th: 'ให้เก็บสิ่งที่กรอกไว้ในเครื่องนี้หรือไม่ หากหน้านี้ปิดไปจะได้กรอกต่อได้',
    en: 'Keep what you type on this device? If this page closes, you can go on.',
  },
  private: {
    th: 'ร่างอยู่ในเครื่องนี้เท่านั้น หน่วยงานจะได้รับเมื่อท่านกดส่งคำร้อง',
    en: 'A draft stays on this device. The office gets nothing until you submit.',
  },
  keep: { th: 'เก็บร่างไว้ในเครื่องนี้ 7 วัน', en: 'Keep a draft on this device for 7 days' },
  tabOnly: { th: 'ไม่เก็บ (เครื่องนี้ใช้ร่วมกัน)', en: 'Do not keep (shared device)' },
  kept: { th: 'เก็บร่างไว้ในเครื่องนี้ถึง {until}', en: 'A draft is kept on this device until {until}' },
  notKept: {
    th: 'ไม่เก็บร่างไว้ในเครื่องนี้ เมื่อปิดหน้านี้ สิ่งที่กรอกจะหายไป',
    en: 'No draft is kept on this device. What you typed is gone once this page closes.',
  },
  delete: { th: 'ลบร่าง', en: 'Delete draft' },
  sureDelete: { th: 'ลบสิ่งที่กรอกทั้งหมดหรือไม่', en: 'Delete everything you typed?' },
  yesDelete: { th: 'ลบทั้งหมด', en: 'Delete everything' },
  noDelete: { th: 'ไม่ลบ', en: 'Do not delete' },
  found: { th: 'มีร่างที่กรอกไว้เมื่อ {when}', en: 'There is a draft, typed {when}' },
  goOn: { th: 'กรอกต่อ', en: 'Continue' },
  anew: { th: 'เริ่มใหม่ (ลบร่างนี้)', en: 'Start anew (delete this draft)' },
  openElsewhere: {
    th: 'ร่างที่กรอกไว้เมื่อ {when} เปิดอยู่ในอีกหน้าต่างหนึ่งของเครื่องนี้',
    en: 'The draft typed {when} is open in another window of this device.',
  },
  ownedElsewhere: {
    th: 'ร่างนี้เปิดอยู่ในอีกหน้าต่างหนึ่ง สิ่งที่กรอกในหน้านี้ยังไม่เก็บเป็นร่าง',
    en: 'This draft is open in another window. What you type here is not kept as a draft.',
  },
  takeOver: { th: 'กรอกต่อในหน้านี้', en: 'Go on in this window' },
  refused: {
    th: 'เครื่องนี้เก็บร่างไม่ได้ (พื้นที่เต็มหรือเปิดแบบส่วนตัว) กรอกและส่งได้ตามปกติ แต่อย่าปิดหน้านี้ก่อนส่ง',
    en: 'This device cannot keep a draft (it is full or in private mode). You can fill in and submit as usual; do not close this page before.',
  },
  left: {
    th: 'แบบฟอร์มนี้ปรับปรุงใหม่ คำตอบต่อไปนี้ไม่มีข้อให้กรอกแล้ว จึงไม่ได้นำมาด้วย',
    en: 'The form has changed. These answers have no question any more and were not carried over.',
  },
  close: { th: 'ปิด', en: 'Close' },
  waits: { th: 'รอส่ง {count} เรื่อง', en: '{count} waiting to be sent' },
  waitsHelp: {
    th: 'เก็บไว้ในเครื่องนี้ครบถ้วน จะส่งให้เองเมื่อมีสัญญาณอินเทอร์เน็ต และส่งเพียงครั้งเดียว',
    en: 'Kept whole on this device. It is sent by itself, once, when there is a connection.',
  },
  waitsFault: {
    th: 'ยังไม่มีสัญญาณอินเทอร์เน็ต คำร้องรอส่งอยู่ในเครื่องนี้ จะส่งให้เองเมื่อมีสัญญาณ ไม่ต้องกรอกใหม่ (ยังไม่ถือว่าหน่วยงานได้รับ)',
    en: 'There is no connection. Your request waits on this device and is sent when there is one; nothing need be typed again. (The office has not received it yet.)',
  },
  finished: { th: 'กรอกเสร็จเมื่อ {when}', en: 'finished {when}' },
  sendNow: { th: 'ส่งตอนนี้', en: 'Send now' },
  sending: { th: 'กำลังส่ง…', en: 'Sending…' },
  stillWaits: { th: 'ยังส่งไม่ได้ จะลองใหม่ให้เอง', en: 'Not sent yet; it is tried again by itself.' },
  edited: {
    th: 'ท่านแก้ไขคำร้องที่รอส่ง จึงยังไม่ส่ง กรุณากดส่งคำร้องอีกครั้งเมื่อเสร็จแล้ว',
    en: 'You changed a request that was waiting, so it does not wait any more. Submit it again when you are done.',
  },
  notTaken: { th: 'ส่งไม่ได้', en: 'Not taken' },
  notTakenHelp: {
    th: 'กรุณาเปิดเพื่อแก้ไขแล้วส่งใหม่ สิ่งที่กรอกยังอยู่ครบ',
    en: 'Open it, put it right and submit again. Everything you typed is kept.',
  },
  open: { th: 'เปิดแก้ไข', en: 'Open and change' },
  sent: { th: 'ส่งคำร้องเรียบร้อยแล้ว', en: 'Your request has been received' },
  putAway: { th: 'จดไว้แล้ว ปิดรายการนี้', en: 'I have noted it, put it away' },
  drop: { th: 'ไม่ส่งเรื่องนี้แล้ว', en: 'Do not send this' },
  sureDrop: { th: 'ลบคำร้องที่ยังไม่ส่งนี้หรือไม่', en: 'Delete this request, which has not been sent?' },
} as const satisfies Record<string, Text>;
