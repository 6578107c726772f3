import { compare } from '../bson/compare';
import { isNumeric, toNumber } from '../bson/number';
import {
  BsonType,
  BSONRegExp,
  MaxKey,
  MinKey,
  ObjectId,
  Opaque,
  rankOf,
  typeOf,
  type Value,
} from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from './context';
import type { MatchDetails } from './expression';
import { regexTest } from './regex';

/** A test of one value that a path reached; `not` holds when its parts do not all hold for the whole path. */
export type ValueNode = ValueTest | { not: ValueNode[] };

export interface ValueTest {
  operator: string;
  operand: Value;
  /** Whether arrays are tested element by element before they are tested whole. */
  expandLeaf: boolean;
  test(value: Value | undefined, details?: MatchDetails): boolean;
}

/** Missing, null and the deprecated undefined are one in comparisons. */
export const present = (value: Value | undefined): Value =>
  value === undefined || (value instanceof Opaque && value.type === BsonType.undefined) ? null : value;

const isNaNValue = (value: Value) => isNumeric(value) && Number.isNaN(toNumber(value));

/** Holds for comparison results of a sign, within the operand's type. */
function orderTest(operator: string, operand: Value, context: QueryContext, accepts: (c: number) => boolean) {
  const right = present(operand);
  const rank = rankOf(right);
  const extreme = right instanceof MinKey || right instanceof MaxKey;
  const acceptsEqual = accepts(0);
  const numberIsNaN = isNaNValue(right);
  const test = (value: Value | undefined): boolean => {
    const left = present(value);
    if (rankOf(left) !== rank) return extreme && operator !== '$eq';
    if (numberIsNaN || isNaNValue(left)) return acceptsEqual && numberIsNaN && isNaNValue(left);
    return accepts(compare(left, right, context.strings));
  };
  return { operator, operand, expandLeaf: true, test };
}

export const equals = (operand: Value, context: QueryContext): ValueTest =>
  orderTest('$eq', operand, context, (c) => c === 0);

const ordered =
  (operator: string, accepts: (c: number) => boolean) =>
  (operand: Value, context: QueryContext): ValueTest =>
    operand instanceof BSONRegExp
      ? fail('BadValue', `Can't have RegEx as arg to predicate over field '${operator}'.`)
      : orderTest(operator, operand, context, accepts);

export const greater = ordered('$gt', (c) => c > 0);
export const greaterOrEqual = ordered('$gte', (c) => c >= 0);
export const less = ordered('$lt', (c) => c < 0);
export const lessOrEqual = ordered('$lte', (c) => c <= 0);

export function regex(operand: BSONRegExp): ValueTest {
  const test = regexTest(operand.pattern, operand.options);
  return { operator: '$regex', operand, expandLeaf: true, test };
}

/** Texts and ids are looked up in lists, which may have thousands; other values are compared. */
function lookupKey(value: Value | undefined, { simple }: QueryContext): string | undefined {
  if (value instanceof ObjectId) return `#${value.toHexString()}`;
  return simple && typeof value === 'string' ? `"${value}` : undefined;
}

/** `$in`: one of the values, or a match of one of the expressions. */
export function oneOf(operand: Value, context: QueryContext): ValueTest {
  if (!Array.isArray(operand)) return fail('BadValue', '$in needs an array');
  const tests = operand.map((value) => {
    rejectOperator(value);
    return (value instanceof BSONRegExp ? regex(value) : equals(value, context)).test;
  });
  const known = new Set(operand.flatMap((value) => lookupKey(value, context) ?? []));
  const others = tests.filter((_, i) => lookupKey(operand[i], context) === undefined);
  const test = (value: Value | undefined) => {
    const key = known.size > 0 ? lookupKey(value, context) : undefined;
    return (key !== undefined && known.has(key)) || others.some((each) => each(value));
  };
  return { operator: '$in', operand, expandLeaf: true, test };
}

function rejectOperator(value: Value): void {
  if (!(value instanceof Map)) return;
  const [first] = value.keys();
  if (first?.startsWith('$') && !['$ref', '$id', '$db'].includes(first))
    fail('BadValue', 'cannot nest $ under $in');
}

export const exists: ValueTest = {
  operator: '$exists',
  operand: true,
  expandLeaf: false,
  test: (value) => value !== undefined,
};

/** Whether a value counts as true (0, null, false and missing do not). */
export function isTruthy(value: Value | undefined): boolean {
  if (isNumeric(value)) return toNumber(value) !== 0;
  return present(value) !== null && value !== false;
}

export const matchesType = (codes: Set<number>) => (value: Value | undefined) =>
  value !== undefined && codes.has(typeOf(value));
