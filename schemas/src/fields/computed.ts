import { Type, type Static } from '@sinclair/typebox';
import type { Answers } from '../answers/answers';
import { Key } from '../definition/text';
import { ageOn, isPartialDate } from '../thai';
import { fieldSettings, fieldType } from './field-type';
import { neverRequired, notEarlier } from './setting-faults';

/** Worked out from other answers when a submission is read; never sent, never stored. */
export const ComputedField = fieldSettings('computed', {
  /** Age in full years: from a (partial) birth date to a reference day. */
  formula: Type.Object({ kind: Type.Literal('age'), from: Key }, { additionalProperties: false }),
});
export type ComputedField = Static<typeof ComputedField>;

export const computed = fieldType<ComputedField>({
  name: 'computed',
  title: { th: 'คำนวณให้', en: 'Worked out' },
  settings: ComputedField,
  sent: false,
  settingFaults: (field, earlier) => [
    ...neverRequired(field),
    ...notEarlier('/formula/from', field.formula.from, ['date_be'], earlier),
  ],
  schema: () => ({ type: 'integer' }),
  sample: () => undefined,
});

/** The value on a day, ISO date; undefined where the answers it needs are missing or no date. */
export function computedValue({ formula }: ComputedField, answers: Answers, day: string): number | undefined {
  const birth = Object.hasOwn(answers, formula.from) ? answers[formula.from] : undefined;
  return typeof birth === 'string' && isPartialDate(birth) ? ageOn(birth, day) : undefined;
}
