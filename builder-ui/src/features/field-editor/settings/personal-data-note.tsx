import { useDefinition } from '../../../draft/draft-context';

/** What the office settles before it takes requests about personal data. */
export function PersonalDataNote() {
  const purpose = useDefinition((definition) => definition.purpose);
  if (purpose !== 'personal_data_request') return null;
  return (
    <section className="panel">
      <h2>คำขอเกี่ยวกับข้อมูลส่วนบุคคล</h2>
      <p>
        หน้าของคำร้องในบริการนี้มีช่อง “ข้อมูลของผู้ขอ” ค้นเรื่องทั้งหมดของผู้ขอ จัดทำสำเนา และลบข้อมูล
        ช่องเลขประจำตัวประชาชนและโทรศัพท์ใช้ค้น ไม่ควรลบออก
      </p>
      <p className="message">
        กำหนด 30 วันเป็นค่าเริ่มต้นที่<strong>ยังไม่ได้ตรวจกับตัวบทกฎหมาย</strong> ให้ผู้รับผิดชอบของหน่วยงานยืนยันก่อนเผยแพร่ แก้ได้ที่
        “กำหนดเวลาให้บริการ” ด้านล่าง
      </p>
    </section>
  );
}
