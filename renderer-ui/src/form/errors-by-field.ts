import type { FieldError } from '@khamrong/schemas';

/** The field at fault, `attachments/photo` for an attachment. */
export function fieldOfError({ instancePath }: FieldError): string {
  const [, first = '', second = ''] = instancePath.split('/');
  return first === 'attachments' ? `${first}/${second}` : first;
}

/** Errors by field: for touched fields those of now, for the others those given before. */
export function errorsByField(
  given: readonly FieldError[],
  now: readonly FieldError[],
  touched: ReadonlySet<string>,
): Map<string, FieldError[]> {
  const shown = [
    ...given.filter((error) => !touched.has(fieldOfError(error))),
    ...now.filter((error) => touched.has(fieldOfError(error))),
  ];
  const byField = new Map<string, FieldError[]>();
  for (const error of shown) {
    const field = fieldOfError(error);
    byField.set(field, [...(byField.get(field) ?? []), error]);
  }
  return byField;
}
