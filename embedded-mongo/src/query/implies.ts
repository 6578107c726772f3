import { compare, equal } from '../bson/compare';
import { rankOf, type Value } from '../bson/value';
import type { Filter, LeafFilter } from './expression';
import { present } from './value-tests';

const isNull = (value: Value) => present(value) === null;

/** Operators that no missing field meets, when the operand is not null. */
const NEEDS_VALUE = new Set([
  '$eq',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$regex',
  '$type',
  '$size',
  '$mod',
  '$elemMatch',
]);

/** A value out of some, none of which is null, is a value. */
const isOneOfValues = ({ operator, operand }: LeafFilter): boolean =>
  operator === '$in' && Array.isArray(operand) && !operand.some(isNull);

type Implication = (given: LeafFilter, wanted: Value) => boolean;

const below: Implication = ({ operator, operand }, wanted) =>
  ['$eq', '$lt', '$lte'].includes(operator) &&
  rankOf(operand) === rankOf(wanted) &&
  compare(operand, wanted) < 0;

const above: Implication = ({ operator, operand }, wanted) =>
  ['$eq', '$gt', '$gte'].includes(operator) &&
  rankOf(operand) === rankOf(wanted) &&
  compare(operand, wanted) > 0;

const same =
  (...operators: string[]): Implication =>
  ({ operator, operand }, wanted) =>
    operators.includes(operator) && equal(operand, wanted);

const IMPLIED: Record<string, Implication> = {
  $eq: same('$eq'),
  $lt: (given, wanted) => below(given, wanted) || same('$lt')(given, wanted),
  $lte: (given, wanted) => below(given, wanted) || same('$lt', '$lte', '$eq')(given, wanted),
  $gt: (given, wanted) => above(given, wanted) || same('$gt')(given, wanted),
  $gte: (given, wanted) => above(given, wanted) || same('$gt', '$gte', '$eq')(given, wanted),
  $exists: (given) =>
    given.operator === '$exists' ||
    isOneOfValues(given) ||
    (NEEDS_VALUE.has(given.operator) && !isNull(given.operand) && !Array.isArray(given.operand)),
  $in: ({ operator, operand }, wanted) =>
    operator === '$eq' && Array.isArray(wanted) && wanted.some((value) => equal(value, operand)),
  $type: same('$type'),
};

/** Whether the conditions of a query guarantee a condition of a partial index. */
export function implies(given: LeafFilter[], wanted: Filter): boolean {
  if (wanted.kind !== 'leaf') return false;
  const implied = IMPLIED[wanted.operator];
  if (!implied) return false;
  return given.some((leaf) => leaf.path.join('.') === wanted.path.join('.') && implied(leaf, wanted.operand));
}
