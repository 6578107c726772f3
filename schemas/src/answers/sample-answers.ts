import type { Condition, Test } from '../conditions/condition';
import { holds } from '../conditions/evaluate';
import type { FormDefinition } from '../definition/form-definition';
import { placesIn, type PlacedField } from '../definition/places';
import { typeOf } from '../fields';
import type { AnswerContext } from '../fields/field-type';
import type { Answers } from './answers';

/** The clock and the office that samples are made for. */
export type SampleSetting = Pick<AnswerContext, 'today' | 'office'>;

type Places = ReadonlyMap<string, PlacedField>;
/** Tests that answers to a field must pass, by its key. */
type Wanted = Map<string, Test[]>;

/** Every condition of a definition, of its form and of its petition, once. */
function conditionsOf(definition: FormDefinition): Condition[] {
  const { petition, attachments } = definition;
  const wordings = Object.values(petition.variables ?? {}).flatMap((each) =>
    typeof each === 'string' ? [] : each,
  );
  const shown = [
    ...placesIn(definition),
    ...attachments,
    ...petition.blocks,
    ...petition.office,
    ...wordings,
  ];
  const all = [...shown.map(({ showWhen }) => showWhen), petition.redaction?.when];
  const distinct = new Map(all.flatMap((each) => (each ? [[JSON.stringify(each), each] as const] : [])));
  return [...distinct.values()];
}

/** How many variants reach every question, and every part of the petition, that answers can bring up. */
export const sampleVariants = (definition: FormDefinition): number => 1 + conditionsOf(definition).length;

const nth = <T>(list: readonly T[], variant: number): T[] => list.slice(variant % list.length).slice(0, 1);

/** Collects the tests of one way in which a condition holds, the fields it looks at being shown themselves. */
function want(condition: Condition | undefined, wanted: Wanted, places: Places, variant: number): void {
  if (!condition) return;
  if ('field' in condition) {
    const tests = wanted.get(condition.field) ?? [];
    if (tests.includes(condition)) return;
    wanted.set(condition.field, [...tests, condition]);
    want(places.get(condition.field)?.showWhen, wanted, places, variant);
    return;
  }
  const parts = 'all' in condition ? condition.all : nth(condition.any, variant);
  for (const part of parts) want(part, wanted, places, variant);
}

/** Answers the tests themselves name. */
function namedBy(tests: readonly Test[]): unknown[] {
  const included = tests.flatMap((test) => (test.op === 'includes' ? [test.value] : []));
  const single = tests.flatMap((test): unknown[] =>
    test.op === 'eq' ? [test.value] : test.op === 'in' ? test.value : [],
  );
  return included.length > 0 ? [included] : single;
}

interface Sampling extends SampleSetting {
  wanted: Wanted;
  variant: number;
}

/** A sample that passes the tests wanted of it, where one does. */
function sampleOf({ field }: PlacedField, answers: Answers, sampling: Sampling): unknown {
  const { wanted, variant, ...setting } = sampling;
  const tests = wanted.get(field.key) ?? [];
  const turns = 'choices' in field ? (field.choices?.length ?? 0) : 0;
  const sample = (turn: number): unknown =>
    typeOf(field).sample(field, { ...setting, answers, variant: variant + turn });
  const candidates = [
    sample(0),
    ...namedBy(tests),
    ...Array.from({ length: turns }, (_, turn) => sample(turn)),
  ];
  const passes = (candidate: unknown): boolean =>
    tests.every((test) => holds(test, { [field.key]: candidate }));
  return candidates.find(passes) ?? candidates[0];
}

/**
 * Made-up answers that pass every check, to all questions they bring up. The same for the same variant; variants
 * below `sampleVariants` each bring up another condition, and all walk through the choices.
 */
export function sampleAnswers(definition: FormDefinition, setting: SampleSetting, variant = 0): Answers {
  const places = placesIn(definition);
  const byKey = new Map(places.map((place) => [place.field.key, place]));
  const wanted: Wanted = new Map();
  want(conditionsOf(definition)[variant - 1], wanted, byKey, variant);
  const { today, office } = setting;
  const answers: Answers = {};
  for (const place of places) {
    if (!typeOf(place.field).sent || !holds(place.showWhen, answers)) continue;
    const answer = sampleOf(place, answers, { today, office, wanted, variant });
    if (answer !== undefined) answers[place.field.key] = answer;
  }
  return answers;
}
