import { holds, type Condition } from '@khamrong/schemas';
import {
  conditionOf,
  NO_ROWS,
  rowsOf,
  withGroupAdded,
  withRow,
  withRowAdded,
  type Rows,
} from './condition-rows';

const is = (field: string, value: string): Condition => ({ field, op: 'eq', value });
const has = (field: string, value: string): Condition => ({ field, op: 'includes', value });
const not = (field: string, value: string): Condition => ({ field, op: 'ne', value });

describe('a condition as rows', () => {
  it.each<[string, Condition]>([
    ['one test', is('a', 'x')],
    ['several answers of one field', { field: 'a', op: 'in', value: ['x', 'y'] }],
    ['an answer whatever it is', { field: 'a', op: 'answered' }],
    ['none of several answers', { all: [not('a', 'x'), not('a', 'y')] }],
    ['any of several ticks', { any: [has('a', 'x'), has('a', 'y')] }],
    ['all of several fields', { all: [is('a', 'x'), is('b', 'y'), not('c', 'z')] }],
    ['any of several fields', { any: [is('a', 'x'), is('b', 'y')] }],
    ['all of any', { all: [is('a', 'x'), { any: [is('b', 'y'), is('c', 'z')] }] }],
    ['any of all', { any: [{ all: [is('a', 'x'), is('b', 'y')] }, is('c', 'z')] }],
    [
      'a number and a tick',
      {
        all: [
          { field: 'n', op: 'eq', value: 3 },
          { field: 't', op: 'eq', value: true },
        ],
      },
    ],
  ])('comes back as it was: %s', (_, condition) => {
    const rows = rowsOf(condition);
    expect(rows && conditionOf(rows)).toEqual(condition);
  });

  it('puts groups of the same word in line', () => {
    const nested: Condition = { all: [is('a', 'x'), { all: [is('b', 'y'), is('c', 'z')] }] };
    expect(rowsOf(nested)?.groups).toHaveLength(3);
  });

  it('is not taken apart where groups stand three deep', () => {
    const deep: Condition = {
      all: [is('a', 'x'), { any: [is('b', 'y'), { all: [is('c', 'z'), is('d', 'w')] }] }],
    };
    expect(rowsOf(deep)).toBeUndefined();
  });

  it('takes several ticks under “or” in one row, and each on its own under “and”', () => {
    expect(rowsOf({ any: [has('a', 'x'), has('a', 'y')] })?.groups).toHaveLength(1);
    expect(rowsOf({ all: [has('a', 'x'), has('a', 'y')] })?.groups).toHaveLength(2);
  });
});

describe('rows being put together', () => {
  const filled: Rows = { joint: 'all', groups: [[{ field: 'a', test: 'is', values: ['x'] }]] };

  it('say nothing until a row is finished', () => {
    expect(conditionOf(NO_ROWS)).toBeUndefined();
    expect(conditionOf(withGroupAdded(filled, 'any'))).toEqual(is('a', 'x'));
  });

  it('make groups one level deep', () => {
    const more = withRow(withRowAdded(withGroupAdded(filled, 'all'), 1), 1, 0, {
      field: 'b',
      test: 'has',
      values: ['y'],
    });
    const all = withRow(more, 1, 1, { field: 'c', test: 'answered', values: [] });
    const condition = conditionOf(all);
    expect(condition).toEqual({
      all: [is('a', 'x'), { any: [has('b', 'y'), { field: 'c', op: 'answered' }] }],
    });
    expect(holds(condition, { a: 'x', c: 'ค' })).toBe(true);
    expect(holds(condition, { a: 'x', b: ['z'] })).toBe(false);
  });

  it('keep their word when only one group is left', () => {
    const rows = rowsOf({ all: [is('a', 'x'), { any: [is('b', 'y'), is('c', 'z')] }] });
    expect(rows && conditionOf(withRow(rows, 0, 0))).toEqual({ any: [is('b', 'y'), is('c', 'z')] });
  });

  it('go with their group when its last row is taken out', () => {
    expect(withRow(filled, 0, 0).groups).toEqual([]);
  });
});
