import { isSameJson } from './json-value';

test.each<[unknown, unknown]>([
  [1, 1],
  [
    { a: 1, b: [{ c: null }] },
    { b: [{ c: null }], a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
])('%j is %j', (a, b) => {
  expect(isSameJson(a, b)).toBe(true);
  expect(isSameJson(b, a)).toBe(true);
});

test.each<[unknown, unknown]>([
  [1, '1'],
  [null, undefined],
  [{}, []],
  [{ a: 1 }, { b: 1 }],
  [
    { a: 1, b: undefined },
    { a: 1, b: 2 },
  ],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [{ toString: 1 }, {}],
])('%j is not %j', (a, b) => {
  expect(isSameJson(a, b)).toBe(false);
  expect(isSameJson(b, a)).toBe(false);
});
