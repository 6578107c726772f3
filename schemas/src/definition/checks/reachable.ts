import type { Condition, Test } from '../../conditions/condition';
import type { Field } from '../../fields';
import type { DefinitionFault } from '../definition-fault';
import { fieldsIn, type Attachment, type FormDefinition, type Page } from '../form-definition';
import { byKey, type Owner } from './condition-scope';
import { neverFault } from './condition-words';

/** A condition that never holds, and what it belongs to. */
interface Hidden {
  path: string;
  owner: Owner;
}

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

/** Looks for what never comes up, in page order, so that a condition finds the ways of the fields it looks at. */
class Search {
  readonly hidden: Hidden[] = [];
  private readonly ways = new Map<string, Ways>();
  private readonly fields: ReadonlyMap<string, Field>;

  constructor(
    definition: FormDefinition,
    /** Paths of conditions that are wrong by themselves; they are taken to hold. */
    private readonly wrong: ReadonlySet<string>,
  ) {
    this.fields = byKey(fieldsIn(definition));
  }

  /** The ways in which something comes up; where there are none, it is noted and taken to come up always. */
  waysTo(condition: Condition | undefined, path: string, owner: Hidden['owner'], around: Ways): Ways {
    if (!condition || this.wrong.has(path)) return around;
    const ways = crossed(
      around,
      waysOf(condition, (key) => this.ways.get(key) ?? ALWAYS),
    );
    if (!ways?.every((tests) => contradict(tests, this.fields))) return ways;
    this.hidden.push({ path, owner });
    return around;
  }

  onPage(page: Page, at: string): void {
    const ofPage = this.waysTo(page.showWhen, `${at}/showWhen`, 'page', ALWAYS);
    let around = ofPage;
    page.fields.forEach((field, index) => {
      const path = `${at}/fields/${index}/showWhen`;
      if (field.type === 'section') around = this.waysTo(field.showWhen, path, 'section', ofPage);
      else this.ways.set(field.key, this.waysTo(field.showWhen, path, 'field', around));
    });
  }

  ofAttachment({ showWhen, requiredWhen }: Attachment, at: string): void {
    const shown = this.waysTo(showWhen, `${at}/showWhen`, 'attachment', ALWAYS);
    this.waysTo(requiredWhen, `${at}/requiredWhen`, 'attachment', shown);
  }
}

/**
 * Pages, sections, fields and attachments that no answers could ever bring up, the fields their conditions look at
 * being shown themselves: asked for and never seen. Each is told once, where its cause is.
 * @param faults of conditions, which are not followed
 */
export function checkReachable(
  definition: FormDefinition,
  faults: readonly DefinitionFault[] = [],
): DefinitionFault[] {
  const wrong = new Set(
    faults.map(({ path }) => path.replace(/(\/(?:showWhen|requiredWhen))(\/.*)?$/, '$1')),
  );
  const search = new Search(definition, wrong);
  definition.pages.forEach((page, number) => search.onPage(page, `/pages/${number}`));
  definition.attachments.forEach((each, number) => search.ofAttachment(each, `/attachments/${number}`));
  return search.hidden.map(({ path, owner }) => neverFault(owner, path));
}
