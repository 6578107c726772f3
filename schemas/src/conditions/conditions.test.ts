import Ajv from 'ajv';
import { interpret } from '../compile/interpret';
import type { Condition } from './condition';
import { conditionSchema } from './condition-schema';
import { holds, isAnswered } from './evaluate';
import { both, fieldsOf } from './fields-of';

const a = (op: 'eq' | 'ne' | 'includes', value: string | number | boolean): Condition => ({
  field: 'a',
  op,
  value,
});

test.each<[Condition, unknown, boolean]>([
  [a('eq', 'x'), 'x', true],
  [a('eq', 'x'), 'y', false],
  [a('eq', 1), '1', false],
  [a('eq', true), true, true],
  [a('ne', 'x'), 'y', true],
  [a('ne', 'x'), 'x', false],
  [a('ne', 'x'), undefined, false],
  [a('ne', 'x'), '', false],
  [a('ne', 'x'), [], false],
  [a('includes', 'x'), ['y', 'x'], true],
  [a('includes', 'x'), ['y'], false],
  [a('includes', 'x'), 'x', false],
  [{ field: 'a', op: 'in', value: ['x', 'y'] }, 'y', true],
  [{ field: 'a', op: 'in', value: ['x', 'y'] }, 'z', false],
  [{ field: 'a', op: 'answered' }, 0, true],
  [{ field: 'a', op: 'answered' }, false, true],
  [{ field: 'a', op: 'answered' }, null, false],
  [{ all: [a('ne', 'x'), a('ne', 'y')] }, 'z', true],
  [{ all: [a('ne', 'x'), a('ne', 'z')] }, 'z', false],
  [{ any: [a('eq', 'x'), a('eq', 'z')] }, 'z', true],
  [{ any: [a('eq', 'x'), { all: [a('ne', 'y'), a('eq', 'z')] }] }, 'z', true],
  [{ any: [a('eq', 'x'), a('eq', 'y')] }, 'z', false],
])('%j on %j: %s, in JSON Schema too', (condition, answer, expected) => {
  const answers = isAnswered(answer) ? { a: answer } : {};
  expect(holds(condition, { a: answer })).toBe(expected);
  expect(interpret(conditionSchema(condition))(answers)).toBe(expected);
  expect(new Ajv({ strict: true }).compile(conditionSchema(condition))(answers)).toBe(expected);
});

test('no condition always holds', () => {
  expect(holds(undefined, {})).toBe(true);
});

test('conditions are put together, and their fields are known', () => {
  expect(both(undefined, a('eq', 1))).toEqual(a('eq', 1));
  expect(both(a('eq', 1), undefined)).toEqual(a('eq', 1));
  const together = both(a('eq', 1), { any: [{ field: 'b', op: 'answered' }, a('ne', 2)] });
  expect(fieldsOf(together)).toEqual(['a', 'b', 'a']);
});
