import { compare, equal } from '../../bson/compare';
import { asIndex } from '../../bson/number';
import { isDocument, typeName, type Value } from '../../bson/value';
import { fail } from '../../errors';
import { isTruthy, present } from '../../query/value-tests';
import { type Expression, type Operator, type Scope, withVariables } from '../scope';
import { evaluated, unary } from './define';

function array(name: string, value: Value | undefined): Value[] {
  return Array.isArray(value)
    ? value
    : fail(
        'Location17124',
        `The argument to ${name} must be an array, but was of type: ${value === undefined ? 'missing' : typeName(value)}`,
      );
}

function elementAt([list, at]: (Value | undefined)[]): Value | undefined {
  if (present(list) === null || present(at) === null) return null;
  if (!Array.isArray(list)) return fail('Location28689', "$arrayElemAt's first argument must be an array");
  const index =
    asIndex(at) ?? fail('Location28690', "$arrayElemAt's second argument must be a numeric value");
  return list.at(index);
}

function concat(values: (Value | undefined)[]): Value {
  if (values.some((value) => present(value) === null)) return null;
  return values.flatMap((value) =>
    Array.isArray(value) ? value : fail('Location28664', '$concatArrays only supports arrays'),
  );
}

function slice([list, first, count]: (Value | undefined)[]): Value {
  if (present(list) === null || present(first) === null) return null;
  const values = Array.isArray(list)
    ? list
    : fail('Location28724', 'First argument to $slice must be an array');
  const at = asIndex(first) ?? fail('Location28725', 'Second argument to $slice must be a numeric value');
  return count === undefined ? ends(values, at) : part(values, at, count);
}

const ends = (values: Value[], count: number) => (count < 0 ? values.slice(count) : values.slice(0, count));

function part(values: Value[], at: number, count: Value): Value[] {
  const length = asIndex(count) ?? 0;
  if (length <= 0) fail('Location28729', 'Third argument to $slice must be positive');
  const start = at < 0 ? Math.max(0, values.length + at) : at;
  return values.slice(start, start + length);
}

/** An operator that evaluates an expression for each element, bound to `as` (default `this`). */
const eachElement =
  (
    body: string,
    run: (values: Value[], apply: (value: Value) => Value | undefined, limit: Value | undefined) => Value,
  ): Operator =>
  (operand, compile, name) => {
    if (!isDocument(operand)) return fail('Location28646', `${name} only supports an object as its argument`);
    const as = operand.get('as') ?? 'this';
    const input = compile(
      operand.get('input') ?? fail('Location28648', `Missing 'input' parameter to ${name}`),
    );
    const inner = compile(
      operand.get(body) ?? fail('Location28650', `Missing '${body}' parameter to ${name}`),
      [String(as)],
    );
    const limit = operand.has('limit') ? compile(operand.get('limit') as Value) : undefined;
    return (scope) => {
      const values = input(scope);
      if (present(values) === null) return null;
      const apply = (value: Value) => inner(withVariables(scope, [[String(as), value]]));
      return run(
        Array.isArray(values) ? values : fail('Location28651', `input to ${name} must be an array`),
        apply,
        limit?.(scope),
      );
    };
  };

const filter = eachElement('cond', (values, apply, limit) =>
  values.filter((value) => isTruthy(apply(value))).slice(0, asIndex(limit) ?? undefined),
);

const map = eachElement('in', (values, apply) => values.map((value) => apply(value) ?? null));

const reduce: Operator = (operand, compile) => {
  if (!isDocument(operand)) return fail('Location40075', '$reduce requires an object as an argument');
  const part = (name: string) =>
    operand.get(name) ?? fail('Location40077', `$reduce requires '${name}' to be specified`);
  const input = compile(part('input'));
  const initial = compile(part('initialValue'));
  const body = compile(part('in'), ['this', 'value']);
  return (scope) => {
    const values = input(scope);
    if (present(values) === null) return null;
    const list = Array.isArray(values)
      ? values
      : fail('Location40080', "$reduce requires that 'input' be an array");
    return list.reduce<Value | undefined>(
      (value, each) =>
        body(
          withVariables(scope, [
            ['this', each],
            ['value', value],
          ]),
        ),
      initial(scope),
    );
  };
};

