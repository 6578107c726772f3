import type { JsonSchema } from './json-schema';

/** A source of numbers in [0, 1). */
export type Random = () => number;

const whole = (random: Random, below: number): number => Math.floor(random() * below);
const pick = <T>(random: Random, from: readonly T[]): T => from[whole(random, from.length)] as T;
const some = <T>(random: Random, from: readonly T[]): T[] => from.filter(() => random() < 0.5);
const KEYS = ['a', 'b', 'c', 'name_1'];
const SCALARS = [0, 1, 2, 2.5, -1, '', 'a', 'ab', 'กก', 'ก่า', '😀', '12', true, false, null];
const TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean'] as const;
const PATTERNS = ['^[ก-๙]+$', '^\\d{2}$', 'a'];

/** A random JSON value over the few keys and scalars that random schemas speak of. */
export function randomValue(random: Random, depth = 3): unknown {
  const kind = depth === 0 ? 0 : whole(random, 4);
  if (kind === 1) return Array.from({ length: whole(random, 4) }, () => randomValue(random, depth - 1));
  if (kind === 0) return pick(random, SCALARS);
  return Object.fromEntries(some(random, KEYS).map((key) => [key, randomValue(random, depth - 1)]));
}

/** Where a schema stands: how deep it may still go, and whether it is applied to the items of a list. */
interface Place {
  depth: number;
  inList: boolean;
}

type Keyword = (random: Random, place: Place) => JsonSchema;

const below = (random: Random, { depth, inList }: Place): JsonSchema =>
  randomSchema(random, { depth: depth - 1, inList });

const ofItems = (random: Random, { depth }: Place): JsonSchema =>
  randomSchema(random, { depth: depth - 1, inList: true });

const branches = (random: Random, place: Place): JsonSchema[] =>
  Array.from({ length: 1 + whole(random, 3) }, () => below(random, place));

/** Keywords that hold no schemas of their own. */
const LEAVES: Keyword[] = [
  (random) => ({ type: pick(random, TYPES) }),
  (random) => ({ maximum: whole(random, 3) }),
  (random) => ({ minimum: whole(random, 3) }),
  (random) => ({ maxLength: whole(random, 3) }),
  (random) => ({ minLength: whole(random, 3) }),
  (random) => ({ pattern: pick(random, PATTERNS) }),
  (random) => ({ maxItems: whole(random, 3) }),
  (random) => ({ minItems: whole(random, 3) }),
  (random) => ({ uniqueItems: random() < 0.8 }),
  (random) => ({ required: some(random, KEYS) }),
  (random) => ({ const: pick(random, SCALARS) }),
  (random) => ({ const: randomValue(random, 2) }),
  (random) => ({ enum: [...new Set([pick(random, SCALARS), pick(random, SCALARS)])] }),
];

const NESTED: Keyword[] = [
  (random, place) => ({ items: ofItems(random, place) }),
  (random, place) => ({ not: below(random, place) }),
  (random, place) => ({ anyOf: branches(random, place) }),
  (random, place) => ({ oneOf: branches(random, place) }),
  (random, place) => ({ allOf: branches(random, place) }),
  (random, place) => ({ if: below(random, place), then: below(random, place) }),
  (random, place) => ({
    properties: Object.fromEntries(some(random, KEYS).map((key) => [key, property(random, place)])),
    additionalProperties: random() < 0.5,
  }),
];

/** Not inside a list: there Ajv 8.20 gives an empty list the verdict on the list before it. */
const CONTAINS: Keyword = (random, place) => ({ contains: ofItems(random, place) });

const property = (random: Random, place: Place): JsonSchema | boolean =>
  random() < 0.2 ? random() < 0.5 : below(random, place);

function keywordsAt({ depth, inList }: Place): Keyword[] {
  if (depth === 0) return LEAVES;
  return inList ? [...LEAVES, ...NESTED] : [...LEAVES, ...NESTED, CONTAINS];
}

/** A random schema over the closed list of keywords. */
export function randomSchema(random: Random, place: Place = { depth: 3, inList: false }): JsonSchema {
  const keywords = Array.from({ length: whole(random, 4) }, () => pick(random, keywordsAt(place)));
  return Object.assign({}, ...keywords.map((keyword) => keyword(random, place)));
}
