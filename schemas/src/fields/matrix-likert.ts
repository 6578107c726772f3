import { Type, type Static } from '@sinclair/typebox';
import { Choice } from '../definition/choice';
import { Key, Label } from '../definition/text';
import { fieldSettings } from './field-type';

const Item = Type.Object({ key: Key, label: Label }, { additionalProperties: false });

/** Several items rated on one scale. The answer is `{ <item key>: <scale value> }`. */
export const MatrixField = fieldSettings('matrix_likert', {
  scale: Type.Array(Choice, { minItems: 2, maxItems: 10 }),
  groups: Type.Array(
    Type.Object(
      { key: Key, label: Label, items: Type.Array(Item, { minItems: 1, maxItems: 40 }) },
      { additionalProperties: false },
    ),
    { minItems: 1, maxItems: 20 },
  ),
});
export type MatrixField = Static<typeof MatrixField>;
