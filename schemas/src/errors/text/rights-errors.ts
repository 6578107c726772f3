import type { Text } from '../../definition/text';

/** Who may know of the cases of a service. */
export const RIGHTS_TEXT = {
  'rights.changed': {
    th: 'มีผู้อื่นเปลี่ยนรายชื่อนี้ก่อนหน้า ยังไม่ได้บันทึกรายชื่อของท่าน กรุณาดูรายชื่อล่าสุดแล้วทำอีกครั้ง',
    en: 'Somebody else has changed these names; yours were not kept, please look at them again',
  },
  'rights.unfit': {
    th: 'ระบุชื่อนี้ไม่ได้: ต้องเป็นบัญชีที่ใช้งานอยู่ ไม่ซ้ำกัน สิทธิไม่เกินบทบาท และไม่ใช่ผู้ดูแลระบบในบริการที่ปกปิด',
    en: 'One of these cannot be named: only open accounts, once each, within their role, and no administrator for a sealed service',
  },
  'rights.nobodyWorks': {
    th: 'กรุณาให้อย่างน้อยหนึ่งคนดูและดำเนินการได้ มิฉะนั้นจะไม่มีผู้รับเรื่อง',
    en: 'Please let at least one of them work the cases, or nobody could take them up',
  },
} as const satisfies Record<string, Text>;
