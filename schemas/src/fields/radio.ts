import { Type, type Static } from '@sinclair/typebox';
import { Choices } from '../definition/choice';
import { Label } from '../definition/text';
import { nth, singleChoice } from './choices';
import { fieldSettings, fieldType } from './field-type';
import { choiceFaults, notAChoice } from './setting-faults';

/** One of a few choices, all in view. */
export const RadioField = fieldSettings('radio', {
  choices: Choices,
  default: Type.Optional(Type.String({ maxLength: 80 })),
  /** A choice that ends the application, and the sentence that says why. */
  refuse: Type.Optional(
    Type.Object({ value: Type.String({ maxLength: 80 }), message: Label }, { additionalProperties: false }),
  ),
});
export type RadioField = Static<typeof RadioField>;

export const radio = fieldType<RadioField>({
  ...singleChoice,
  name: 'radio',
  title: { th: 'เลือกหนึ่งข้อ', en: 'One choice' },
  settings: RadioField,
  settingFaults: (field) => [
    ...choiceFaults(field, field.choices),
    ...notAChoice('/default', field.default, field.choices),
    ...notAChoice('/refuse/value', field.refuse?.value, field.choices),
  ],
  options: ({ refuse, ...field }) => ({ ...singleChoice.options(field), ...(refuse ? { refuse } : {}) }),
  initial: (field) => field.default,
  check: (value, { refuse }) =>
    refuse && value === refuse.value
      ? [{ keyword: 'refuse', params: { value }, message: refuse.message }]
      : [],
  sample: ({ choices, refuse }, { variant }) =>
    nth(
      choices.filter(({ value }) => value !== refuse?.value),
      variant,
    )?.value,
});
