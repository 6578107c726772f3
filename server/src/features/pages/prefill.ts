import { fieldsIn, typeOf, type Answers, type FormDefinition } from '@khamrong/schemas';
import type { Request } from 'express';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 400) : undefined;

/** Answers that the link brings, `?p.<field>=`, for the fields whose clerk allowed it. */
export function prefilled(definition: FormDefinition, query: Request['query']): Answers {
  const answers: Answers = {};
  for (const field of fieldsIn(definition)) {
    const given = field.prefill ? text(query[`p.${field.key}`]) : undefined;
    if (given !== undefined) answers[field.key] = typeOf(field).normalise(given, field);
  }
  return answers;
}
