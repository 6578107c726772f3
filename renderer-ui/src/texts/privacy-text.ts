import type { Text } from '@khamrong/schemas';

/** Words of the pages that tell what becomes of personal data. */
export const PRIVACY = {
  title: { th: 'ประกาศความเป็นส่วนตัว', en: 'Privacy notice' },
  version: { th: 'ฉบับที่ {number} ใช้ตั้งแต่ {day}', en: 'Version {number}, in force since {day}' },
  inForce: { th: 'ฉบับนี้ใช้อยู่ในปัจจุบัน', en: 'This version is in force.' },
  notInForce: {
    th: 'ฉบับนี้เลิกใช้แล้ว เก็บไว้ให้อ่านย้อนหลัง',
    en: 'This version is no longer in force; it is kept to be read.',
  },
  readInForce: { th: 'อ่านฉบับปัจจุบัน', en: 'Read the version in force' },
  versions: { th: 'ทุกฉบับ', en: 'All versions' },
  current: { th: 'ใช้อยู่', en: 'in force' },
  elsewhere: { th: 'นโยบายคุ้มครองข้อมูลส่วนบุคคลของหน่วยงาน', en: 'The office’s own policy on personal data' },
  askAbout: {
    th: 'ขอสำเนา แก้ไข หรือลบข้อมูลของท่าน',
    en: 'Ask for a copy, a correction or the erasure of your data',
  },
  toService: { th: 'กลับไปหน้าบริการ', en: 'Back to the service' },
} as const satisfies Record<string, Text>;
