import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import { typeOf } from '../fields';
import type { OfficeProfile } from '../office/office-profile';
import type { Answers } from './answers';

/** The answers a fresh form starts with: defaults, worked out for today and for this office. */
export function initialAnswers(definition: FormDefinition, today: string, office: OfficeProfile): Answers {
  const answers: Answers = {};
  for (const field of fieldsIn(definition)) {
    const type = typeOf(field);
    const value = type.sent ? type.initial(field, { today, office, answers }) : undefined;
    if (value !== undefined) answers[field.key] = value;
  }
  return answers;
}
