// The same questions in the words of each of the others.
import type { Part, Question } from './questions';

const byKey = <T>(parts: readonly Part[], of: (question: Question) => T): Record<string, T> =>
  Object.fromEntries(parts.flatMap(({ questions }) => questions.map((each) => [each.key, of(each)])));

const constants = ({ choices = [] }: Question) =>
  choices.map((each, at) => ({ const: `c${at}`, title: each }));

function schemaOf(question: Question): object {
  const { label: title, kind } = question;
  if (kind === 'number') return { type: 'integer', title };
  if (kind === 'checks')
    return { type: 'array', uniqueItems: true, title, items: { type: 'string', oneOf: constants(question) } };
  if (question.choices) return { type: 'string', title, oneOf: constants(question) };
  return { type: 'string', title, ...(kind === 'date' || kind === 'email' ? { format: kind } : {}) };
}

const optionsOf = ({ kind }: Question): object | undefined =>
  ({ paragraph: { multi: true }, radio: { format: 'radio' } })[kind as string];

const controlsOf = ({ questions }: Part): object[] =>
  questions.map((each) => ({
    type: 'Control',
    scope: `#/properties/${each.key}`,
    options: optionsOf(each),
  }));

const required = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ questions }) => questions.filter((each) => each.required).map(({ key }) => key));

/** For JSON Forms. @param stepper one part at a time, else all under one another */
export function jsonForm(parts: readonly Part[], stepper: boolean): object {
  const groups = parts.map((part) => ({
    type: stepper ? 'Category' : 'Group',
    label: part.title,
    elements: controlsOf(part),
  }));
  return {
    schema: { type: 'object', properties: byKey(parts, schemaOf), required: required(parts) },
    uischema: stepper
      ? { type: 'Categorization', elements: groups, options: { variant: 'stepper', showNavButtons: true } }
      : { type: 'VerticalLayout', elements: groups },
  };
}

const SURVEY: Partial<Record<Question['kind'], object>> = {
  paragraph: { type: 'comment' },
  number: { type: 'text', inputType: 'number' },
  email: { type: 'text', inputType: 'email' },
  phone: { type: 'text', inputType: 'tel' },
  date: { type: 'text', inputType: 'date' },
  select: { type: 'dropdown' },
  radio: { type: 'radiogroup' },
  checks: { type: 'checkbox' },
};

/** For SurveyJS, which shows a page at a time by itself. */
export const survey = (parts: readonly Part[]): object => ({
  pages: parts.map((part) => ({
    name: part.key,
    title: part.title,
    elements: part.questions.map(({ key, label, kind, choices, required }) => ({
      type: 'text',
      ...SURVEY[kind],
      name: key,
      title: label,
      isRequired: required,
      choices: choices?.map((text, at) => ({ value: `c${at}`, text })),
    })),
  })),
});

const FORMIO: Record<Question['kind'], string> = {
  text: 'textfield',
  paragraph: 'textarea',
  number: 'number',
  email: 'email',
  phone: 'phoneNumber',
  date: 'day',
  select: 'select',
  radio: 'radio',
  checks: 'selectboxes',
};

const component = ({ key, label, kind, choices, required }: Question): object => {
  const values = choices?.map((text, at) => ({ value: `c${at}`, label: text }));
  return {
    type: FORMIO[kind],
    key,
    label,
    input: true,
    validate: { required },
    ...(kind === 'select' ? { data: { values } } : { values }),
  };
};

/** For Form.io: a wizard where there are several parts. */
export const formio = (parts: readonly Part[]): object => ({
  display: parts.length > 1 ? 'wizard' : 'form',
  components:
    parts.length > 1
      ? parts.map((part) => ({
          type: 'panel',
          key: part.key,
          title: part.title,
          components: part.questions.map(component),
        }))
      : parts.flatMap(({ questions }) => questions.map(component)),
});
