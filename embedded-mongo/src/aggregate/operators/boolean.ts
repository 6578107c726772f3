import { compare } from '../../bson/compare';
import type { Value } from '../../bson/value';
import { isTruthy } from '../../query/value-tests';
import type { Operator, Scope } from '../scope';
import { evaluated, unary } from './define';

/** A missing value is below null in expressions. */
function order(a: Value | undefined, b: Value | undefined, scope: Scope): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined) || 0;
  return compare(a, b, scope.context.strings);
}

/** A missing value still ranks above MinKey-free types only when the other is missing too. */
const comparison = (accepts: (c: number) => boolean): Operator =>
  evaluated(2, 2, ([a, b], scope) => accepts(order(a, b, scope)));

const lazily =
  (until: boolean): Operator =>
  (operand, compile) => {
    const parts = (Array.isArray(operand) ? operand : [operand]).map((part) => compile(part));
    return (scope) => (parts.some((part) => isTruthy(part(scope)) === until) ? until : !until);
  };

export const BOOLEAN: Record<string, Operator> = {
  $and: lazily(false),
  $or: lazily(true),
  $not: unary((value) => !isTruthy(value)),
  $eq: comparison((c) => c === 0),
  $ne: comparison((c) => c !== 0),
  $gt: comparison((c) => c > 0),
  $gte: comparison((c) => c >= 0),
  $lt: comparison((c) => c < 0),
  $lte: comparison((c) => c <= 0),
  $cmp: evaluated(2, 2, ([a, b], scope) => Math.sign(order(a, b, scope))),
};
