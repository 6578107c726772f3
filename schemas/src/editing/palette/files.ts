import { MAX_FILE_BYTES } from '../../definition/form-definition';
import { say, type Offer } from './palette-item';

/** Words laid over copies of cards: what for, for whom, under which number, on which day. */
const CROSSING = 'ใช้เพื่อ{service_title}กับ{org_name}เท่านั้น เลขที่ {receipt_no} วันที่ {date_short_th}';

const maxBytes = MAX_FILE_BYTES;

/** Files citizens add. */
export const fileOffers: readonly Offer[] = [
  {
    id: 'photos',
    group: 'files',
    title: say('ภาพถ่าย', 'Photographs'),
    hint: say('เปิดกล้องของโทรศัพท์ให้ทันที', 'Opens the camera of the phone'),
    words: ['รูป', 'รูปภาพ', 'กล้อง', 'ถ่ายรูป', 'หลักฐาน'],
    attachments: [
      {
        key: 'photos',
        label: say('ภาพถ่าย', 'Photographs'),
        camera: true,
        accept: ['image'],
        maxFiles: 4,
        maxBytes,
      },
    ],
  },
  {
    id: 'documents',
    group: 'files',
    title: say('เอกสารแนบ', 'Documents'),
    hint: say('ไฟล์ PDF หรือภาพถ่ายเอกสาร', 'PDF files or pictures of papers'),
    words: ['ไฟล์', 'อัปโหลด', 'PDF', 'พีดีเอฟ', 'หลักฐาน', 'แนบไฟล์'],
    attachments: [
      {
        key: 'documents',
        label: say('เอกสารแนบ', 'Documents'),
        accept: ['pdf', 'image'],
        maxFiles: 5,
        maxBytes,
      },
    ],
  },
  {
    id: 'id_card_copy',
    group: 'files',
    title: say('สำเนาบัตรประชาชน', 'ID card copy'),
    hint: say('ระบบขีดคร่อมให้อัตโนมัติ', 'Crossed out by itself'),
    words: ['บัตรประชาชน', 'ขีดคร่อม', 'สำเนาบัตร', 'รับรองสำเนา'],
    attachments: [
      {
        key: 'id_card_copy',
        label: say('สำเนาบัตรประชาชน', 'ID card copy'),
        help: say(
          'ถ่ายเฉพาะด้านหน้าบัตร และแนะนำให้ปิดศาสนา/หมู่โลหิต ระบบจะขีดคร่อมให้เมื่อบันทึก',
          'Front side only; please cover religion and blood group. The copy is crossed out when it is stored',
        ),
        accept: ['pdf', 'image'],
        maxFiles: 1,
        maxBytes,
        crossing: CROSSING,
        personal: 'personal_high',
      },
    ],
  },
  {
    id: 'house_registration_copy',
    group: 'files',
    title: say('สำเนาทะเบียนบ้าน', 'House registration copy'),
    hint: say('ระบบขีดคร่อมให้อัตโนมัติ', 'Crossed out by itself'),
    words: ['ทะเบียนบ้าน', 'ขีดคร่อม', 'สำเนา'],
    attachments: [
      {
        key: 'house_registration_copy',
        label: say('สำเนาทะเบียนบ้าน', 'House registration copy'),
        accept: ['pdf', 'image'],
        maxFiles: 2,
        maxBytes,
        crossing: CROSSING,
        personal: 'personal_high',
      },
    ],
  },
];
