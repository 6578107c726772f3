import type { Field } from '@khamrong/schemas';

/** Everything a clerk sets of one field, in the place of its card. */
export function FieldEditor(_: { field: Field }) {
  return null;
}
