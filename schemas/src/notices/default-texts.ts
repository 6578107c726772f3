import type { Language, Text } from '../definition/text';
import type { NoticeEvent } from './notice-events';
import type { NoticeText } from './notice-text';

interface Told {
  /** Stands in the subject and begins the body. */
  title: Text;
  /** What follows from it for the reader. */
  body: Text;
}

const TOLD = {
  filed: {
    title: { th: 'ได้รับคำร้องแล้ว', en: 'We have received your request' },
    body: {
      th: 'หน่วยงานได้รับคำร้องเรื่อง {service} ของท่านแล้ว เมื่อวันที่ {date}\nกำหนดแล้วเสร็จภายในวันที่ {dueDate}',
      en: 'Your request “{service}” was received on {date}.\nIt is to be completed by {dueDate}.',
    },
  },
  received: {
    title: { th: 'เจ้าหน้าที่รับเรื่องแล้ว', en: 'Your request is with our staff' },
    body: {
      th: 'เจ้าหน้าที่รับคำร้องเรื่อง {service} ของท่านไว้ดำเนินการแล้ว\nกำหนดแล้วเสร็จภายในวันที่ {dueDate}',
      en: 'Our staff have taken on your request “{service}”.\nIt is to be completed by {dueDate}.',
    },
  },
  in_progress: {
    title: { th: 'อยู่ระหว่างดำเนินการ', en: 'Your request is in progress' },
    body: {
      th: 'คำร้องเรื่อง {service} ของท่านอยู่ระหว่างดำเนินการ\nกำหนดแล้วเสร็จภายในวันที่ {dueDate}',
      en: 'Your request “{service}” is in progress.\nIt is to be completed by {dueDate}.',
    },
  },
  completed: {
    title: { th: 'ดำเนินการเสร็จแล้ว', en: 'Your request is completed' },
    body: {
      th: 'หน่วยงานได้ดำเนินการตามคำร้องเรื่อง {service} ของท่านเสร็จเรียบร้อยแล้ว โปรดดูผลการดำเนินการตามลิงก์ด้านล่าง',
      en: 'Your request “{service}” is completed. Please see the outcome at the link below.',
    },
  },
  need_info: {
    title: { th: 'ขอข้อมูลหรือเอกสารเพิ่มเติม', en: 'We need more from you' },
    body: {
      th: 'หน่วยงานขอข้อมูลหรือเอกสารเพิ่มเติมเพื่อดำเนินการตามคำร้องเรื่อง {service} โปรดเปิดลิงก์ด้านล่างเพื่อดูรายการและส่งให้หน่วยงาน',
      en: 'We need more information or documents for your request “{service}”. Please open the link below to see what, and to send it.',
    },
  },
  referred: {
    title: { th: 'ส่งต่อหน่วยงานที่รับผิดชอบ', en: 'Your request was referred' },
    body: {
      th: 'หน่วยงานได้ส่งคำร้องเรื่อง {service} ของท่านต่อไปยังหน่วยงานที่รับผิดชอบโดยตรงแล้ว โปรดดูชื่อหน่วยงานตามลิงก์ด้านล่าง',
      en: 'Your request “{service}” was passed on to the agency responsible. Its name is at the link below.',
    },
  },
  rejected: {
    title: { th: 'แจ้งผลการพิจารณา', en: 'The outcome of your request' },
    body: {
      th: 'หน่วยงานได้พิจารณาคำร้องเรื่อง {service} ของท่านแล้ว ไม่อนุมัติหรือไม่สามารถดำเนินการได้ โปรดดูเหตุผลตามลิงก์ด้านล่าง',
      en: 'Your request “{service}” was considered and could not be granted. The reason is at the link below.',
    },
  },
  cancelled: {
    title: { th: 'ยกเลิกคำร้องแล้ว', en: 'Your request is cancelled' },
    body: {
      th: 'คำร้องเรื่อง {service} ถูกยกเลิกแล้วเมื่อวันที่ {date} หากท่านมิได้เป็นผู้ขอยกเลิก โปรดติดต่อหน่วยงาน',
      en: 'Your request “{service}” was cancelled on {date}. If you did not ask for this, please contact the office.',
    },
  },
  note: {
    title: { th: 'มีข้อความจากเจ้าหน้าที่', en: 'A message from the office' },
    body: {
      th: 'เจ้าหน้าที่มีข้อความถึงท่านเกี่ยวกับคำร้องเรื่อง {service} โปรดอ่านตามลิงก์ด้านล่าง',
      en: 'There is a message for you about your request “{service}”. Please read it at the link below.',
    },
  },
  closed: {
    title: { th: 'ปิดเรื่องแล้ว', en: 'Your request is closed' },
    body: {
      th: 'หน่วยงานได้ปิดเรื่องคำร้อง {service} ของท่านแล้ว โปรดดูรายละเอียดตามลิงก์ด้านล่าง',
      en: 'The file of your request “{service}” is closed. Details are at the link below.',
    },
  },
  forward: {
    title: { th: 'ส่งเรื่องให้ส่วนงานที่รับผิดชอบ', en: 'Your request has moved to another department' },
    body: {
      th: 'หน่วยงานได้ส่งคำร้องเรื่อง {service} ของท่านให้ส่วนงานที่รับผิดชอบแล้ว โปรดดูชื่อส่วนงานตามลิงก์ด้านล่าง',
      en: 'Your request “{service}” was passed to the department responsible. Its name is at the link below.',
    },
  },
  result: {
    title: { th: 'มีเอกสารผลการดำเนินการ', en: 'A document for you' },
    body: {
      th: 'หน่วยงานได้แนบเอกสารผลการดำเนินการของคำร้องเรื่อง {service} ไว้แล้ว ท่านดาวน์โหลดได้ตามลิงก์ด้านล่าง',
      en: 'There is a document for you in your request “{service}”. You can fetch it at the link below.',
    },
  },
  merged: {
    title: { th: 'รวมกับเรื่องเดียวกันที่แจ้งไว้แล้ว', en: 'Joined with the same request' },
    body: {
      th: 'มีผู้แจ้งเรื่อง {service} เรื่องเดียวกันนี้ไว้แล้ว หน่วยงานจะดำเนินการเป็นเรื่องเดียวกัน ท่านติดตามสถานะได้ที่ลิงก์เดิม',
      en: 'The same matter, “{service}”, had been reported before. The office works on both as one; your link shows how it goes on.',
    },
  },
  new: {
    title: { th: 'มีคำร้องใหม่', en: 'A new case' },
    body: {
      th: 'มีคำร้องใหม่เรื่อง {service} รอเจ้าหน้าที่รับเรื่อง\nกำหนดแล้วเสร็จภายในวันที่ {dueDate}',
      en: 'A new case, “{service}”, waits for your department.\nIt is due by {dueDate}.',
    },
  },
  assigned: {
    title: { th: 'ท่านได้รับมอบหมายเรื่อง', en: 'A case was assigned to you' },
    body: {
      th: 'ท่านได้รับมอบหมายให้ดำเนินการคำร้องเรื่อง {service}\nกำหนดแล้วเสร็จภายในวันที่ {dueDate}',
      en: 'The case “{service}” was assigned to you.\nIt is due by {dueDate}.',
    },
  },
  mentioned: {
    title: { th: 'มีผู้กล่าวถึงท่านในบันทึก', en: 'You were mentioned' },
    body: {
      th: 'มีเจ้าหน้าที่กล่าวถึงท่านในบันทึกภายในของคำร้องเรื่อง {service} โปรดเปิดอ่านในระบบ',
      en: 'A colleague mentioned you in a note on the case “{service}”.',
    },
  },
  awaits: {
    title: { th: 'มีเรื่องรอท่านพิจารณา', en: 'A case waits for you' },
    body: {
      th: 'คำร้องเรื่อง {service} ถูกเสนอหรือส่งกลับมาเพื่อให้ท่านพิจารณา\nกำหนดแล้วเสร็จภายในวันที่ {dueDate}',
      en: 'The case “{service}” was laid before you, or sent back to you.\nIt is due by {dueDate}.',
    },
  },
  replied: {
    title: { th: 'ผู้ยื่นคำร้องตอบกลับแล้ว', en: 'The citizen has replied' },
    body: {
      th: 'ผู้ยื่นคำร้องเรื่อง {service} ได้ตอบกลับหรือยกเลิกคำร้อง สถานะปัจจุบัน: {status}',
      en: 'The citizen replied to or cancelled the case “{service}”. Status now: {status}',
    },
  },
  due_soon: {
    title: { th: 'ใกล้ครบกำหนด', en: 'A case is due soon' },
    body: {
      th: 'คำร้องเรื่อง {service} ใกล้ครบกำหนดแล้วเสร็จ ภายในวันที่ {dueDate}\nสถานะปัจจุบัน: {status}',
      en: 'The case “{service}” is due by {dueDate}.\nStatus now: {status}',
    },
  },
  overdue: {
    title: { th: 'เกินกำหนดแล้ว', en: 'A case is overdue' },
    body: {
      th: 'คำร้องเรื่อง {service} เกินกำหนดแล้วเสร็จ ซึ่งครบเมื่อวันที่ {dueDate}\nสถานะปัจจุบัน: {status}',
      en: 'The case “{service}” was due by {dueDate} and is not done.\nStatus now: {status}',
    },
  },
  escalated: {
    title: { th: 'เกินกำหนดและยังไม่เสร็จ', en: 'A case has been overdue for days' },
    body: {
      th: 'คำร้องเรื่อง {service} ซึ่งครบกำหนดเมื่อวันที่ {dueDate} ยังไม่เสร็จ โปรดติดตามผู้รับผิดชอบ\nสถานะปัจจุบัน: {status}',
      en: 'The case “{service}”, due by {dueDate}, is still not done; please look into it.\nStatus now: {status}',
    },
  },
} as const satisfies Record<NoticeEvent, Told>;

const SUBJECT = { th: '[เลขที่ {receiptNo}] %: {service}', en: '[No. {receiptNo}] %: {service}' };
const BODY = {
  th: '%\n\nเลขที่รับแจ้ง: {receiptNo}\nติดตามเรื่อง: {link}\n\n{office}\nโทรศัพท์ {phone}',
  en: '%\n\nReceipt number: {receiptNo}\nFollow it here: {link}\n\n{office}\nTelephone {phone}',
};

/** What a notice says where the office has written nothing of its own. */
export function defaultNoticeText(event: NoticeEvent, language: Language): NoticeText {
  const { title, body } = TOLD[event];
  return {
    subject: SUBJECT[language].replace('%', title[language]),
    body: BODY[language].replace('%', body[language]),
  };
}
