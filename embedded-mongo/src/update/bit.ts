import { describe } from '../bson/describe';
import { integer } from '../bson/number';
import { isDocument, isInt32, typeName, type Value } from '../bson/value';
import { fail } from '../errors';
import type { UpdateOperator } from './operators';

type Whole = number | bigint;

const isWhole = (value: Value | undefined): value is Whole =>
  typeof value === 'bigint' || (typeof value === 'number' && isInt32(value));

const LOGIC: Record<string, (a: bigint, b: bigint) => bigint> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

function operation(name: string, operand: Value): (value: Whole) => Value {
  const logic =
    LOGIC[name] ??
    fail(
      'BadValue',
      `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator`,
    );
  if (!isWhole(operand))
    return fail(
      'BadValue',
      `The $bit modifier field must be an Integer(32/64 bit); a '${typeName(operand)}' is not supported here`,
    );
  return (value) => {
    const result = logic(BigInt(value), BigInt(operand));
    const wide = typeof value === 'bigint' || typeof operand === 'bigint';
    return wide ? BigInt.asIntN(64, result) : integer(result);
  };
}

/** `{ $bit: { field: { and | or | xor: integer } } }`. */
export const bit: UpdateOperator = (operand, path) => {
  if (!isDocument(operand))
    return fail(
      'BadValue',
      `The $bit modifier is not compatible with a ${typeName(operand)}. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}`,
    );
  if (operand.size === 0)
    fail(
      'BadValue',
      `You must pass in at least one bitwise operation. The format is: {$bit: {field: {and/or/xor: #}}`,
    );
  const steps = [...operand].map(([name, value]) => operation(name, value));
  return ({ value }) => {
    if (value !== undefined && !isWhole(value))
      fail(
        'BadValue',
        `Cannot apply $bit to a value of non-integral type.${path} has the value ${describe(value)}`,
      );
    return steps.reduce<Value>((acc, step) => step(acc as Whole), isWhole(value) ? value : 0);
  };
};
