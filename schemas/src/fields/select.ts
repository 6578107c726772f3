import { Type, type Static } from '@sinclair/typebox';
import { Choices } from '../definition/choice';
import { fieldSettings } from './field-type';

/** One of many choices, in a list that opens. */
export const SelectField = fieldSettings('select', {
  choices: Choices,
  default: Type.Optional(Type.String({ maxLength: 80 })),
});
export type SelectField = Static<typeof SelectField>;
