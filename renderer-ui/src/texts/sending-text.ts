import type { Text } from '@khamrong/schemas';

/** Words about files on their way; they travel with what sends files. */
export const SENDING = {
  preparing: { th: 'กำลังเตรียมไฟล์…', en: 'Preparing…' },
  waitingTurn: { th: 'รอส่ง…', en: 'Waiting its turn…' },
  sending: { th: 'กำลังส่ง {percent}%', en: 'Sending {percent}%' },
  checking: { th: 'กำลังตรวจไฟล์…', en: 'Checking the file…' },
  offline: {
    th: 'ส่งแล้ว {percent}% ขณะนี้ไม่มีสัญญาณ จะส่งต่อเมื่อมีสัญญาณ',
    en: '{percent}% sent. No connection: it goes on when there is one.',
  },
  weak: {
    th: 'ส่งแล้ว {percent}% สัญญาณขาดหาย กำลังลองส่งต่อ…',
    en: '{percent}% sent. The connection broke, trying again…',
  },
  gaveUp: {
    th: 'สัญญาณอ่อนมาก ส่งได้ {percent}% กด “ลองใหม่” เพื่อส่งต่อจากเดิม',
    en: 'The connection is very weak, {percent}% is sent. Press “Try again” to go on from there.',
  },
  failed: { th: 'แนบไฟล์ไม่สำเร็จ กรุณาลองใหม่', en: 'The file could not be attached. Please try again.' },
  tooLarge: {
    th: 'ไฟล์มีขนาด {actual} ใหญ่เกิน {size} กรุณาเลือกไฟล์ที่เล็กลง หรือถ่ายภาพเอกสารแทน',
    en: 'The file has {actual}, more than {size}. Choose a smaller one, or take a photo of the paper.',
  },
  wrongKind: { th: 'รองรับเฉพาะ{kinds}', en: 'Only {kinds} can be attached' },
  empty: { th: 'ไฟล์นี้ว่างเปล่า กรุณาเลือกไฟล์อื่น', en: 'This file is empty. Please choose another.' },
  heic: {
    th: 'โทรศัพท์นี้เปิดภาพชนิด HEIC ไม่ได้ กรุณาเปิดภาพนั้น จับภาพหน้าจอ แล้วแนบภาพที่จับแทน หรือถ่ายภาพใหม่เป็น JPEG',
    en: 'This phone cannot open HEIC pictures. Open the picture, take a screenshot and attach that, or take the photo again as JPEG.',
  },
} as const satisfies Record<string, Text>;
