import {
  controlsIn,
  isAnswered,
  keyOf,
  typeOf,
  type Answers,
  type FieldTypeName,
  type UiSchema,
} from '@khamrong/schemas';
import { fieldOf } from '../form/published-fields';

type Shape = (answer: unknown) => boolean;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Shape = (answer) => typeof answer === 'string' || typeof answer === 'number';
const listOf =
  (shape: Shape): Shape =>
  (answer) =>
    Array.isArray(answer) && answer.every(shape);
const recordOf =
  (shape: Shape): Shape =>
  (answer) =>
    isObject(answer) && Object.values(answer).every(shape);

/** What reading inputs can give, for the types whose answer is not one text or number. */
const SHAPES: Partial<Record<FieldTypeName, Shape>> = {
  checkbox_group: listOf(isText),
  checkbox_group_org_list: listOf(isText),
  consent: (answer) => answer === true,
  geo_point: recordOf(isText),
  matrix_likert: recordOf(isText),
  repeat_text: listOf(isText),
  repeat_table: listOf(recordOf(isText)),
};

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/**
 * The answers of other steps that a page carries along. Whoever posts may have written them: only fields of the form
 * are looked at, only what their inputs could have given is taken, tidied as typed answers are.
 */
export function readCarried(uischema: UiSchema, text: string): Answers {
  const carried = new Map<string, unknown>(Object.entries(parsed(text)));
  return Object.fromEntries(
    controlsIn(uischema).flatMap((control) => {
      const field = fieldOf(control);
      const given = carried.get(field.key);
      if (!(SHAPES[field.type] ?? isText)(given)) return [];
      const answer = typeOf(field).normalise(given, field);
      return isAnswered(answer) ? [[keyOf(control), answer]] : [];
    }),
  );
}
