import { after, encodeKey, invert } from '../bson/key';
import { BSONRegExp, MaxKey, MinKey, rankOf, type Value } from '../bson/value';
import type { Range } from '../store/scan';
import type { LeafFilter } from './expression';
import { regexPrefix } from './regex';
import { present } from './value-tests';

/** Key ranges of one index field, ascending and disjoint. */
export interface FieldBounds {
  ranges: Range[];
  /** Whether each range is one value, so that bounds of the next field can follow. */
  points: boolean;
}

const rank = (n: number) => Buffer.from([n]);

const point = (value: Value): Range => {
  const low = encodeKey(value);
  return { low, high: after(low) };
};

/** A null operand finds null, missing and undefined, which are several keys. */
function equality(operand: Value): FieldBounds | undefined {
  if (Array.isArray(operand)) return undefined;
  const value = present(operand);
  const ranges = value === null ? [{ low: rank(2), high: rank(6) }] : [point(value)];
  return { ranges, points: value !== null };
}

/** Every key of the operand's type. */
const typeRange = (value: Value): Range => ({ low: rank(rankOf(value)), high: rank(rankOf(value) + 1) });

const LIMITS: Record<string, (value: Value) => Range> = {
  $gt: (value) => ({ low: encodeKey(value), high: typeRange(value).high }),
  $gte: (value) => ({ low: encodeKey(value), high: typeRange(value).high }),
  $lt: (value) => ({ low: typeRange(value).low, high: encodeKey(value) }),
  $lte: (value) => ({ low: typeRange(value).low, high: after(encodeKey(value)) }),
};

const unusable = (value: Value) =>
  Array.isArray(value) || value instanceof MinKey || value instanceof MaxKey || present(value) === null;

function comparison(operator: string, operand: Value): FieldBounds | undefined {
  const limit = LIMITS[operator];
  if (!limit || unusable(operand)) return undefined;
  return { ranges: [limit(operand)], points: false };
}

function anyOf(operand: Value): FieldBounds | undefined {
  if (!Array.isArray(operand)) return undefined;
  const each = operand.map((value) => (value instanceof BSONRegExp ? undefined : equality(value)));
  if (each.some((bounds) => bounds === undefined)) return undefined;
  const ranges = each.flatMap((bounds) => bounds?.ranges ?? []);
  return { ranges: merge(ranges), points: each.every((bounds) => bounds?.points) };
}

function prefix(operand: Value): FieldBounds | undefined {
  const text = operand instanceof BSONRegExp ? regexPrefix(operand) : '';
  if (text === '') return undefined;
  const low = encodeKey(text).subarray(0, -2);
  return { ranges: [{ low, high: after(low) }, point(operand)], points: false };
}

/** What a filter says about the keys of the field it tests, or undefined for nothing. */
export function boundsOf({ operator, operand }: LeafFilter): FieldBounds | undefined {
  if (operator === '$eq') return equality(operand);
  if (operator === '$in') return anyOf(operand);
  return operator === '$regex' ? prefix(operand) : comparison(operator, operand);
}

/** Sorts ranges and joins those that touch. */
export function merge(ranges: Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => Buffer.compare(a.low, b.low));
  const out: Range[] = [];
  for (const range of sorted) {
    const last = out[out.length - 1];
    if (last && Buffer.compare(range.low, last.high) < 0)
      last.high = Buffer.compare(range.high, last.high) > 0 ? range.high : last.high;
    else if (Buffer.compare(range.low, range.high) < 0) out.push({ ...range });
  }
  return out;
}

/** The part two sets of bounds have in common. */
export function intersect(a: FieldBounds, b: FieldBounds): FieldBounds {
  const ranges = a.ranges.flatMap((left) =>
    b.ranges.map((right) => ({
      low: Buffer.compare(left.low, right.low) > 0 ? left.low : right.low,
      high: Buffer.compare(left.high, right.high) < 0 ? left.high : right.high,
    })),
  );
  return { ranges: merge(ranges), points: a.points || b.points };
}

/** The same ranges on a descending field, whose keys are inverted: `low ≤ k < high` becomes `~high < ~k ≤ ~low`. */
export function inverted(ranges: Range[]): Range[] {
  return merge(ranges.map(({ low, high }) => ({ low: pastKey(invert(high)), high: after(invert(low)) })));
}

/** A bound above the key itself and whatever follows it; no key component starts with the byte 255. */
const pastKey = (key: Buffer) => Buffer.concat([key, Buffer.from([0xff])]);
