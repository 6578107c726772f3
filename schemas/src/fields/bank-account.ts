import type { Static } from '@sinclair/typebox';
import { toArabicDigits } from '../thai';
import { fieldSettings, fieldType, plain } from './field-type';

/** A bank account number, stored as 10–15 digits. */
export const BankAccountField = fieldSettings('bank_account', {});
export type BankAccountField = Static<typeof BankAccountField>;

const written = (value: unknown): string => plain(value).replace(/^(\d{3})(\d)(\d{5})(\d)$/, '$1-$2-$3-$4');

export const bankAccount = fieldType<BankAccountField>({
  name: 'bank_account',
  title: { th: 'เลขที่บัญชีธนาคาร', en: 'Bank account' },
  settings: BankAccountField,
  schema: () => ({ type: 'string', pattern: '^\\d{10,15}$' }),
  options: () => ({ inputMode: 'numeric' }),
  messages: () => ({
    pattern: {
      th: 'เลขที่บัญชีไม่ถูกต้อง กรุณากรอกตัวเลข 10–15 หลัก',
      en: 'Please give the account number, 10 to 15 digits',
    },
  }),
  normalise: (value) => (typeof value === 'string' ? toArabicDigits(value).replace(/[\s-]/g, '') : value),
  text: written,
  masked: (value) => plain(value).replace(/.(?=.{4})/g, 'x'),
  sample: () => '1234567890',
});
