import { LABEL_MAX, PROSE_MAX, type Text } from '../definition/text';
import { normaliseThai, normaliseThaiLines } from '../thai';
import { isObject } from './untrusted';

/** Markup of web pages: `<b>`, `</p>`, `<!--`; `อายุ < 18` is none. */
const MARKUP = /<[a-z/!?][^<>]*>/gi;
/** Characters that are never seen, of which texts hold none: controls but tab and line ends, turns of direction. */
const UNSEEN = /[^\P{Cc}\t\r\n]|[\u202A-\u202E\u2066-\u2069]/u;

export const holdsMarkup = (text: string): boolean => text.search(MARKUP) >= 0;
export const holdsUnseen = (text: string): boolean => UNSEEN.test(text);

/** A text is cut before it is tidied, so that the work stays small. */
const cut = (value: unknown, length: number): string =>
  typeof value === 'string' ? value.slice(0, 2 * length) : '';

/** No half of a surrogate pair is left at the end. */
const ended = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** One line without markup and unseen characters. */
export const line = (value: unknown, length = LABEL_MAX): string =>
  ended(normaliseThai(cut(value, length).replace(MARKUP, ' ')), length).trim();

/** Some lines without markup and unseen characters. */
export const lines = (value: unknown, length = PROSE_MAX): string =>
  ended(normaliseThaiLines(cut(value, length).replace(MARKUP, ' ')), length).trim();

const inBoth = (value: unknown, tidy: (text: unknown) => string): Text => {
  const { th, en } = isObject(value) ? value : { th: value, en: undefined };
  const english = tidy(en);
  return { th: tidy(th), ...(english ? { en: english } : {}) };
};

/** A title, question or choice, from a string or from `{ th, en }`. */
export const labelOf = (value: unknown): Text => inBoth(value, (text) => line(text));
/** A help text, from a string or from `{ th, en }`; undefined where there is none. */
export const helpOf = (value: unknown): Text | undefined => {
  const text = inBoth(value, (each) => lines(each));
  return text.th === '' ? undefined : text;
};
/** The same, as a property that is there only where there is a text. */
export const withHelp = (value: unknown): { help?: Text } => {
  const help = helpOf(value);
  return help ? { help } : {};
};
