import { svgUrl } from '../markup';
import { PAGES_MAX, type PrintableDocument } from '../printable-document';
import { digitsOf } from './digits';
import { SIZE_ADJUST } from './fonts';

/** Paper sizes and margins in millimetres. The foot of A4 stands in the bottom margin. */
export const PAPER = {
  A4: { width: 210, height: 297, top: 20, right: 20, bottom: 20, left: 30 },
  'A4-landscape': { width: 297, height: 210, top: 15, right: 12, bottom: 20, left: 15 },
  A6: { width: 105, height: 148, top: 8, right: 8, bottom: 8, left: 8 },
} as const;

/** A CSS string: every character that could end it or start an escape is written as a code point. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} .,:;|/()+-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;

/** Side of the QR code at the foot, in millimetres: what fits the bottom margin of a printable page. */
const QR_MM = 14;

/** The same picture with a size of its own, which content images need. */
const sized = (svg: string): string =>
  svg.replace(/^<svg([^>]*)>/, (_, attributes: string) => {
    const others = attributes.replace(/\s(width|height)="[^"]*"/g, '');
    return `<svg${others} width="${QR_MM}mm" height="${QR_MM}mm">`;
  });

/**
 * Page numbers only where there are several pages: the text of page one is a symbol of the number of pages, empty
 * for one. The other pages are never alone.
 */
function totalsStyle(digits: PrintableDocument['digits']): string {
  const show = digitsOf(digits);
  const texts = Array.from({ length: PAGES_MAX }, (_, at) =>
    at === 0 ? '""' : cssString(`\nหน้า ${show(`1/${at + 1}`)}`),
  );
  return `@counter-style totals{system:fixed 1;symbols:${texts.join(' ')}}`;
}

function footRules(document: PrintableDocument): string {
  const { foot, digits } = document;
  if (!foot) return '';
  const style = digits === 'thai' ? ', thai' : '';
  const text = cssString(foot.text);
  const common = `font:11pt/1.2 Paper;${SIZE_ADJUST};white-space:pre-line;vertical-align:top;padding-top:2mm;border-top:.3pt solid #777`;
  const qr = foot.qrSvg
    ? `@bottom-right{content:url("${svgUrl(sized(foot.qrSvg))}");width:${QR_MM + 1}mm;text-align:right;${common}}`
    : '';
  return (
    totalsStyle(digits) +
    `@page{@bottom-left{content:${text} "\\a หน้า " counter(page${style}) "/" counter(pages${style});` +
    `text-align:left;${common}}${qr}}` +
    `@page:first{@bottom-left{content:${text} counter(pages, totals)}}`
  );
}

/** Paper size, margins and foot of one document as CSS. */
export function pageRules(document: PrintableDocument): string {
  const { width, height, top, right, bottom, left } = PAPER[document.paper];
  const size = `@page{size:${width}mm ${height}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm}`;
  return size + footRules(document);
}
