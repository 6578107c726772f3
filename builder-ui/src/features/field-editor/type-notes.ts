import type { FieldTypeName } from '@khamrong/schemas';

/** What types do by themselves, where that is not seen from their settings. */
export const TYPE_NOTES: Partial<Record<FieldTypeName, string>> = {
  captcha: 'กันโปรแกรมอัตโนมัติ ผู้ยื่นทำเครื่องหมายหนึ่งครั้ง ไม่มีคำตอบให้เก็บ',
  hidden: 'ระบบกรอกให้เอง ผู้ยื่นไม่เห็นช่องนี้',
  office_use: 'เว้นที่ไว้บนแบบคำร้องให้เจ้าหน้าที่กรอกด้วยปากกา ผู้ยื่นไม่เห็นช่องนี้',
  geo_point: 'ผู้ยื่นกดใช้ตำแหน่งปัจจุบันของโทรศัพท์ หรือแตะปักหมุดบนแผนที่ แผนที่เริ่มที่พื้นที่ของหน่วยงาน',
  thai_national_id: 'ระบบตรวจเลข 13 หลักให้ว่าถูกต้อง',
  phone_th: 'ระบบตรวจให้ว่าเป็นมือถือ 10 หลัก หรือโทรศัพท์บ้าน 9 หลัก',
  email: 'ระบบตรวจรูปแบบอีเมลให้',
  bank_account: 'รับตัวเลข 10–15 หลัก',
  section: 'หัวข้อคั่นระหว่างคำถาม คำถามใต้หัวข้อนี้แสดงและซ่อนไปพร้อมกัน',
};
