import type { Channel } from '../wire/office/cases';

/** How a case came, in the words of lists, exports and registers. */
export const CHANNEL_TEXT: Record<Channel, string> = {
  online: 'ออนไลน์',
  scan: 'ส่งแบบที่กรอกแล้ว (สแกน)',
  counter: 'เคาน์เตอร์',
  phone: 'โทรศัพท์',
  paper: 'เอกสาร/ไปรษณีย์',
  email: 'อีเมล',
  facebook: 'Facebook',
  line: 'LINE',
};
