import { SARABUN_THAI } from './sarabun-glyphs';

/** Most entries a section of a CMap may hold. */
const SECTION = 100;

const hex = (glyph: number): string => glyph.toString(16).toUpperCase().padStart(4, '0');

function sections(): string {
  const lines = [...SARABUN_THAI].map(([glyph, text]) => `<${hex(glyph)}> <${text}>`);
  const parts = Array.from({ length: Math.ceil(lines.length / SECTION) }, (_, at) =>
    lines.slice(at * SECTION, (at + 1) * SECTION),
  );
  return parts.map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`).join('');
}

const ENTRIES = sections();

/** Whether a CMap that Chromium wrote belongs to the Thai file of Sarabun: some glyph stands for a Thai letter. */
const isThai = (cmap: string): boolean => /<0E[0-5][0-9A-F]>/i.test(cmap);

/** The CMap with every glyph of the Thai file in it, so that text can be searched and copied; others unchanged. */
export const completeCMap = (cmap: string): string =>
  isThai(cmap) ? cmap.replace('endcmap', `${ENTRIES}endcmap`) : cmap;
