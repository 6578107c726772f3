import { BSONRegExp, ObjectId, type Value } from '../bson/value';
import type { Index } from '../store/catalogue-types';
import type { Filter, LeafFilter } from './expression';
import type { IndexBounds } from './index-bounds';
import { isWholePrefix } from './regex';

/** Values whose key no other value has. */
const isPlain = (value: Value): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value instanceof ObjectId ||
  value instanceof Date;

const EXACT: Record<string, (operand: Value) => boolean> = {
  $eq: isPlain,
  $in: (operand) => Array.isArray(operand) && operand.every(isPlain),
  $lt: (operand) => operand instanceof Date,
  $lte: (operand) => operand instanceof Date,
  $gte: (operand) => operand instanceof Date,
  $regex: (operand) => operand instanceof BSONRegExp && isWholePrefix(operand),
};

const isExact = ({ operator, operand }: LeafFilter): boolean => EXACT[operator]?.(operand) ?? false;

/**
 * Whether the keys between an index's bounds are those of the documents that match and of no others, so that documents need
 * not be read: each condition is on a bounded field of its own, and its bounds say all it says.
 */
export function covers(index: Index, { bounded }: IndexBounds, conditions: Filter[]): boolean {
  if (conditions.length !== bounded) return false;
  return index.fields
    .slice(0, bounded)
    .every(({ path }) =>
      conditions.some(
        (each) => each.kind === 'leaf' && each.path.join('.') === path.join('.') && isExact(each),
      ),
    );
}
