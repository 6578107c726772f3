import type { Language } from '@khamrong/schemas';

/** What the office's account answers; free of charge, as an answer to what somebody sent. */
export const LINE_REPLIES = {
  case: {
    th: 'จะแจ้งความคืบหน้าของคำร้องเลขที่ {receiptNo} ทาง LINE นี้\nหากไม่ต้องการรับแจ้งแล้ว พิมพ์ “เลิก”',
    en: 'You will be told here how request no. {receiptNo} goes on.\nTo stop this, send “stop”.',
  },
  staff: {
    th: 'เชื่อม LINE กับบัญชีเจ้าหน้าที่แล้ว จะแจ้งงานคำร้องที่นี่\nหากไม่ต้องการรับแจ้งแล้ว พิมพ์ “เลิก”',
    en: 'Your account is linked. You will be told of cases here.\nTo stop this, send “stop”.',
  },
  group: {
    th: 'จะแจ้งคำร้องใหม่และสรุปงานประจำวันในกลุ่มนี้\nหากไม่ต้องการแล้ว ให้นำบัญชีของหน่วยงานออกจากกลุ่ม',
    en: 'New cases and the daily summary will be sent to this group.\nTo stop this, remove the office’s account from it.',
  },
  ended: {
    th: 'เลิกแจ้งทาง LINE แล้ว หากต้องการอีก กดรับแจ้งในหน้าติดตามเรื่องได้เสมอ',
    en: 'You will not be told here any more. To begin again, use the page that follows your request.',
  },
  unknown: {
    th: 'รหัสนี้ใช้แล้วหรือหมดอายุ โปรดกดรับแจ้งทาง LINE อีกครั้งจากหน้าของหน่วยงาน',
    en: 'This code was used or has expired. Please begin again from the office’s page.',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** Both languages, where it is not known which is the reader's. */
export const inBoth = (reply: keyof typeof LINE_REPLIES): string =>
  `${LINE_REPLIES[reply].th}\n\n${LINE_REPLIES[reply].en}`;
