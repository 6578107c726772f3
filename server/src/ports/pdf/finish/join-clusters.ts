import { SARABUN_THAI } from './sarabun-glyphs';

const NUMBER = '-?[\\d.]+';
/** A cluster with its text, up to its last glyph: a mark drawn to the left of where the cluster ends. */
const CLUSTER =
  '/Span<</ActualText <FEFF(?<text>[0-9A-F]+)> >> BDC\\n' +
  `(?<drawn>(?:(?!EMC\\n)[^])*?(?<x>${NUMBER}) ${NUMBER} Td <[0-9A-F]{4}> Tj\\nEMC\\n)`;
/** The glyph that follows in the same run. */
const NEXT_GLYPH = `(?<move>${NUMBER} ${NUMBER} Td )<(?<glyph>[0-9A-F]{4})(?<rest>[0-9A-F]*)> Tj\\n`;
const NEXT_CLUSTER = '/Span<</ActualText <FEFF(?<following>[0-9A-F]+)> >> BDC\\n';
const BEFORE_GLYPH = new RegExp(CLUSTER + NEXT_GLYPH, 'g');
const BEFORE_CLUSTER = new RegExp(CLUSTER + NEXT_CLUSTER, 'g');

const span = (text: string): string => `/Span<</ActualText <FEFF${text}> >> BDC\n`;
const withoutEnd = (drawn: string): string => drawn.slice(0, -'EMC\n'.length);
/** Readers see a gap where a mark moved back further than this many text units. */
const isFarLeft = (x: string): boolean => Number(x) < -1;

type Named = Record<'text' | 'drawn' | 'x' | 'move' | 'glyph' | 'rest' | 'following', string>;
/** The last argument of a replacer is the object of the named groups. */
const named = (parts: unknown[]): Named => parts.at(-1) as Named;

function joinGlyph(whole: string, ...parts: unknown[]): string {
  const { text, drawn, x, move, glyph, rest } = named(parts);
  const next = SARABUN_THAI.get(Number.parseInt(glyph, 16));
  if (!isFarLeft(x) || !next) return whole;
  const tail = rest ? `<${rest}> Tj\n` : '';
  return `${span(text + next)}${withoutEnd(drawn)}${move}<${glyph}> Tj\nEMC\n${tail}`;
}

function joinCluster(whole: string, ...parts: unknown[]): string {
  const { text, drawn, x, following } = named(parts);
  return isFarLeft(x) ? span(text + following) + withoutEnd(drawn) : whole;
}

/**
 * Takes the glyph after a cluster such as ปั้ into the cluster's marked text. Chromium ends the cluster at its last
 * mark, which is drawn further left, and readers such as pdftotext then see a gap and put a space into the word.
 * What is drawn does not change.
 */
export const joinClusters = (content: string): string =>
  content.replace(BEFORE_CLUSTER, joinCluster).replace(BEFORE_GLYPH, joinGlyph);
