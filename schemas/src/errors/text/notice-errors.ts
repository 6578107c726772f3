import type { Text } from '../../definition/text';

/** Notices and webhooks. */
export const NOTICE_TEXT = {
  'notice.unknownPlaceholder': {
    th: 'ไม่รู้จักตัวแปร {names} โปรดใช้เฉพาะตัวแปรที่ระบบมีให้',
    en: 'The placeholder {names} is not known; please use those that are listed',
  },
  'notice.settled': {
    th: 'การแจ้งเตือนนี้ส่งแล้ว กำลังส่ง หรือถูกยกเลิกไปแล้ว',
    en: 'This notice was sent or discarded, or is being sent',
  },
  'notice.noWay': {
    th: 'ยังไม่มีช่องทางส่งถึงผู้รับรายนี้ โปรดตั้งค่าอีเมลหรือ LINE ก่อน',
    en: 'There is no way to reach this recipient yet; please set up e-mail or LINE first',
  },
  'notice.passwordNeeded': {
    th: 'เมื่อเปลี่ยนเครื่องให้บริการ พอร์ต วิธีเข้ารหัส หรือชื่อผู้ใช้ ต้องกรอกรหัสผ่านใหม่',
    en: 'Please type the password again: host, port, encryption or user were changed',
  },
  'line.tokenNeeded': {
    th: 'ต้องกรอก Channel access token ก่อน',
    en: 'Please give the channel access token first',
  },
  'line.tooManyGroups': { th: 'มีกลุ่ม LINE ได้ไม่เกิน {most} กลุ่ม', en: 'There may be {most} LINE groups at most' },
  'line.off': {
    th: 'ขณะนี้หน่วยงานไม่ได้เปิดรับแจ้งทาง LINE',
    en: 'The office does not send notices by LINE at present',
  },
  'webhook.notHttps': { th: 'ที่อยู่ต้องขึ้นต้นด้วย https://', en: 'The address must begin with https://' },
  'webhook.forbiddenAddress': {
    th: 'ใช้ที่อยู่ในเครือข่ายภายในไม่ได้ และต้องไม่มีชื่อผู้ใช้หรือรหัสผ่านอยู่ในที่อยู่',
    en: 'Addresses inside private networks, or with a user name or password in them, are not allowed',
  },
  'webhook.tooMany': { th: 'มีปลายทางได้ไม่เกิน {most} แห่ง', en: 'There may be {most} receivers at most' },
} as const satisfies Record<string, Text>;
