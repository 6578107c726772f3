import {
  fieldsIn,
  interpret,
  placesIn,
  pruneHidden,
  typeOf,
  type Answers,
  type Field,
  type FormDefinition,
} from '@khamrong/schemas';

/**
 * The answer as it would be stored, undefined for one that no answer to this field could be. A clerk's own pattern is
 * not asked: nobody has judged yet whether it ends.
 */
function tidied(field: Field, answer: unknown): unknown {
  const type = typeOf(field);
  if (!type.sent) return undefined;
  const { pattern: _, ...schema } = type.schema(field);
  const value = type.normalise(answer, field);
  return interpret(schema)(value) ? value : undefined;
}

/** Of answers given for a try what the form could ask for now; the rest is left out. */
export function previewAnswers(definition: FormDefinition, given: Answers): Answers {
  const fields = new Map(fieldsIn(definition).map((field) => [field.key, field]));
  const known = Object.entries(given).filter(([key]) => fields.has(key));
  const journey = placesIn(definition).map(({ field, showWhen }) => ({ key: field.key, showWhen }));
  return pruneHidden(journey, Object.fromEntries(known), (key, answer) => {
    const field = fields.get(key);
    return field && tidied(field, answer);
  });
}
