import type { Static } from '@sinclair/typebox';
import { normaliseThai, toArabicDigits } from '../thai';
import { fieldSettings, fieldType } from './field-type';
import { cutText } from './limits';

/** An e-mail address. */
export const EmailField = fieldSettings('email', {});
export type EmailField = Static<typeof EmailField>;

/** Longest address, RFC 5321. */
const MAX = 254;
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';

/** Lower case after the @, where it never matters. */
const tidy = (text: string): string =>
  toArabicDigits(normaliseThai(text))
    .replace(/ /g, '')
    .replace(/@[^@]*$/, (domain) => domain.toLowerCase());

export const email = fieldType<EmailField>({
  name: 'email',
  title: { th: 'อีเมล', en: 'E-mail' },
  settings: EmailField,
  schema: () => ({
    type: 'string',
    maxLength: MAX,
    pattern: `^[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~\\-]{1,64}@${LABEL}(?:\\.${LABEL})+$`,
  }),
  options: () => ({ inputMode: 'email', maxLength: MAX }),
  messages: () => ({
    pattern: {
      th: 'อีเมลไม่ถูกต้อง กรุณาตรวจสอบอีกครั้ง เช่น name@example.com',
      en: 'Please check the e-mail address, such as name@example.com',
    },
  }),
  normalise: (value) => (typeof value === 'string' ? cutText(tidy(value), MAX) : value),
  sample: () => 'somchai@example.com',
});
