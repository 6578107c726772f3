import { Decimal128, Double, MaxKey, MinKey, ObjectId, type Document, type Value } from '../bson/value';

/** Repeatable random numbers (mulberry32), so that a failure can be found again. */
export function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: () => number, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)] as T;

const ID = new ObjectId('64b000000000000000000001');

/** Values that compare in ways worth testing: equal across types, at the edges of types, empty, nested. */
export const SCALARS: readonly Value[] = [
  null,
  true,
  false,
  0,
  1,
  2,
  -1,
  7,
  0.5,
  -2.5,
  NaN,
  Infinity,
  -Infinity,
  5n,
  1n,
  9007199254740993n,
  new Double(1),
  new Double(-0),
  new Double(9007199254740992),
  Decimal128.fromString('1'),
  Decimal128.fromString('1.50'),
  Decimal128.fromString('0.1'),
  Decimal128.fromString('9007199254740992.5'),
  Decimal128.fromString('-1E-400'),
  Decimal128.fromString('NaN'),
  '',
  'a',
  'ab',
  'b',
  'a\0b',
  'ก',
  'กข',
  '😀',
  '\uffee',
  new Date(0),
  new Date(-1),
  new Date(1.7e12),
  ID,
  new MinKey(),
  new MaxKey(),
];

/** A random value up to a depth. */
export function randomValue(random: () => number, depth = 2): Value {
  const roll = random();
  if (depth === 0 || roll < 0.7) return pick(random, SCALARS);
  const size = Math.floor(random() * 4);
  if (roll < 0.87) return Array.from({ length: size }, () => randomValue(random, depth - 1));
  return randomDocument(random, depth - 1, size);
}

export function randomDocument(random: () => number, depth = 2, size = 3): Document {
  const out: Document = new Map();
  for (let i = 0; i < size; i++) out.set(pick(random, ['a', 'b', 'c']), randomValue(random, depth));
  return out;
}