function contains([value, list]: (Value | undefined)[], scope: Scope): Value {
  if (!Array.isArray(list)) return fail('Location40081', '$in requires an array as a second argument');
  return list.some((each) => value !== undefined && compare(each, value, scope.context.strings) === 0);
}

function indexOf([list, wanted, start, end]: (Value | undefined)[]): Value {
  if (present(list) === null) return null;
  const values = Array.isArray(list)
    ? list
    : fail('Location40090', '$indexOfArray requires an array as a first argument');
  const from = asIndex(start) ?? 0;
  const last = Math.min(values.length, asIndex(end) ?? values.length);
  for (let at = from; at < last; at++) if (equal(values[at], wanted)) return at;
  return -1;
}

function range([start, end, step]: (Value | undefined)[]): Value {
  const [from, to, by] = [start, end, step ?? 1].map(
    (value) => asIndex(value) ?? fail('Location34443', '$range requires numeric values'),
  );
  if (from === undefined || to === undefined || !by)
    return fail('Location34449', '$range requires a non-zero step value');
  const count = Math.max(0, Math.ceil((to - from) / by));
  if (count > 1_000_000) fail('ExceededMemoryLimit', '$range would use too much memory');
  return Array.from({ length: count }, (_, i) => from + i * by);
}

const member = (list: Value[], value: Value) => list.some((each) => equal(each, value));
const distinct = (values: Value[]) =>
  values.reduce<Value[]>((out, value) => (member(out, value) ? out : [...out, value]), []);

const sets = (name: string, run: (lists: Value[][]) => Value): Operator =>
  evaluated(0, Infinity, (values) =>
    values.some((value) => present(value) === null) ? null : run(values.map((value) => array(name, value))),
  );

const subset = ([a = [], b = []]: Value[][]) => a.every((value) => member(b, value));

const first = (name: string, at: number): Operator =>
  unary((value) => (present(value) === null ? null : array(name, value).at(at)));

const sortArray: Operator = (operand, compile) => {
  if (!isDocument(operand)) return fail('Location2942500', '$sortArray requires an object as an argument');
  const input = compile(operand.get('input') ?? null) as Expression;
  const direction = asIndex(operand.get('sortBy'));
  if (direction === undefined)
    return fail('Location2942503', '$sortArray by fields is not supported by this server');
  return (scope) => {
    const values = present(input(scope));
    return values === null
      ? null
      : [...array('$sortArray', values)].sort((a, b) => compare(a, b) * direction);
  };
};

export const ARRAY: Record<string, Operator> = {
  $size: unary((value) => array('$size', value).length),
  $isArray: unary((value) => Array.isArray(value)),
  $arrayElemAt: evaluated(2, 2, elementAt),
  $first: first('$first', 0),
  $last: first('$last', -1),
  $concatArrays: evaluated(0, Infinity, concat),
  $slice: evaluated(2, 3, slice),
  $filter: filter,
  $map: map,
  $reduce: reduce,
  $in: evaluated(2, 2, contains),
  $indexOfArray: evaluated(2, 4, indexOf),
  $range: evaluated(2, 3, range),
  $reverseArray: unary((value) =>
    present(value) === null ? null : array('$reverseArray', value).toReversed(),
  ),
  $sortArray: sortArray,
  $setUnion: sets('$setUnion', (lists) => distinct(lists.flat())),
  $setIntersection: sets('$setIntersection', ([head = [], ...rest]) =>
    distinct(head.filter((value) => rest.every((list) => member(list, value)))),
  ),
  $setDifference: sets('$setDifference', ([a = [], b = []]) =>
    distinct(a.filter((value) => !member(b, value))),
  ),
  $setIsSubset: sets('$setIsSubset', subset),
  $setEquals: sets('$setEquals', ([a = [], ...rest]) => rest.every((b) => subset([a, b]) && subset([b, a]))),
  $anyElementTrue: sets('$anyElementTrue', ([list = []]) => list.some(isTruthy)),
  $allElementsTrue: sets('$allElementsTrue', ([list = []]) => list.every(isTruthy)),
};
