import {
  bangkokDate,
  fieldsIn,
  resolveForOffice,
  sampleAnswers,
  type Answers,
  type Field,
  type FormDefinition,
} from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';

/** Choices by their words, under the words of their question. */
export type Picks = Record<string, string>;

/** A question of which only one choice is left. */
function withPick(field: Field, picks: Picks): Field {
  const pick = picks[field.label.th];
  if (!pick || !('choices' in field) || !field.choices) return field;
  const choices = field.choices.filter(({ label }) => label.th === pick);
  return { ...field, choices, ...('default' in field ? { default: undefined } : {}) } as Field;
}

/** Valid answers to a form in which these choices are picked, and what they bring about is answered. */
export function answersTo(definition: FormDefinition, picks: Picks = {}): Answers {
  const resolved = resolveForOffice(definition, demoOffice);
  const pages = resolved.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) => withPick(field, picks)),
  }));
  return sampleAnswers({ ...resolved, pages }, { today: bangkokDate(new Date()), office: demoOffice });
}

/** The key a question was given. */
export function keyOf(definition: FormDefinition, label: string): string {
  const field = fieldsIn(definition).find((each) => each.label.th === label);
  if (!field) throw new Error(`“${label}” is not asked`);
  return field.key;
}
