import { Type, type Static } from '@sinclair/typebox';
import { Key, Label } from '../definition/text';
import { fieldSettings } from './field-type';

/** Rows of short texts under headed columns. The answer is a list of `{ <column key>: text }`. */
export const RepeatTableField = fieldSettings('repeat_table', {
  maxRows: Type.Integer({ minimum: 1, maximum: 200 }),
  columns: Type.Array(
    Type.Object(
      {
        key: Key,
        label: Label,
        required: Type.Optional(Type.Boolean()),
        maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 400 })),
      },
      { additionalProperties: false },
    ),
    { minItems: 1, maxItems: 12 },
  ),
});
export type RepeatTableField = Static<typeof RepeatTableField>;
