import type { Condition } from '../conditions/condition';
import { pruneHidden, shownKeys, type Stop } from './prune-hidden';

const is = (field: string, value: string): Condition => ({ field, op: 'eq', value });
const journey: Stop[] = [
  { key: 'a' },
  { key: 'b', showWhen: is('a', 'yes') },
  { key: 'c', showWhen: is('b', 'yes') },
  { key: 'd', showWhen: { any: [is('c', 'yes'), { field: 'a', op: 'ne', value: 'yes' }] } },
];

test('keeps answers to shown fields, in page order', () => {
  expect(pruneHidden(journey, { d: 'x', c: 'yes', b: 'yes', a: 'yes' })).toEqual({
    a: 'yes',
    b: 'yes',
    c: 'yes',
    d: 'x',
  });
});

test('hides along a whole chain once its first link breaks', () => {
  expect(pruneHidden(journey, { a: 'no', b: 'yes', c: 'yes', d: 'x' })).toEqual({ a: 'no', d: 'x' });
});

test('a field without an answer passes no test, not even “is not”', () => {
  expect(pruneHidden(journey, { b: 'yes', c: 'yes', d: 'x' })).toEqual({});
  expect(shownKeys(journey, {})).toEqual(['a']);
});

test('shows the next question as soon as its condition holds', () => {
  expect(shownKeys(journey, { a: 'yes' })).toEqual(['a', 'b']);
  expect(shownKeys(journey, { a: 'no', b: 'yes' })).toEqual(['a', 'd']);
});

test('lets keys of no field pass, names that every object has among them', () => {
  const answers = JSON.parse('{"a": "no", "__proto__": {"b": 1}, "constructor": 2, "zzz": 3}');
  const kept = pruneHidden(journey, answers);
  expect(Object.keys(kept).sort()).toEqual(['__proto__', 'a', 'constructor', 'zzz']);
  expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
});

test('does not take what every object has for an answer', () => {
  expect(
    pruneHidden([{ key: 'valueOf' }, { key: 'x', showWhen: { field: 'toString', op: 'answered' } }], {
      x: 1,
    }),
  ).toEqual({});
});

test('tidies an answer before anything depends on it, and drops what counts as none', () => {
  const tidy = (_: string, answer: unknown): unknown => (answer === 'YES' ? 'yes' : undefined);
  expect(pruneHidden(journey, { a: 'YES', b: ' ' }, tidy)).toEqual({ a: 'yes' });
});

test('leaves what it was given alone', () => {
  const answers = Object.freeze({ a: 'no', b: 'yes' });
  pruneHidden(journey, answers);
  expect(answers).toEqual({ a: 'no', b: 'yes' });
});
