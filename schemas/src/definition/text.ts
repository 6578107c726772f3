import { Type, type Static } from '@sinclair/typebox';

/** Longest label, title or choice a clerk may write, in UTF-16 code units. */
export const LABEL_MAX = 400;
/** Longest help text, notice or paragraph a clerk may write, in UTF-16 code units. */
export const PROSE_MAX = 4000;

/** A draft may hold texts that are not written yet; publishing asks for them. */
const languages = (maxLength: number) =>
  Type.Object(
    { th: Type.String({ maxLength }), en: Type.Optional(Type.String({ maxLength })) },
    { additionalProperties: false },
  );

/** A short text in Thai and, where translated, English. */
export const Label = languages(LABEL_MAX);
/** A longer text in Thai and, where translated, English. */
export const Prose = languages(PROSE_MAX);

export type Text = Static<typeof Label>;
/** Whether a value found in a definition is a text. */
export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'th' in value && typeof value.th === 'string';

export type Language = 'th' | 'en';

/** The text in the language asked for, in Thai where it is not translated. */
export const inLanguage = (text: Text, language: Language): string =>
  language === 'en' && text.en ? text.en : text.th;

/** Field, page and attachment keys: JSON Forms splits paths on dots, so keys hold none. */
export const Key = Type.String({ pattern: '^[a-z][A-Za-z0-9_]*$', maxLength: 64 });
