import { printable } from './inline';

/** Sheets of style, which would only be refused. */
const STYLE_SHEET = /<style\b[\s\S]*?(?:<\/style\s*>|$)/gi;
const TAG = /<([a-z][a-z0-9:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
/** What our own copies carry. */
const OWN = /\sdata-(?:chip|empty|part|align|indent|look|pm-slice)=(?:"[^"]*"|'[^']*')/gi;

/** What a style says of weight and lines, in attributes that need no leave of the page's policy. */
function looks(attributes: string): string {
  const weight = /font-weight:\s*(bold|normal|\d{3})/i.exec(attributes)?.[1];
  const isBold = weight === 'bold' || Number(weight) >= 600;
  const isLined = /text-decoration[a-z-]*:[^;"']*underline/i.test(attributes);
  return (
    (weight ? ` data-weight="${isBold ? 'bold' : 'normal'}"` : '') + (isLined ? ' data-line="under"' : '')
  );
}

/**
 * Pasted HTML without all that a petition does not take, styles first of all: a page that allows none complains of each.
 * What is left is read as data; nothing of it is shown, run or loaded.
 */
export const plainHtml = (html: string): string =>
  printable(html)
    .replaceAll(STYLE_SHEET, '')
    .replaceAll(/<\/t[dh]\s*>/gi, ' </td>')
    .replaceAll(TAG, (_, name: string, attributes: string) => {
      const own = attributes.match(OWN)?.join('') ?? '';
      return `<${name}${own}${looks(attributes)}>`;
    });
