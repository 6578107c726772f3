import type { Condition } from '../conditions/condition';
import { holds } from '../conditions/evaluate';
import { controlsIn, keyOf, type UiSchema } from '../compile/ui-schema';
import type { Answers } from './answers';

/** A field's place in the journey: its key and when it is shown. */
export interface Stop {
  key: string;
  showWhen?: Condition;
}

/** The fields of a form in page order. Browser and server derive it from the same published UI schema. */
export const journeyOf = (uischema: UiSchema): Stop[] =>
  controlsIn(uischema).map((control) => ({ key: keyOf(control), showWhen: control.options.showWhen }));

/** Puts an answer in order before anything depends on it; undefined for one that counts as not given. */
export type Tidy = (key: string, answer: unknown) => unknown;

const asGiven: Tidy = (_, answer) => answer;

/** The keys that are no field of the form. From entries, because assigning to `__proto__` adds no key. */
function withUnknown(kept: Answers, answers: Answers, journey: readonly Stop[]): Answers {
  const known = new Set(journey.map((stop) => stop.key));
  const unknown = Object.entries(answers).filter(([key]) => !known.has(key));
  return Object.fromEntries([...Object.entries(kept), ...unknown]);
}

/**
 * The answers to shown fields only. Runs in page order over what it has kept so far: a field that depends on a
 * hidden one is hidden too. Keys that are no field of the form pass through, for the check to refuse.
 */
export function pruneHidden(journey: readonly Stop[], answers: Answers, tidy: Tidy = asGiven): Answers {
  const kept: Answers = {};
  let known = 0;
  for (const { key, showWhen } of journey) {
    if (!Object.hasOwn(answers, key)) continue;
    known++;
    const answer = holds(showWhen, kept) ? tidy(key, answers[key]) : undefined;
    if (answer !== undefined) kept[key] = answer;
  }
  return known === Object.keys(answers).length ? kept : withUnknown(kept, answers, journey);
}

/** Keys of the fields shown for these answers. */
export function shownKeys(journey: readonly Stop[], answers: Answers): string[] {
  const kept = pruneHidden(journey, answers);
  return journey.filter((stop) => holds(stop.showWhen, kept)).map((stop) => stop.key);
}
