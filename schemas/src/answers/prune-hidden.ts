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

/**
 * The answers to shown fields only. Runs in page order over what it has kept so far: a field that depends on a
 * hidden one is hidden too. Keys that are no field of the form pass through, for the check to refuse.
 */
export function pruneHidden(journey: Stop[], answers: Answers): Answers {
  const kept: Answers = {};
  const known = new Set(journey.map((stop) => stop.key));
  for (const { key, showWhen } of journey) {
    if (Object.hasOwn(answers, key) && holds(showWhen, kept)) kept[key] = answers[key];
  }
  // fromEntries, because assigning a key called __proto__ would change the object instead of filling it.
  const unknown = Object.entries(answers).filter(([key]) => !known.has(key));
  return unknown.length > 0 ? Object.fromEntries([...Object.entries(kept), ...unknown]) : kept;
}

/** Keys of the fields shown for these answers. */
export function shownKeys(journey: Stop[], answers: Answers): string[] {
  const kept = pruneHidden(journey, answers);
  return journey.filter((stop) => holds(stop.showWhen, kept)).map((stop) => stop.key);
}
