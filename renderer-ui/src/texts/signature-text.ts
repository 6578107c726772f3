import type { Text } from '@khamrong/schemas';

/** Words of the pad; fetched with it. */
export const SIGNATURE = {
  how: {
    th: 'ใช้นิ้ว เมาส์ หรือปากกาเขียนในกรอบ',
    en: 'Write in the frame with a finger, mouse or pen',
  },
  orFile: { th: 'หรือแนบภาพถ่ายลายมือชื่อ', en: 'Or attach a picture of your signature' },
  pad: { th: 'กรอบเขียนลายมือชื่อ', en: 'Frame to sign in' },
  undo: { th: 'ลบเส้นล่าสุด', en: 'Undo last stroke' },
  clear: { th: 'ล้างแล้วเขียนใหม่', en: 'Clear and sign again' },
  keeping: { th: 'กำลังเก็บลายมือชื่อ', en: 'Keeping your signature' },
  kept: { th: 'เก็บลายมือชื่อแล้ว', en: 'Your signature is kept' },
  // As long as the words before it: nothing moves under the finger that goes on.
  onDevice: {
    th: 'เก็บไว้ในเครื่องแล้ว จะส่งพร้อมคำร้อง',
    en: 'Kept on this device; goes with the form',
  },
  picture: { th: 'ลายมือชื่อที่ลงไว้', en: 'The signature you gave' },
  again: { th: 'ลองใหม่', en: 'Try again' },
  file: { th: 'ลายมือชื่อ.png', en: 'signature.png' },
} as const satisfies Record<string, Text>;
