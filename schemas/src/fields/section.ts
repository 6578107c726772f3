import type { Static } from '@sinclair/typebox';
import { fieldSettings, fieldType } from './field-type';

/**
 * A heading between questions, with an explanation in `help`. Everything up to the next heading belongs to it and is
 * shown only while it is; no answer is sent.
 */
export const SectionField = fieldSettings('section', {});
export type SectionField = Static<typeof SectionField>;

export const section = fieldType<SectionField>({
  name: 'section',
  title: { th: 'หัวข้อย่อย', en: 'Section heading' },
  settings: SectionField,
  sent: false,
  schema: () => ({ type: 'string', maxLength: 400 }),
  sample: () => undefined,
});
