import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import { inLanguage, type Language, type Text } from '../definition/text';

/** Texts by JSON Forms i18n key, per language; a text without a translation stands in Thai. */
export type Translations = Record<Language, Record<string, string>>;

function textsOf(definition: FormDefinition): [string, Text][] {
  const pages = definition.pages.map((page): [string, Text] => [`page.${page.key}.label`, page.title]);
  const fields = fieldsIn(definition).flatMap((field): [string, Text][] => [
    [`${field.key}.label`, field.label],
    ...(field.help ? [[`${field.key}.description`, field.help] as [string, Text]] : []),
  ]);
  const attachments = definition.attachments.map((each): [string, Text] => [
    `attachment.${each.key}.label`,
    each.label,
  ]);
  return [['title', definition.title], ...pages, ...fields, ...attachments];
}

const entries = (texts: [string, Text][], language: Language): Record<string, string> =>
  Object.fromEntries(texts.map(([key, text]) => [key, inLanguage(text, language)]));

export const translationsOf = (definition: FormDefinition): Translations => {
  const texts = textsOf(definition);
  return { th: entries(texts, 'th'), en: entries(texts, 'en') };
};
