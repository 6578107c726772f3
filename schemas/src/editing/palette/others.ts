import type { Field } from '../../fields';
import { say, type Offer } from './palette-item';

export const certification: Field = {
  type: 'consent',
  key: 'certify_true',
  label: say('ข้าพเจ้าขอรับรองว่าข้อความข้างต้นเป็นความจริงทุกประการ', 'I certify that all of the above is true'),
  required: true,
  purpose: 'certification',
};

export const privacyAcknowledgement: Field = {
  type: 'consent',
  key: 'privacy_ack',
  label: say(
    'ข้าพเจ้าได้อ่านและรับทราบประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงานแล้ว',
    'I have read the privacy notice of this office',
  ),
  required: true,
  purpose: 'privacy_notice',
  link: '{privacy_notice_url}',
};

export const humanCheck: Field = {
  type: 'captcha',
  key: 'captcha',
  label: say('ฉันไม่ใช่โปรแกรมอัตโนมัติ', 'I am not a robot'),
  required: true,
};

/** What asks for no answer, statements, and what officers fill. */
export const otherOffers: readonly Offer[] = [
  {
    id: 'section',
    group: 'others',
    title: say('หัวข้อย่อย', 'Section heading'),
    hint: say('แบ่งหน้าเป็นส่วน ๆ พร้อมคำอธิบาย', 'Parts of a page'),
    words: ['หัวเรื่อง', 'ส่วนที่', 'คำอธิบาย', 'คั่น', 'ข้อความแนะนำ'],
    fields: [{ type: 'section', key: 'section', label: say('หัวข้อ', 'Heading') }],
  },
  {
    id: 'consent',
    group: 'others',
    title: say('คำรับรอง/ความยินยอม', 'Statement to tick'),
    hint: say('ข้อความให้ทำเครื่องหมายยอมรับ', 'A statement that must be ticked'),
    words: ['ยอมรับ', 'รับรอง', 'ยินยอม', 'รับทราบ', 'เงื่อนไข', 'PDPA'],
    fields: [certification],
  },
  {
    id: 'warning',
    group: 'others',
    title: say('รับทราบคำเตือน', 'Warning to acknowledge'),
    hint: say('คำเตือนที่ต้องอ่านและรับทราบก่อน', 'A warning that must be read'),
    words: ['อันตราย', 'ข้อควรระวัง', 'ฉุกเฉิน', 'เตือน'],
    fields: [
      {
        type: 'consent',
        key: 'warning_ack',
        label: say('ข้าพเจ้ารับทราบคำเตือนแล้ว', 'I have read the warning'),
        required: true,
        purpose: 'warning',
      },
    ],
  },
  {
    id: 'office_use',
    group: 'others',
    title: say('ช่องสำหรับเจ้าหน้าที่', 'For officers'),
    hint: say('พิมพ์เป็นช่องว่างบนคำร้อง ประชาชนไม่เห็น', 'Blank on paper; citizens do not see it'),
    words: ['เฉพาะเจ้าหน้าที่', 'เจ้าหน้าที่กรอก', 'ภายใน'],
    fields: [{ type: 'office_use', key: 'office_note', label: say('สำหรับเจ้าหน้าที่', 'For officers') }],
  },
  {
    id: 'captcha',
    group: 'others',
    title: say('ยืนยันว่าไม่ใช่โปรแกรมอัตโนมัติ', 'Human check'),
    hint: say('ป้องกันการส่งโดยโปรแกรม', 'Keeps programs out'),
    words: ['แคปช่า', 'สแปม', 'บอต', 'หุ่นยนต์'],
    fields: [humanCheck],
  },
];
