import { OTHER_PREFIX } from '../../answers/full-name';
import type { Field } from '../../fields';
import { wholeAddress } from './address';
import { certification, humanCheck, privacyAcknowledgement } from './others';
import { say, type Offer } from './palette-item';

const NAME_PATTERN = "^[ก-๙a-zA-Z.\\-' ()ฯ]{1,100}$";
const NAME_MESSAGE = say(
  'ใช้ได้เฉพาะตัวอักษรไทยหรืออังกฤษ จุด ขีด วรรค และวงเล็บ',
  'Use Thai or English letters, dots, hyphens, spaces and brackets only',
);

const nameText = { type: 'text', required: true, personal: 'personal', maxLength: 100 } as const;

/** Prefix, first and last name, under the keys `{full_name}` is built from. */
const name: readonly Field[] = [
  {
    type: 'select',
    key: 'prefix',
    label: say('คำนำหน้าชื่อ', 'Title'),
    required: true,
    personal: 'personal',
    choices: [
      { value: 'นาย', label: say('นาย', 'Mr.') },
      { value: 'นาง', label: say('นาง', 'Mrs.') },
      { value: 'นางสาว', label: say('นางสาว', 'Miss') },
      { value: 'เด็กชาย', label: say('เด็กชาย (ด.ช.)', 'Master') },
      { value: 'เด็กหญิง', label: say('เด็กหญิง (ด.ญ.)', 'Miss (minor)') },
      { value: 'พระภิกษุ', label: say('พระ/พระภิกษุ', 'Monk') },
      { value: OTHER_PREFIX, label: say('ยศ/คำนำหน้าอื่น (โปรดระบุ)', 'Rank/other') },
    ],
  },
  {
    ...nameText,
    key: 'prefix_other',
    label: say('ระบุยศ/คำนำหน้าอื่น', 'Rank or other title'),
    help: say('เช่น ว่าที่ร้อยตรี ว่าที่ร้อยตรีหญิง สิบเอก ดร.', 'For example Acting Sub Lt., Sgt., Dr.'),
    showWhen: { field: 'prefix', op: 'eq', value: OTHER_PREFIX },
    maxLength: 40,
  },
  {
    ...nameText,
    key: 'first_name',
    label: say('ชื่อ', 'First name'),
    pattern: NAME_PATTERN,
    patternMessage: NAME_MESSAGE,
  },
  {
    ...nameText,
    key: 'last_name',
    label: say('นามสกุล', 'Last name'),
    help: say(
      'พระภิกษุที่ใช้ฉายา ให้กรอกฉายา; ผู้ที่ไม่มีนามสกุลให้ใส่ -',
      'Monks may give their monastic name; if you have no last name, enter -',
    ),
    pattern: NAME_PATTERN,
    patternMessage: NAME_MESSAGE,
  },
];

const reply: readonly Field[] = [
  {
    type: 'phone_th',
    key: 'phone',
    label: say('หมายเลขโทรศัพท์ที่ติดต่อได้', 'Telephone number'),
    help: say('มือถือ 10 หลัก หรือโทรศัพท์บ้าน 9 หลัก', 'Mobile 10 digits, landline 9 digits'),
    required: true,
    personal: 'personal',
  },
  { type: 'email', key: 'email', label: say('อีเมล (ถ้ามี)', 'E-mail (optional)'), personal: 'personal' },
  {
    type: 'radio',
    key: 'reply_channel',
    label: say('ต้องการรับแจ้งผลทางใด', 'How should we reply to you?'),
    required: true,
    choices: [
      { value: 'line', label: say('LINE (LINE OA ของหน่วยงาน)', 'LINE (the office’s LINE account)') },
      { value: 'email', label: say('อีเมล', 'E-mail') },
      { value: 'sms_phone', label: say('โทรศัพท์', 'Phone call') },
      { value: 'post', label: say('ไปรษณีย์/หนังสือ', 'Letter by post') },
      { value: 'counter', label: say('มารับด้วยตนเอง ณ ที่ทำการ', 'I will come to the office') },
    ],
  },
];

/** What every form ends with: certification, acknowledgement of the privacy notice, human check. */
export const endBlock: readonly Field[] = [certification, privacyAcknowledgement, humanCheck];

/** Fields that belong together, put in with one click. */
export const readyGroups: readonly Offer[] = [
  {
    id: 'full_name',
    group: 'ready',
    title: say('ชื่อ–นามสกุล', 'Full name'),
    hint: say('คำนำหน้า ชื่อ และนามสกุล ใช้พิมพ์ในคำร้อง', 'Prefix, first and last name'),
    words: ['คำนำหน้า', 'ชื่อ', 'สกุล', 'ผู้ยื่น', 'ผู้ร้อง', 'ยศ'],
    fields: name,
  },
  {
    id: 'full_address',
    group: 'ready',
    title: say('ที่อยู่', 'Address'),
    hint: say('บ้านเลขที่ หมู่ ซอย ถนน ตำบล อำเภอ จังหวัด', 'House number to province'),
    words: ['บ้านเลขที่', 'หมู่', 'ซอย', 'ถนน', 'ตำบล', 'อำเภอ', 'จังหวัด', 'รหัสไปรษณีย์', 'ภูมิลำเนา'],
    fields: wholeAddress,
  },
  {
    id: 'contact',
    group: 'ready',
    title: say('ติดต่อกลับ', 'Contact and reply'),
    hint: say('โทรศัพท์ อีเมล และช่องทางแจ้งผล', 'Phone, e-mail, how to reply'),
    words: ['โทรศัพท์', 'อีเมล', 'แจ้งผล', 'ไลน์', 'LINE', 'ช่องทาง'],
    fields: reply,
  },
  {
    id: 'end_block',
    group: 'ready',
    title: say('ท้ายแบบฟอร์ม', 'End of the form'),
    hint: say('คำรับรอง ประกาศความเป็นส่วนตัว และกันสแปม', 'Certification, privacy, human check'),
    words: ['รับรอง', 'ความเป็นส่วนตัว', 'PDPA', 'ยืนยัน', 'สแปม'],
    fields: endBlock,
  },
];
