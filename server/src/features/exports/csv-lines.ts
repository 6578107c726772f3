import { cellText } from './cell-text';

/** Tells Excel that what follows is UTF-8. */
export const BOM = '\uFEFF';

/** What a spreadsheet would take for a formula or a command (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@\t\r\n]/;
const QUOTED = /[",\n]/;
/** What may be any of it, or no text that a cell takes: most cells hold none, which is quick to tell. */
const CARE = /^[\s=+\-@]|[^\x20\x21\x23-\x2B\x2D-\x7E\u00A0-\uD7FF\uE000-\uFFFD]/;
/** Up to here a text is short enough for every spreadsheet. */
const SHORT = 30_000;

function cell(text: string): string {
  if (text.length < SHORT && !CARE.test(text)) return text;
  const tidy = cellText(text);
  const safe = FORMULA.test(tidy) ? `'${tidy}` : tidy;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of CSV (RFC 4180) in which nothing is a formula: such cells begin with an apostrophe. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
