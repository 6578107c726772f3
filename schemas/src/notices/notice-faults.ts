import type { Text } from '../definition/text';

/** Why a notice was not sent, or not yet. */
export const NOTICE_FAULT_TEXT = {
  noAddress: { th: 'ผู้รับไม่ได้ให้อีเมลหรือ LINE ไว้', en: 'The recipient gave no e-mail address or LINE account' },
  askedOtherwise: {
    th: 'ผู้ยื่นขอรับแจ้งผลทางอื่น (โทรศัพท์ ไปรษณีย์ มารับเอง หรือติดตามเอง)',
    en: 'The citizen asked to be told in another way',
  },
  noSettings: { th: 'ยังไม่ได้ตั้งค่าการส่ง', en: 'Sending is not set up' },
  dns: { th: 'ไม่พบเครื่องให้บริการตามชื่อที่ตั้งไว้ โปรดตรวจสอบชื่อเครื่อง (host)', en: 'The host name was not found' },
  refused: {
    th: 'เครื่องให้บริการไม่รับการเชื่อมต่อ โปรดตรวจสอบชื่อเครื่องและพอร์ต',
    en: 'The connection was refused; check host and port',
  },
  timeout: {
    th: 'เครื่องให้บริการไม่ตอบภายในเวลาที่กำหนด โปรดตรวจสอบชื่อเครื่อง พอร์ต และไฟร์วอลล์',
    en: 'There was no answer in time; check host, port and firewall',
  },
  tls: {
    th: 'เชื่อมต่อแบบเข้ารหัสไม่สำเร็จ โปรดตรวจสอบวิธีเข้ารหัส พอร์ต และใบรับรองของเครื่องให้บริการ',
    en: 'The secure connection failed; check the kind of encryption, the port and the certificate',
  },
  auth: {
    th: 'ชื่อผู้ใช้ รหัสผ่าน หรือ token ไม่ถูกต้อง',
    en: 'User name, password or token are not right',
  },
  sender: { th: 'เครื่องให้บริการไม่ยอมให้ส่งจากอีเมลผู้ส่งที่ตั้งไว้', en: 'The server does not let this sender send' },
  recipient: { th: 'ปลายทางไม่รับอีเมลของผู้รับรายนี้', en: 'The recipient’s address is not accepted' },
  busy: { th: 'เครื่องให้บริการไม่ว่างชั่วคราว', en: 'The server is busy for now' },
  rejected: { th: 'เครื่องให้บริการปฏิเสธข้อความ', en: 'The server refused the message' },
  quota: { th: 'ส่งข้อความ LINE ครบโควตาแล้ว', en: 'The quota of LINE messages is used up' },
  notFriend: {
    th: 'ผู้รับยังไม่ได้เป็นเพื่อนกับ LINE ของหน่วยงาน หรือบล็อกไว้',
    en: 'The recipient is no friend of the office’s LINE account',
  },
  unlinked: { th: 'ผู้รับเลิกรับแจ้งทาง LINE แล้ว', en: 'The recipient is no longer told by LINE' },
  otherAccount: {
    th: 'Basic ID ไม่ใช่ของบัญชี LINE ที่ออก token นี้',
    en: 'The basic ID is not that of the account the token belongs to',
  },
  forbiddenAddress: {
    th: 'ที่อยู่ปลายทางเป็นเครือข่ายภายใน จึงไม่อนุญาตให้ส่ง',
    en: 'The address is inside a private network and is not allowed',
  },
  redirected: {
    th: 'ปลายทางส่งต่อไปยังที่อื่น ซึ่งระบบไม่ติดตาม',
    en: 'The address leads elsewhere; it is not followed',
  },
  gone: { th: 'ปลายทางแจ้งว่าเลิกใช้แล้ว (410)', en: 'The receiver says it is gone (410)' },
  switchedOff: { th: 'ปลายทางนี้ถูกปิดหรือลบแล้ว', en: 'The receiver was switched off or removed' },
  unreachable: { th: 'เชื่อมต่อไม่สำเร็จ', en: 'The connection failed' },
} as const satisfies Record<string, Text>;
export type NoticeFault = keyof typeof NOTICE_FAULT_TEXT;
export const NOTICE_FAULTS = Object.keys(NOTICE_FAULT_TEXT) as NoticeFault[];
