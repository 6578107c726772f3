import { Type, type Static } from '@sinclair/typebox';
import { normaliseThaiLines } from '../thai';
import { fieldSettings, fieldType } from './field-type';
import { cutText } from './limits';
import { sampleWords } from './sample-words';
import { lengthFaults } from './setting-faults';

/** Several lines of text. */
export const TextareaField = fieldSettings('textarea', {
  minLength: Type.Optional(Type.Integer({ minimum: 0, maximum: 5000 })),
  maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000 })),
  default: Type.Optional(Type.String({ maxLength: 1000 })),
});
export type TextareaField = Static<typeof TextareaField>;

/** Longest answer where the form sets no limit of its own, in UTF-16 code units. */
const DEFAULT_MAX = 2000;

export const textarea = fieldType<TextareaField>({
  name: 'textarea',
  title: { th: 'ข้อความยาว', en: 'Long text' },
  settings: TextareaField,
  settingFaults: ({ minLength = 0, maxLength = DEFAULT_MAX }) => lengthFaults(minLength, maxLength),
  schema: ({ minLength, maxLength = DEFAULT_MAX }) => ({
    type: 'string',
    ...(minLength ? { minLength } : {}),
    maxLength,
  }),
  options: ({ maxLength = DEFAULT_MAX }) => ({ maxLength }),
  initial: (field) => field.default,
  normalise: (value, { maxLength = DEFAULT_MAX }) =>
    typeof value === 'string' ? cutText(normaliseThaiLines(value), maxLength) : value,
  sample: ({ key, minLength, maxLength = DEFAULT_MAX }) => sampleWords(key, { minLength, maxLength }),
});
