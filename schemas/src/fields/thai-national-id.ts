import type { Static } from '@sinclair/typebox';
import { formatNationalId, maskNationalId, nationalIdFault, normaliseNationalId } from '../thai';
import { fieldSettings, fieldType, plain } from './field-type';

/** A Thai national ID, stored as 13 digits; the checksum is checked. */
export const NationalIdField = fieldSettings('thai_national_id', {});
export type NationalIdField = Static<typeof NationalIdField>;

const WRONG = {
  th: 'เลขประจำตัวประชาชนไม่ถูกต้อง กรุณาตรวจสอบเลข 13 หลักอีกครั้ง',
  en: 'The national ID number is not right; please check its 13 digits',
};
const SAMPLES = ['1234567890121', '1111111111119', '3999999999995'];

const written = (value: unknown): string => formatNationalId(plain(value));

export const thaiNationalId = fieldType<NationalIdField>({
  name: 'thai_national_id',
  title: { th: 'เลขประจำตัวประชาชน', en: 'National ID' },
  settings: NationalIdField,
  schema: () => ({ type: 'string', pattern: '^[1-8]\\d{12}$' }),
  options: () => ({ inputMode: 'numeric' }),
  messages: () => ({ pattern: WRONG }),
  normalise: (value) => (typeof value === 'string' ? normaliseNationalId(value) : value),
  check: (value) =>
    nationalIdFault(plain(value)) ? [{ keyword: 'checksum', params: {}, message: WRONG }] : [],
  text: written,
  masked: (value) => (plain(value) ? maskNationalId(plain(value)) : ''),
  sample: (_, { variant }) => SAMPLES[variant % SAMPLES.length],
});
