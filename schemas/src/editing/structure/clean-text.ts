import { normaliseThaiLines } from '../../thai';

/** What word processors and web pages put between words: no-break, thin and ideographic spaces. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Marks of word processors: vertical tab for a line break, form feed for a page. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/g;
/** Joiners between the parts of one emoji, and the sign that makes one of a letter; dropped elsewhere. */
const IN_EMOJI = /(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;
/** Marks piled up on one letter, of which no script has more than four: browsers cannot break them into lines. */
const PILED_UP = /(\p{M}{4})\p{M}+/gu;
const KEPT = '\uE000';

/**
 * Pasted text as it is kept: without what word processors leave in it (control characters, soft hyphens, zero-width
 * and no-break spaces, odd line ends), one spelling of Thai, emoji whole. Several lines stay several lines.
 */
export const cleanText = (pasted: string): string =>
  normaliseThaiLines(
    pasted
      .replaceAll(KEPT, '')
      .replace(/\r\n?/g, '\n')
      .replace(BREAKS, '\n')
      .replace(/\t/g, ' ')
      .replace(SPACES, ' ')
      .replace(PILED_UP, '$1')
      .replace(IN_EMOJI, KEPT),
  ).replaceAll(KEPT, '\u200D');
