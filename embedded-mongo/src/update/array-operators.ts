import { compare, equal } from '../bson/compare';
import { describe } from '../bson/describe';
import { asIndex } from '../bson/number';
import { BSONRegExp, clone, isDocument, typeName, type Document, type Value } from '../bson/value';
import { fail } from '../errors';
import { testElement } from '../query/array-tests';
import { queryContext } from '../query/context';
import { parseFilter } from '../query/parse-filter';
import { isOperators, parseOperators } from '../query/parse-operators';
import { compareSortKeys, parseSort, sortKey } from '../query/sorter';
import { compareStrings } from '../bson/compare';
import { regex } from '../query/value-tests';
import type { Place, UpdateOperator } from './operators';

function arrayAt({ value, path, id }: Place, name: string): Value[] {
  if (value === undefined) return [];
  return Array.isArray(value)
    ? value
    : fail(
        'BadValue',
        `The field '${path}' must be an array but is of type ${typeName(value)} in document {_id: ${describe(id)}}${name}`,
      );
}

/** The values of `{ $each: […] }`, or the operand itself. */
function eachOf(operand: Value, name: string): Value[] {
  if (!isDocument(operand) || !operand.has('$each')) return [operand];
  const each = operand.get('$each') as Value;
  return Array.isArray(each)
    ? each
    : fail(
        'TypeMismatch',
        `The argument to $each in ${name} must be an array but it was of type: ${typeName(each)}`,
      );
}

type Order = (a: Value, b: Value) => number;

function orderOf(sort: Value): Order {
  const direction = asIndex(sort);
  if (direction === 1 || direction === -1) return (a, b) => compare(a, b) * direction;
  if (!isDocument(sort) || sort.size === 0)
    return fail(
      'BadValue',
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    );
  const fields = parseSort(sort);
  const key = (value: Value) => sortKey(isDocument(value) ? value : new Map(), fields, compareStrings);
  return (a, b) => compareSortKeys(key(a), key(b), fields, compareStrings);
}

function wholeOption(options: Document, name: string): number | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  return (
    asIndex(value) ??
    fail('BadValue', `The value for ${name} must be an integer value but was given type: ${typeName(value)}`)
  );
}

const PUSH_OPTIONS = ['$each', '$slice', '$sort', '$position'];

const NO_OPTIONS: Document = new Map();

function pushOptions(operand: Value): Document {
  if (!isDocument(operand) || !operand.has('$each')) return NO_OPTIONS;
  for (const name of operand.keys())
    if (!PUSH_OPTIONS.includes(name)) fail('BadValue', `Unrecognized clause in $push: ${name}`);
  return operand;
}

const cut = (values: Value[], length: number | undefined): Value[] => {
  if (length === undefined) return values;
  if (length === 0) return [];
  return length < 0 ? values.slice(length) : values.slice(0, length);
};

export const push: UpdateOperator = (operand) => {
  const options = pushOptions(operand);
  const added = eachOf(operand, '$push');
  const position = wholeOption(options, '$position');
  const length = wholeOption(options, '$slice');
  const sort = options.get('$sort');
  const order = sort === undefined ? undefined : orderOf(sort);
  return (place) => {
    const values = [...arrayAt(place, '')];
    const at =
      position === undefined
        ? values.length
        : position < 0
          ? Math.max(0, values.length + position)
          : position;
    values.splice(at, 0, ...added.map(clone));
    if (order) values.sort(order);
    return cut(values, length);
  };
};

export const addToSet: UpdateOperator = (operand) => {
  const added = eachOf(operand, '$addToSet');
  return (place) => {
    const values = arrayAt(place, '');
    const out = [...values];
    for (const value of added) if (!out.some((each) => equal(each, value))) out.push(clone(value));
    return out.length === values.length && place.value !== undefined ? undefined : out;
  };
};

export const pop: UpdateOperator = (operand, path) => {
  const end = asIndex(operand);
  if (end !== 1 && end !== -1)
    return fail('FailedToParse', `$pop expects 1 or -1, found: ${describe(operand)}`);
  return ({ value }) => {
    if (!Array.isArray(value))
      return fail(
        'TypeMismatch',
        `Path '${path}' contains an element of non-array type '${value === undefined ? 'missing' : typeName(value)}'`,
      );
    return end === 1 ? value.slice(0, -1) : value.slice(1);
  };
};

function without(place: Place, name: string, drops: (value: Value) => boolean): Value | undefined {
  if (!Array.isArray(place.value)) return fail('BadValue', `Cannot apply ${name} to a non-array value`);
  const kept = place.value.filter((value) => !drops(value));
  return kept.length === place.value.length ? undefined : kept;
}

/** What `$pull` removes: values that meet a condition, documents that meet a filter, or equal values. */
function pullTest(operand: Value): (value: Value) => boolean {
  const context = queryContext();
  if (operand instanceof BSONRegExp) return regex(operand).test;
  if (isOperators(operand)) {
    const nodes = parseOperators(operand, context);
    return (value) => nodes.every((node) => testElement(node, value));
  }
  if (!isDocument(operand)) return (value) => equal(value, operand);
  const filter = parseFilter(operand, context);
  return (value) => isDocument(value) && filter.matches(value);
}

export const pull: UpdateOperator = (operand) => {
  const drops = pullTest(operand);
  return (place) => without(place, '$pull', drops);
};

export const pullAll: UpdateOperator = (operand) => {
  if (!Array.isArray(operand))
    return fail('BadValue', `$pullAll requires an array argument but was given a ${typeName(operand)}`);
  return (place) => without(place, '$pullAll', (value) => operand.some((each) => equal(each, value)));
};
