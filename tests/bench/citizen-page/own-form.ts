import type { Field, FormDefinition } from '@khamrong/schemas';
import { blankDefinition } from '@khamrong/schemas/editing';
import { formOf, type Question } from './questions';

const TYPES = {
  text: 'text',
  paragraph: 'textarea',
  number: 'integer',
  email: 'email',
  phone: 'phone_th',
  date: 'date_be',
  select: 'select',
  radio: 'radio',
  checks: 'checkbox_group',
} as const satisfies Record<Question['kind'], Field['type']>;

const fieldOf = ({ key, label, kind, choices, required }: Question): Field =>
  ({
    key,
    type: TYPES[kind],
    label: { th: label },
    ...(required ? { required } : {}),
    ...(choices ? { choices: choices.map((each, at) => ({ value: `c${at}`, label: { th: each } })) } : {}),
  }) as Field;

/** The form in our own words: each part a page, and so a step. */
export function ownForm(fields: number): FormDefinition {
  const title = { th: `แบบคำร้อง ${fields} ข้อ` };
  return {
    ...blankDefinition({ title, slug: `bench-${fields}`, department: { th: 'กองช่าง' } }),
    pages: formOf(fields).map(({ key, title, questions }) => ({
      key,
      title: { th: title },
      fields: questions.map(fieldOf),
    })),
  };
}
