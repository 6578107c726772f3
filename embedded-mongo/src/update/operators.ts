import { add, multiply } from '../bson/arithmetic';
import { compare } from '../bson/compare';
import { describe } from '../bson/describe';
import { isNumeric, type Numeric } from '../bson/number';
import { clone, isDocument, Timestamp, typeName, type Value } from '../bson/value';
import { fail } from '../errors';
import { addToSet, pop, pull, pullAll, push } from './array-operators';
import { bit } from './bit';

/** What an operator sees of one place. */
export interface Place {
  /** The present value, undefined when missing. */
  value: Value | undefined;
  path: string;
  /** `_id` of the document, for messages. */
  id: Value | undefined;
}

/** The new value of a place; undefined leaves it as it is. Values are fresh, never shared with the operand. */
export type Apply = (place: Place) => Value | undefined;

/** Compiles an operand once for all documents. */
export type UpdateOperator = (operand: Value, path: string) => Apply;

function number(name: string, operand: Value, path: string): Numeric {
  return isNumeric(operand)
    ? operand
    : fail('TypeMismatch', `Cannot ${name} with non-numeric argument: {${path}: ${describe(operand)}}`);
}

function arithmetic(
  name: string,
  verb: string,
  compute: (a: Numeric, b: Numeric) => Numeric | undefined,
  start: Numeric,
): UpdateOperator {
  return (operand, path) => {
    const by = number(verb, operand, path);
    return ({ value, id }) => {
      if (value !== undefined && !isNumeric(value))
        fail(
          'TypeMismatch',
          `Cannot apply ${name} to a value of non-numeric type. {_id: ${describe(id)}} has the field '${path.split('.').pop()}' of non-numeric type ${typeName(value)}`,
        );
      const result =
        name === '$inc' && value === undefined ? by : compute(isNumeric(value) ? value : start, by);
      return (
        result ??
        fail(
          'BadValue',
          `Failed to apply ${name} operations to current value (${describe(value)}) for document {_id: ${describe(id)}}`,
        )
      );
    };
  };
}

const extreme =
  (sign: 1 | -1): UpdateOperator =>
  (operand) =>
  ({ value }) =>
    value === undefined || compare(operand, value) * sign > 0 ? clone(operand) : undefined;

/** `true`, `{ $type: 'date' }` or `{ $type: 'timestamp' }`. */
const currentDate: UpdateOperator = (operand, path) => {
  const type = isDocument(operand) ? operand.get('$type') : operand;
  if (typeof type === 'boolean' || type === 'date') return () => new Date();
  if (type === 'timestamp') return () => new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 });
  return fail(
    'BadValue',
    `The '$type' string field is required to be 'date' or 'timestamp': {$currentDate: {${path}: ${describe(operand)}}}`,
  );
};

const set: UpdateOperator = (operand) => () => clone(operand);

/** Operators that give a place a new value. `$unset` and `$rename` move fields and are applied apart. */
export const OPERATORS: Record<string, UpdateOperator> = {
  $set: set,
  $setOnInsert: set,
  $inc: arithmetic('$inc', 'increment', add, 0),
  $mul: arithmetic('$mul', 'multiply', multiply, 0),
  $min: extreme(-1),
  $max: extreme(1),
  $currentDate: currentDate,
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
  $bit: bit,
};

/** Operators that do not create the field they name. */
export const ONLY_EXISTING = new Set(['$pop', '$pull', '$pullAll']);
