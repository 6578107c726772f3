const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in content and in quoted attributes. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** Markup written by the program. Only `markup` makes it, and every text put into it is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

type Piece = Html | string | number | undefined | false | readonly Piece[];

const markupOf = (piece: Piece): string => {
  if (piece instanceof Html) return piece.markup;
  if (Array.isArray(piece)) return piece.map(markupOf).join('');
  return piece === undefined || piece === false ? '' : escapeHtml(String(piece));
};

const tidy = new WeakMap<TemplateStringsArray, string[]>();

/** Line breaks and the indent behind them are for the reader of the program, not for the page. */
function partsOf(template: TemplateStringsArray): string[] {
  const known = tidy.get(template) ?? template.map((part) => part.replace(/\n\s*/g, ''));
  tidy.set(template, known);
  return known;
}

/** Markup with texts in it: markup`<p>${text}</p>`. Texts are escaped, markup stands, `undefined` and false are left out. */
export const markup = (template: TemplateStringsArray, ...pieces: Piece[]): Html =>
  new Html(
    partsOf(template)
      .map((part, at) => part + markupOf(pieces[at]))
      .join(''),
  );

/** Pieces one after another. */
export const joined = (pieces: readonly Piece[]): Html => new Html(markupOf(pieces));

/** The text a reader sees, entities counted as one sign each. */
export const plainText = ({ markup: source }: Html): string =>
  source.replace(/<[^>]*>/g, '').replace(/&[a-z#0-9]+;/g, '?');

/** A complete SVG element as an image: what is drawn that way cannot run, link or fetch. */
export const svgImage = (svg: string, alt: string, sizeMm: number): Html =>
  markup`<img alt="${alt}" style="width:${sizeMm}mm;height:${sizeMm}mm" src="${svgUrl(svg)}" />`;

/** An SVG as a data URL. */
export const svgUrl = (svg: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;

/** A PNG as a data URL. */
export const pngUrl = (png: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
