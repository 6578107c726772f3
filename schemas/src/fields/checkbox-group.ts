import { Type, type Static } from '@sinclair/typebox';
import { Choices } from '../definition/choice';
import { fieldSettings } from './field-type';

/** Any number of choices; required means at least one. */
export const CheckboxGroupField = fieldSettings('checkbox_group', {
  choices: Choices,
  maxSelected: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  /** Choices that stand alone: ไม่ได้รับ… cannot be ticked with others. */
  exclusive: Type.Optional(Type.Array(Type.String({ maxLength: 80 }), { maxItems: 20 })),
});
export type CheckboxGroupField = Static<typeof CheckboxGroupField>;
