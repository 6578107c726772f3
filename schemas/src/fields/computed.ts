import { Type, type Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** Worked out from other answers when a submission is read; never sent, never stored. */
export const ComputedField = fieldSettings('computed', {
  /** Age in full years: from a (partial) birth date to a reference day. */
  formula: Type.Object(
    { kind: Type.Literal('age'), from: Type.String({ maxLength: 64 }) },
    { additionalProperties: false },
  ),
});
export type ComputedField = Static<typeof ComputedField>;
