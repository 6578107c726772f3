import { Type, type Static } from '@sinclair/typebox';
import { Label } from './text';

/** One choice: the stored code and the words people read. */
export const Choice = Type.Object(
  {
    value: Type.String({ minLength: 1, maxLength: 80 }),
    label: Label,
    /** Department the case goes to when this choice is taken. */
    department: Type.Optional(Type.String({ maxLength: 120 })),
  },
  { additionalProperties: false },
);
export type Choice = Static<typeof Choice>;

/** A draft may have none yet; publishing asks for one. */
export const Choices = Type.Array(Choice, { maxItems: 200 });
