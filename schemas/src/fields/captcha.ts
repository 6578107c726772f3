import type { Static } from '@sinclair/typebox';
import { fieldSettings, fieldType } from './field-type';

/** A check that a person fills the form; no answer is sent. */
export const CaptchaField = fieldSettings('captcha', {});
export type CaptchaField = Static<typeof CaptchaField>;

export const captcha = fieldType<CaptchaField>({
  name: 'captcha',
  title: { th: 'ยืนยันว่าไม่ใช่โปรแกรมอัตโนมัติ', en: 'Human check' },
  settings: CaptchaField,
  sent: false,
  asks: 'accept',
  schema: () => ({ type: 'string', maxLength: 400 }),
  sample: () => undefined,
});
