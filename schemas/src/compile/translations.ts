import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import { inLanguage, type Language, type Text } from '../definition/text';
import { typeOf, type Field } from '../fields';
import { isListedByCode } from '../fields/choices';

/** Texts by JSON Forms i18n key, per language; a text without a translation stands in Thai. */
export type Translations = Record<Language, Record<string, string>>;

type Entry = [string, Text];

interface Described {
  help?: Text;
}

const described = (name: string, { help }: Described): Entry[] =>
  help ? [[`${name}.description`, help]] : [];

/** JSON Forms asks for a choice by its title, and by its code where it has none. */
function choicesOf(field: Field): Entry[] {
  const choices = 'choices' in field ? (field.choices ?? []) : [];
  const byCode = isListedByCode(choices);
  return choices.map(({ value, label }): Entry => [`${field.key}.${byCode ? value : label.th}`, label]);
}

/** JSON Forms asks for the words of a heading under `text`. */
function fieldTexts(field: Field): Entry[] {
  const name = field.type === 'section' ? `section.${field.key}` : field.key;
  const words = field.type === 'section' ? 'text' : 'label';
  const { sent, attached } = typeOf(field);
  const isSeen = field.type === 'section' || sent || attached;
  return isSeen ? [[`${name}.${words}`, field.label], ...described(name, field), ...choicesOf(field)] : [];
}

function textsOf(definition: FormDefinition): Entry[] {
  const { pages, attachments } = definition;
  return [
    ['title', definition.title],
    ...pages.flatMap((page): Entry[] => [
      [`page.${page.key}.label`, page.title],
      ...described(`page.${page.key}`, page),
    ]),
    ...fieldsIn(definition).flatMap(fieldTexts),
    ...attachments.flatMap((each): Entry[] => [
      [`attachment.${each.key}.label`, each.label],
      ...described(`attachment.${each.key}`, each),
    ]),
  ];
}

const entries = (texts: Entry[], language: Language): Record<string, string> =>
  Object.fromEntries(texts.map(([key, text]) => [key, inLanguage(text, language)]));

export const translationsOf = (definition: FormDefinition): Translations => {
  const texts = textsOf(definition);
  return { th: entries(texts, 'th'), en: entries(texts, 'en') };
};
