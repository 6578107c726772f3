import { asIndex } from '../bson/number';
import { type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import { elementMatch } from './array-tests';
import type { QueryContext } from './context';

type Apply = (value: Value) => Value | undefined;

/** `$slice: n` or `$slice: [skip, n]`. */
function slice(operand: Value): Apply | undefined {
  const [skip, count] = Array.isArray(operand) ? operand.map(asIndex) : [undefined, asIndex(operand)];
  if (Array.isArray(operand) && !isFindSlice(operand)) return undefined;
  if (count === undefined)
    return fail('Location28667', 'Invalid $slice syntax: expects a number or an array of two numbers');
  return (value) => (Array.isArray(value) ? sliced(value, skip, count) : value);
}

const isFindSlice = (operand: Value[]) => operand.every((part) => asIndex(part) !== undefined);

function sliced(values: Value[], skip: number | undefined, count: number): Value[] {
  if (skip === undefined) return count < 0 ? values.slice(count) : values.slice(0, count);
  const start = skip < 0 ? Math.max(0, values.length + skip) : skip;
  return values.slice(start, start + count);
}

/** The first element that meets the condition; the field is left out without one. */
function firstMatch(operand: Value, context: QueryContext): Apply {
  if (!isDocument(operand)) return fail('Location31274', 'elemMatch: Invalid argument, object required');
  const test = elementMatch(operand as Document, context);
  return (value) => {
    const details: { arrayIndex?: number } = {};
    if (!Array.isArray(value) || !test.test(value, details)) return undefined;
    return [value[details.arrayIndex ?? 0] as Value];
  };
}

/** The operators only the projection of `find` has; undefined for others, which are expressions. */
export function arrayOperator(name: string, operand: Value, context: QueryContext): Apply | undefined {
  if (name === '$slice') return slice(operand);
  if (name === '$elemMatch') return firstMatch(operand, context);
  return name === '$meta'
    ? fail('Location40218', 'query requires metadata, but it is not available')
    : undefined;
}
