import type { FieldOf } from './field-props';

type TextSettings = Pick<FieldOf<'text'>, 'pattern' | 'patternMessage' | 'inputMode'>;

/** A kind of short text, ready to choose. */
export interface TextKind {
  id: string;
  text: string;
  settings: Required<TextSettings>;
}

const kind = (
  id: string,
  text: string,
  pattern: string,
  [th, en]: readonly [string, string],
  inputMode: 'text' | 'numeric' = 'text',
): TextKind => ({ id, text, settings: { pattern, patternMessage: { th, en }, inputMode } });

/** Kinds that offices ask for; each is checked in full, and by a pattern that no text can slow down. */
export const TEXT_KINDS: readonly TextKind[] = [
  kind(
    'digits',
    'ตัวเลขเท่านั้น',
    '^[0-9๐-๙]{1,60}$',
    ['กรุณากรอกเป็นตัวเลขเท่านั้น', 'Please use digits only'],
    'numeric',
  ),
  kind('name', 'ชื่อคน (ตัวอักษรเท่านั้น)', "^[ก-๙a-zA-Z.\\-' ()ฯ]{1,100}$", [
    'กรุณากรอกเป็นตัวอักษร ไม่มีตัวเลข',
    'Please use letters, no digits',
  ]),
  kind('house', 'บ้านเลขที่ เช่น 12/3', '^[0-9๐-๙]{1,6}([/\\-][0-9๐-๙]{1,6})*( ?[ก-ฮA-Za-z])?$|^-$', [
    'กรุณากรอกบ้านเลขที่ เช่น 12 หรือ 12/3 ถ้าไม่มีให้ใส่ -',
    'Please enter a house number such as 12 or 12/3, or - if there is none',
  ]),
  kind(
    'postcode',
    'รหัสไปรษณีย์ 5 หลัก',
    '^[1-9]\\d{4}$',
    ['กรุณากรอกรหัสไปรษณีย์เป็นตัวเลข 5 หลัก', 'Please enter a 5-digit postcode'],
    'numeric',
  ),
  kind(
    'pole',
    'เลขเสาไฟ เลขครุภัณฑ์ เลขมิเตอร์',
    '^[ก-ฮA-Za-z0-9๐-๙]([ก-ฮA-Za-z0-9๐-๙ ./\\-]{0,58}[ก-ฮA-Za-z0-9๐-๙])?$',
    [
      'กรุณากรอกเป็นตัวอักษรหรือตัวเลข คั่นด้วย - / . ได้ เช่น ทต-012/3',
      'Please use letters and digits, with - / . between them',
    ],
  ),
  kind('plate', 'ทะเบียนรถ เช่น 1กก 1234', '^[0-9๐-๙]{0,2} ?[ก-ฮ]{1,3}[ \\-]?[0-9๐-๙]{1,4}$', [
    'กรุณากรอกทะเบียนรถ เช่น 1กก 1234',
    'Please enter a plate number such as 1กก 1234',
  ]),
  kind(
    'tax',
    'เลขประจำตัวผู้เสียภาษี 13 หลัก',
    '^\\d{13}$',
    ['กรุณากรอกตัวเลข 13 หลัก', 'Please enter 13 digits'],
    'numeric',
  ),
];

/** What a kind of short text leaves open: anything may be written. */
export const ANY_TEXT = { pattern: null, patternMessage: null, inputMode: null };

/** The kind a field is of; undefined where it has a pattern of its own, or none. */
export const kindOf = ({ pattern }: TextSettings): TextKind | undefined =>
  TEXT_KINDS.find(({ settings }) => settings.pattern === pattern);
