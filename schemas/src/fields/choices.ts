import type { JsonSchema } from '../compile/json-schema';
import type { Choice } from '../definition/choice';
import { inLanguage, type Language, type Text } from '../definition/text';
import type { BaseField, FieldType, SampleContext } from './field-type';
import { plain } from './field-type';
import { cutList } from './limits';
import { choiceFaults } from './setting-faults';

/** A field with choices; lists of the office are empty until the form is published. */
export type ChoiceField = BaseField & { choices?: Choice[] };

/** From here on choices are listed without their labels, to keep published schemas small. */
const LONG_LIST = 30;

/** Whether a published schema lists choices by their codes alone. */
export const isListedByCode = (choices: readonly Choice[]): boolean => choices.length >= LONG_LIST;

/** One of the choices. A list without any accepts nothing. */
export function choiceSchema(choices: readonly Choice[] = []): JsonSchema {
  if (choices.length === 0) return { type: 'string', not: {} };
  if (isListedByCode(choices)) return { type: 'string', enum: choices.map(({ value }) => value) };
  return { type: 'string', oneOf: choices.map(({ value, label }) => ({ const: value, title: label.th })) };
}

/** A choice in words; a code that is no longer offered stands for itself. */
export function choiceText(choices: readonly Choice[] = [], value: unknown, language: Language): string {
  const choice = choices.find((each) => each.value === value);
  return choice ? inLanguage(choice.label, language) : plain(value);
}

/** The choices as a control needs them. */
export const choiceOptions = ({
  choices = [],
}: ChoiceField): { choices: { value: string; label: Text }[] } => ({
  choices: choices.map(({ value, label }) => ({ value, label })),
});

/** The variant's choice, going round. */
export const nth = <T>(list: readonly T[], variant: number): T | undefined => list[variant % list.length];

/** What fields with one answer out of several have in common. */
export const singleChoice = {
  asks: 'choose',
  settingFaults: (field: ChoiceField) => choiceFaults(field, field.choices),
  schema: (field: ChoiceField) => choiceSchema(field.choices),
  options: choiceOptions,
  text: (value, field: ChoiceField, { language }) => choiceText(field.choices, value, language),
  sample: ({ choices = [] }: ChoiceField, { variant }: SampleContext) => nth(choices, variant)?.value,
} satisfies Partial<FieldType<ChoiceField>>;

type ManyField = ChoiceField & { maxSelected?: number };

/** What fields with any number of answers out of several have in common. */
export const multipleChoice = {
  asks: 'choose',
  settingFaults: (field: ManyField) => choiceFaults(field, field.choices),
  schema: ({ choices = [], required, maxSelected }: ManyField): JsonSchema => ({
    type: 'array',
    items: choiceSchema(choices),
    uniqueItems: true,
    ...(required ? { minItems: 1 } : {}),
    maxItems: maxSelected ?? Math.max(choices.length, 1),
  }),
  options: (field: ManyField) => ({
    ...choiceOptions(field),
    ...(field.maxSelected ? { maxSelected: field.maxSelected } : {}),
  }),
  normalise: (value: unknown, { choices = [] }: ManyField) =>
    Array.isArray(value) ? cutList(value, choices.length) : value,
  text: (value, { choices }: ManyField, { language }) =>
    Array.isArray(value) ? value.map((each) => choiceText(choices, each, language)).join(', ') : '',
  sample: ({ choices = [] }: ManyField, { variant }: SampleContext) => {
    const choice = nth(choices, variant);
    return choice && [choice.value];
  },
} satisfies Partial<FieldType<ManyField>>;
