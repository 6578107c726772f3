import { type Document, isDocument, typeName, type Value } from '../../bson/value';
import { fail } from '../../errors';
import { present } from '../../query/value-tests';
import type { Compile, Operator } from '../scope';
import { evaluated, nullable } from './define';

const nameOf = (value: Value | undefined) => (value === undefined ? 'missing' : typeName(value));

function merge(values: (Value | undefined)[]): Value {
  const out: Document = new Map();
  for (const value of values) {
    if (present(value) === null) continue;
    if (!isDocument(value))
      return fail(
        'Location40400',
        `$mergeObjects requires object inputs, but input ${nameOf(value)} is of type ${nameOf(value)}`,
      );
    for (const [name, inner] of value) out.set(name, inner);
  }
  return out;
}

function toArray(value: Value): Value {
  if (!isDocument(value))
    return fail('Location40390', `$objectToArray requires a document input, found: ${typeName(value)}`);
  return [...value].map(
    ([k, v]) =>
      new Map<string, Value>([
        ['k', k],
        ['v', v],
      ]),
  );
}

function pairOf(element: Value): [string, Value] {
  const [k, v] = Array.isArray(element)
    ? element
    : isDocument(element)
      ? [element.get('k'), element.get('v')]
      : [];
  if (typeof k !== 'string')
    return fail(
      'Location40386',
      '$arrayToObject requires an array of key-value pairs, where the key must be of type string',
    );
  return [k, v ?? null];
}

function fromArray(value: Value): Value {
  return Array.isArray(value)
    ? new Map(value.map(pairOf))
    : fail('Location40386', `$arrayToObject requires an array input, found: ${typeName(value)}`);
}

/** The constant name of a field, which may start with `$` when it is a `$literal`. */
function fieldName(operand: Value | undefined, name: string): string {
  const given = isDocument(operand) ? operand.get('$literal') : operand;
  if (typeof given !== 'string')
    return fail('Location4161102', `${name} requires 'field' to evaluate to a constant string`);
  return given;
}

function fieldsOf(operand: Value, name: string, required: string[]): Document {
  if (!isDocument(operand)) return fail('Location4161100', `${name} only supports an object as its argument`);
  for (const each of required)
    if (!operand.has(each)) fail('Location4161109', `${name} requires '${each}' to be specified`);
  return operand;
}

/** `{ $getField: 'name' }` or `{ $getField: { field, input } }`. */
const getField: Operator = (operand, compile, name) => {
  const long = isDocument(operand) && operand.has('field');
  const field = fieldName(long ? operand.get('field') : operand, name);
  const input = compile(long ? (operand.get('input') ?? '$$CURRENT') : '$$CURRENT');
  return (scope) => {
    const value = input(scope);
    return isDocument(value)
      ? value.get(field)
      : present(value) === null && value !== undefined
        ? null
        : undefined;
  };
};

function changing(operand: Document, compile: Compile, name: string, value: Value): ReturnType<Operator> {
  const field = fieldName(operand.get('field'), name);
  const input = compile(operand.get('input') as Value);
  const replacement = compile(value);
  return (scope) => {
    const document = input(scope);
    if (present(document) === null) return null;
    if (!isDocument(document))
      return fail('Location4161105', `${name} requires 'input' to evaluate to type Object`);
    const out: Document = new Map(document);
    const result = replacement(scope);
    if (result === undefined) out.delete(field);
    else out.set(field, result);
    return out;
  };
}

const setField: Operator = (operand, compile, name) => {
  const fields = fieldsOf(operand, name, ['field', 'input', 'value']);
  return changing(fields, compile, name, fields.get('value') as Value);
};

const unsetField: Operator = (operand, compile, name) =>
  changing(fieldsOf(operand, name, ['field', 'input']), compile, name, '$$REMOVE');

export const OBJECT: Record<string, Operator> = {
  $mergeObjects: evaluated(0, Infinity, merge),
  $objectToArray: nullable(toArray),
  $arrayToObject: nullable(fromArray),
  $getField: getField,
  $setField: setField,
  $unsetField: unsetField,
};
