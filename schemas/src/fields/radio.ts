import { Type, type Static } from '@sinclair/typebox';
import { Choices } from '../definition/choice';
import { Label } from '../definition/text';
import { fieldSettings } from './field-type';

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
