import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import { typeOf } from '../fields';
import { cascadeOf, startsAtOffice } from '../fields/address-lookup';
import type { OfficeProfile } from '../office/office-profile';
import type { Answers } from './answers';

/** Postcodes of addresses that start at the office, by their keys. */
const officePostcodes = (definition: FormDefinition, { postcode }: OfficeProfile): Map<string, string> =>
  new Map(
    fieldsIn(definition).flatMap((field) =>
      field.type === 'address_lookup' && field.level === 'tambon' && startsAtOffice(field)
        ? [[`${cascadeOf(field.key)}postcode`, postcode] as const]
        : [],
    ),
  );

/** The answers a fresh form starts with: defaults, worked out for today and for this office. */
export function initialAnswers(definition: FormDefinition, today: string, office: OfficeProfile): Answers {
  const answers: Answers = {};
  const postcodes = officePostcodes(definition, office);
  for (const field of fieldsIn(definition)) {
    const type = typeOf(field);
    const value = type.sent ? type.initial(field, { today, office, answers }) : undefined;
    const first = value ?? postcodes.get(field.key);
    if (first !== undefined) answers[field.key] = first;
  }
  return answers;
}
