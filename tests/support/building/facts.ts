import { fieldsIn, resolveForOffice, type Field, type FormDefinition } from '@khamrong/schemas';
import { conditionSentence } from '@khamrong/schemas/editing';
import { demoOffice } from '@khamrong/templates';

type Facts = Record<string, unknown>;

/** Settings that say the same whatever the keys of a form are. */
const PLAIN = ['min', 'max', 'maxLength', 'prefill', 'list', 'level', 'purpose'] as const;
/** Settings that name other fields. */
const NAMING = ['notBefore', 'after'] as const;

const choicesOf = (field: Field) => ('choices' in field ? (field.choices ?? []) : []);

/** A choice by its words, anything else as it is. */
const defaultOf = (field: Field): unknown => {
  const value = 'default' in field ? field.default : undefined;
  return choicesOf(field).find((choice) => choice.value === value)?.label.th ?? value;
};

/** Where a link leads, whatever the service at which it leads to its own pages is called. */
const linkOf = (field: Field, { slug }: FormDefinition): string | undefined =>
  'link' in field ? field.link?.replace(`/${slug}/`, '/its-own/') : undefined;

/** What a form asks, without keys and codes: forms built by different hands can be compared. */
export function factsOf(definition: FormDefinition): Facts[] {
  const resolved = resolveForOffice(definition, demoOffice);
  const fields = fieldsIn(resolved);
  const fieldOf = (key: string): Field | undefined => fields.find((field) => field.key === key);
  const labelled = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value ?? null), (_, each: unknown) =>
      typeof each === 'string' ? (fieldOf(each)?.label.th ?? each) : each,
    );
  const factsOfField = (field: Field): Facts => {
    const own: Facts = { ...field };
    return {
      ...Object.fromEntries(PLAIN.map((name) => [name, own[name]])),
      // One letter at least is what every required answer has.
      minLength: Math.max(1, Number(own.minLength ?? 1)),
      ...Object.fromEntries(NAMING.map((name) => [name, labelled(own[name])])),
      link: linkOf(field, resolved),
      label: field.label.th,
      help: field.help?.th,
      type: field.type,
      required: field.required ?? false,
      choices: choicesOf(field).map(({ label }) => label.th),
      default: defaultOf(field),
      showWhen: field.showWhen && conditionSentence(field.showWhen, fieldOf),
    };
  };
  const asked = resolved.pages.flatMap(({ title, fields: each }) =>
    each.filter(({ type }) => type !== 'hidden').map((field) => ({ page: title.th, ...factsOfField(field) })),
  );
  const attached = resolved.attachments.map(
    ({ label, required = false, accept, maxFiles, maxBytes, crossing, showWhen }) => ({
      ...{ label: label.th, required, accept, maxFiles, maxBytes, crossing },
      showWhen: showWhen && conditionSentence(showWhen, fieldOf),
    }),
  );
  return [...asked, ...attached];
}
