import type { Condition, Test } from '../../conditions/condition';
import type { Field } from '../../fields';
import { faultIf, type DefinitionFault } from '../definition-fault';
import type { FormDefinition } from '../form-definition';
import { placesIn } from '../places';

/** Tests that must hold together. */
type Together = ReadonlySet<Test>;
/** All ways in which something holds; undefined where there are too many to follow. */
type Ways = readonly Together[] | undefined;

/** What can be seen in more ways than this is taken to be reachable. */
const MAX_WAYS = 200;
const ALWAYS: Ways = [new Set()];

/** The ways in which two things hold at once. */
function crossed(a: Ways, b: Ways): Ways {
  if (!a || !b || a.length * b.length > MAX_WAYS) return undefined;
  return a.flatMap((left) => b.map((right) => new Set([...left, ...right])));
}

/** The ways in which a condition holds, the fields it looks at being shown themselves. */
function waysOf(condition: Condition | undefined, shown: (key: string) => Ways): Ways {
  if (!condition) return ALWAYS;
  if ('field' in condition) return crossed([new Set([condition])], shown(condition.field));
  if ('all' in condition)
    return condition.all.reduce((ways: Ways, each) => crossed(ways, waysOf(each, shown)), ALWAYS);
  const ways = condition.any.map((each) => waysOf(each, shown));
  const known = ways.flatMap((each) => each ?? []);
  return ways.includes(undefined) || known.length > MAX_WAYS ? undefined : known;
}

/** Whether a test lets an answer pass; a test of several answers says nothing of one. */
function passes(test: Test, answer: unknown): boolean {
  if (test.op === 'eq') return answer === test.value;
  if (test.op === 'ne') return answer !== test.value;
  return test.op !== 'in' || test.value.some((value) => value === answer);
}

const named = (test: Test): unknown[] =>
  test.op === 'eq' ? [test.value] : test.op === 'in' ? test.value : [];

/** The answers worth trying: the choices of a field with one answer, else what the tests themselves name. */
const candidates = (field: Field | undefined, tests: Test[]): unknown[] =>
  field && (field.type === 'radio' || field.type === 'select')
    ? field.choices.map(({ value }) => value)
    : tests.flatMap(named);

/** Whether tests that must hold together ask two different answers of one field. */
function contradict(tests: Together, fields: ReadonlyMap<string, Field>): boolean {
  const byField = new Map<string, Test[]>();
  for (const test of tests) byField.set(test.field, [...(byField.get(test.field) ?? []), test]);
  return [...byField].some(([key, ofField]) => {
    const answers = candidates(fields.get(key), ofField);
    return answers.length > 0 && !answers.some((answer) => ofField.every((test) => passes(test, answer)));
  });
}

/**
 * Fields and attachments that no answers could ever bring up, the fields their conditions look at being shown
 * themselves: asked for and never seen.
 */
export function checkReachable(definition: FormDefinition): DefinitionFault[] {
  const places = placesIn(definition);
  const fields = new Map(places.map(({ field }) => [field.key, field]));
  const ways = new Map<string, Ways>();
  const shown = (key: string): Ways => ways.get(key) ?? ALWAYS;
  const never = (found: Ways): boolean =>
    found !== undefined && found.every((tests) => contradict(tests, fields));
  const isHidden = (condition: Condition | undefined): boolean => never(waysOf(condition, shown));
  const hidden: string[] = [];
  // In page order, so that a condition finds the ways of the earlier fields it looks at.
  for (const { field, path, showWhen } of places) {
    const found = waysOf(showWhen, shown);
    ways.set(field.key, found);
    if (never(found)) hidden.push(path);
  }
  definition.attachments.forEach(({ showWhen }, index) => {
    if (isHidden(showWhen)) hidden.push(`/attachments/${index}`);
  });
  return hidden.flatMap((path) =>
    faultIf(
      true,
      `${path}/showWhen`,
      'เงื่อนไขการแสดงขัดกัน ช่องนี้จะไม่มีวันแสดง',
      'The conditions contradict each other; this will never be shown',
    ),
  );
}
