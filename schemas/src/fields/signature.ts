import type { Static } from '@sinclair/typebox';
import { fieldSettings, fieldType } from './field-type';

/** A signature, drawn or photographed. It goes as a picture among the files, under the field's key. */
export const SignatureField = fieldSettings('signature', {});
export type SignatureField = Static<typeof SignatureField>;

export const signature = fieldType<SignatureField>({
  name: 'signature',
  title: { th: 'ลายมือชื่อ', en: 'Signature' },
  settings: SignatureField,
  sent: false,
  attached: true,
  schema: () => ({ type: 'string', maxLength: 0 }),
  sample: () => undefined,
});
