import { cascade } from './address';
import { say, type Offer } from './palette-item';

/** Questions about a person: who, where, how to reach. */
export const peopleOffers: readonly Offer[] = [
  {
    id: 'thai_national_id',
    group: 'people',
    title: say('เลขประจำตัวประชาชน', 'National ID'),
    hint: say('13 หลัก ตรวจความถูกต้องให้ และเก็บแบบเข้ารหัส', '13 digits, checked, stored encrypted'),
    words: ['บัตรประชาชน', '13 หลัก', 'เลขบัตร'],
    fields: [
      {
        type: 'thai_national_id',
        key: 'national_id',
        label: say('เลขประจำตัวประชาชน 13 หลัก', 'National ID (13 digits)'),
        personal: 'personal_high',
      },
    ],
  },
  {
    id: 'phone_th',
    group: 'people',
    title: say('โทรศัพท์', 'Telephone'),
    hint: say('มือถือหรือโทรศัพท์บ้าน', 'Mobile or landline'),
    words: ['มือถือ', 'เบอร์โทร', 'ติดต่อ', 'หมายเลข'],
    fields: [
      {
        type: 'phone_th',
        key: 'phone',
        label: say('หมายเลขโทรศัพท์ที่ติดต่อได้', 'Telephone number'),
        help: say('มือถือ 10 หลัก หรือโทรศัพท์บ้าน 9 หลัก', 'Mobile 10 digits, landline 9 digits'),
        personal: 'personal',
      },
    ],
  },
  {
    id: 'email',
    group: 'people',
    title: say('อีเมล', 'E-mail'),
    hint: say('ตรวจรูปแบบให้', 'Checked for its form'),
    words: ['อีเมล์', 'จดหมายอิเล็กทรอนิกส์', 'ติดต่อ'],
    fields: [
      { type: 'email', key: 'email', label: say('อีเมล (ถ้ามี)', 'E-mail (optional)'), personal: 'personal' },
    ],
  },
  {
    id: 'address',
    group: 'people',
    title: say('ตำบล อำเภอ จังหวัด', 'Place in Thailand'),
    hint: say('เลือกตำบลแล้วระบบกรอกที่เหลือให้', 'The rest follows from the sub-district'),
    words: ['ที่อยู่', 'แขวง', 'เขต', 'รหัสไปรษณีย์', 'ภูมิลำเนา'],
    fields: cascade,
  },
  {
    id: 'geo_point',
    group: 'people',
    title: say('ตำแหน่งบนแผนที่', 'Point on the map'),
    hint: say('ปักหมุดหรือใช้ตำแหน่งปัจจุบัน', 'A pin, or where one is'),
    words: ['พิกัด', 'ปักหมุด', 'จีพีเอส', 'แผนที่', 'สถานที่'],
    fields: [
      {
        type: 'geo_point',
        key: 'geo',
        label: say('ปักหมุดตำแหน่งบนแผนที่', 'Map pin'),
        help: say('กดใช้ตำแหน่งปัจจุบัน หรือแตะบนแผนที่', 'Use your current location or tap the map'),
        personal: 'personal',
      },
    ],
  },
  {
    id: 'bank_account',
    group: 'people',
    title: say('เลขบัญชีธนาคาร', 'Bank account'),
    hint: say('เก็บแบบเข้ารหัส', 'Stored encrypted'),
    words: ['บัญชี', 'ธนาคาร', 'โอนเงิน', 'คืนเงิน'],
    fields: [
      {
        type: 'bank_account',
        key: 'bank_account_no',
        label: say('เลขที่บัญชีธนาคาร', 'Bank account number'),
        personal: 'personal_high',
      },
    ],
  },
  {
    id: 'signature',
    group: 'people',
    title: say('ลายมือชื่อ', 'Signature'),
    hint: say('เขียนด้วยนิ้ว เมาส์ หรือปากกา พิมพ์ลงในแบบคำร้อง', 'Drawn by hand, printed on the petition'),
    words: ['ลายเซ็น', 'เซ็นชื่อ', 'ลงชื่อ', 'ลงนาม', 'ปากกา'],
    fields: [
      {
        type: 'signature',
        key: 'signature',
        label: say('ลายมือชื่อผู้ยื่น', 'Signature of the applicant'),
        personal: 'personal_high',
      },
    ],
  },
];
