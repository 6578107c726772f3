import type { Field, FieldTypeName } from '.';

/** A field of a type, good answers beside the type's own samples, as they are stored, and answers that are not. */
export interface Example<F extends Field = Field> {
  field: F;
  good: unknown[];
  bad: unknown[];
}

export type Examples = { [N in FieldTypeName]: Example<Extract<Field, { type: N }>> };

export const label = (th: string, en: string) => ({ th, en });
