import type { OfficeProfile, Text } from '@khamrong/schemas';

/**
 * What a person is told before personal data are taken (PDPA B.E. 2562 s. 23). The office puts its own notice
 * in its place by naming another address in its profile.
 */
export function privacyText(office: OfficeProfile): { title: Text; message: Text } {
  const { name, address, phone, email } = office;
  return {
    title: { th: 'ประกาศความเป็นส่วนตัว', en: 'Privacy notice' },
    message: {
      th: [
        `${name} เก็บข้อมูลที่ท่านกรอกในแบบฟอร์มเพื่อดำเนินการตามคำร้องของท่านตามอำนาจหน้าที่ของหน่วยงานเท่านั้น`,
        'เลขประจำตัวประชาชน เลขบัญชี และข้อมูลอ่อนไหวถูกเข้ารหัส เจ้าหน้าที่เปิดดูได้เมื่อจำเป็น และทุกครั้งที่เปิดดูมีการบันทึกไว้',
        'ท่านมีสิทธิขอดู ขอแก้ไข ขอสำเนา หรือคัดค้านการใช้ข้อมูลของท่านได้ตามกฎหมาย',
        'แต่ละบริการมีประกาศของตนเอง บอกว่าเก็บข้อมูลอะไร เพื่ออะไร ใครได้รับ และเก็บไว้นานเท่าใด อ่านได้จากรายการด้านล่าง',
        `ติดต่อ ${address} โทรศัพท์ ${phone} อีเมล ${email}`,
      ].join('\n'),
      en: [
        `${name} keeps what you write in a form to deal with your request within its duties, and for nothing else.`,
        'National IDs, account numbers and sensitive data are encrypted; officers open them only when needed, and every opening is recorded.',
        'By law you may ask to see, correct or copy your data, or object to their use.',
        'Each service has a notice of its own that tells which data are kept, what for, who gets them and for how long; see the list below.',
        `Contact: ${address}, telephone ${phone}, e-mail ${email}`,
      ].join('\n'),
    },
  };
}
