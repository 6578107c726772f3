import { Type, type Static } from '@sinclair/typebox';
import { Choices } from '../definition/choice';
import { singleChoice } from './choices';
import { fieldSettings, fieldType } from './field-type';
import { choiceFaults, notAChoice } from './setting-faults';

/** One of many choices, in a list that opens. */
export const SelectField = fieldSettings('select', {
  choices: Choices,
  default: Type.Optional(Type.String({ maxLength: 80 })),
});
export type SelectField = Static<typeof SelectField>;

export const select = fieldType<SelectField>({
  ...singleChoice,
  name: 'select',
  title: { th: 'เลือกจากรายการ', en: 'List' },
  settings: SelectField,
  settingFaults: (field) => [
    ...choiceFaults(field, field.choices),
    ...notAChoice('/default', field.default, field.choices),
  ],
  initial: (field) => field.default,
});
