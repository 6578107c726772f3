import { fieldsOf } from '../conditions/fields-of';
import type { FormDefinition } from '../definition/form-definition';
import { placesIn } from '../definition/places';
import { typeOf, type Field } from '../fields';

type Asking = Pick<FormDefinition, 'pages'>;

/** Lists grow by buttons that lead back to their form; a consent is given with what it was given for. */
const WITH_THEIR_FORM: ReadonlySet<Field['type']> = new Set(['repeat_table', 'repeat_text', 'consent']);

const isAloneAnswerable = (field: Field): boolean => typeOf(field).sent && !WITH_THEIR_FORM.has(field.type);

/** These questions and all that the answers to them show or hide, in the order of the form. */
export function withDependents(definition: Asking, keys: readonly string[]): string[] {
  const places = placesIn(definition);
  const found = new Set(keys);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { field, showWhen } of places)
      if (typeOf(field).sent && fieldsOf(showWhen).some((key) => found.has(key))) found.add(field.key);
  }
  return places.map(({ field }) => field.key).filter((key) => found.has(key));
}

/** Keys of the questions that a citizen can be asked to answer anew, each with all that follows from it. */
export function correctable(definition: Asking): string[] {
  const alone = new Set(
    placesIn(definition).flatMap(({ field }) => (isAloneAnswerable(field) ? [field.key] : [])),
  );
  return [...alone].filter((key) => withDependents(definition, [key]).every((each) => alone.has(each)));
}
