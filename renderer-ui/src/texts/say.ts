import { inLanguage, type Language, type Text } from '@khamrong/schemas';

/** A text in a language with its `{names}` filled in. */
export const say = (
  text: Text,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  inLanguage(text, language).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
