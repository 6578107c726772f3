import type { Static } from '@sinclair/typebox';
import { formatPhone, maskPhone, normalisePhone } from '../thai';
import { fieldSettings, fieldType, plain } from './field-type';

/** A Thai telephone number, stored as 9 or 10 digits from 0. */
export const PhoneField = fieldSettings('phone_th', {});
export type PhoneField = Static<typeof PhoneField>;

const SAMPLES = ['0812345678', '044123456', '023569999'];

export const phoneTh = fieldType<PhoneField>({
  name: 'phone_th',
  title: { th: 'หมายเลขโทรศัพท์', en: 'Telephone' },
  settings: PhoneField,
  schema: () => ({ type: 'string', pattern: '^0([689]\\d{8}|[2-57]\\d{7})$' }),
  options: () => ({ inputMode: 'tel' }),
  messages: () => ({
    pattern: {
      th: 'หมายเลขโทรศัพท์ไม่ถูกต้อง กรุณากรอกมือถือ 10 หลัก หรือโทรศัพท์บ้าน 9 หลัก',
      en: 'Please give a Thai number: 10 digits for a mobile, 9 for a landline',
    },
  }),
  normalise: (value) => (typeof value === 'string' ? tidy(value) : value),
  text: (value) => formatPhone(plain(value)),
  masked: (value) => (plain(value) ? maskPhone(plain(value)) : ''),
  sample: (_, { variant }) => SAMPLES[variant % SAMPLES.length],
});

/** Only what looks like a telephone number is tidied; words stay, to be refused as they were typed. */
function tidy(text: string): string {
  return /^[\d๐-๙\s+().-]+$/.test(text) ? normalisePhone(text) : text.trim();
}
