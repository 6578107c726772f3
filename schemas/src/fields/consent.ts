import { Type, type Static } from '@sinclair/typebox';
import { faultText } from '../answers/fault-text';
import type { Text } from '../definition/text';
import { fieldSettings, fieldType } from './field-type';

/** A statement to tick: certification, acknowledgement or consent. The answer is `true` or absent. */
export const ConsentField = fieldSettings('consent', {
  /** Document the statement speaks of. */
  link: Type.Optional(Type.String({ maxLength: 400 })),
  /** `privacy_notice` marks the acknowledgement of the privacy notice (PDPA s. 23), `warning` a safety warning. */
  purpose: Type.Optional(
    Type.Union([
      Type.Literal('certification'),
      Type.Literal('privacy_notice'),
      Type.Literal('consent'),
      Type.Literal('warning'),
    ]),
  ),
});
export type ConsentField = Static<typeof ConsentField>;

/** Anything but a tick is answered as a missing tick is. */
const tick = ({ label }: ConsentField): Text =>
  faultText({ keyword: 'required', params: {}, label, asks: 'accept' });

export const consent = fieldType<ConsentField>({
  name: 'consent',
  title: { th: 'คำรับรอง/ความยินยอม', en: 'Statement to tick' },
  settings: ConsentField,
  asks: 'accept',
  schema: () => ({ type: 'boolean', const: true }),
  options: ({ link, purpose }) => ({ ...(link ? { link } : {}), ...(purpose ? { purpose } : {}) }),
  messages: (field) => ({ type: tick(field), const: tick(field) }),
  normalise: (value) => (value === false ? undefined : value),
  text: (value, _, { language }) => (value === true ? (language === 'en' ? 'Yes' : 'ใช่') : ''),
  sample: () => true,
});
