import { Type, type Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** A list of short texts. The answer is a list of strings; empty lines are dropped. */
export const RepeatTextField = fieldSettings('repeat_text', {
  maxRows: Type.Integer({ minimum: 1, maximum: 100 }),
  maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
});
export type RepeatTextField = Static<typeof RepeatTextField>;
