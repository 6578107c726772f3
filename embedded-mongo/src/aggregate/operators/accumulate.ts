import type { Value } from '../../bson/value';
import { type Accumulator, ACCUMULATORS } from '../accumulators';
import type { Operator } from '../scope';

/** Accumulators as expressions work on the elements of one array, or on their several arguments. */
const over =
  (make: () => Accumulator): Operator =>
  (operand, compile) => {
    const single = Array.isArray(operand) ? undefined : compile(operand);
    const parts = Array.isArray(operand) ? operand.map((part) => compile(part)) : [];
    return (scope) => {
      const accumulator = make();
      const value = single ? single(scope) : parts.map((part) => part(scope));
      for (const each of listOf(value)) accumulator.add(each);
      return accumulator.result();
    };
  };

/** `{ $sum: ['$list'] }` has one argument, whose elements count. */
function listOf(value: Value | undefined | (Value | undefined)[]): (Value | undefined)[] {
  if (!Array.isArray(value)) return [value];
  return value.length === 1 && Array.isArray(value[0]) ? value[0] : value;
}

const NAMES = ['$sum', '$avg', '$min', '$max', '$stdDevPop', '$stdDevSamp'];

export const ACCUMULATE: Record<string, Operator> = Object.fromEntries(
  NAMES.map((name) => [name, over(ACCUMULATORS[name] as () => Accumulator)]),
);
