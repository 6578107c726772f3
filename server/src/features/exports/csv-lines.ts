import { cellText } from './cell-text';

/** Tells Excel that what follows is UTF-8. */
export const BOM = '\uFEFF';

/** What a spreadsheet would take for a formula or a command (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@\t\r\n]/;
const QUOTED = /[",\n]/;

function cell(text: string): string {
  const tidy = cellText(text);
  const safe = FORMULA.test(tidy) ? `'${tidy}` : tidy;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of CSV (RFC 4180) in which nothing is a formula: such cells begin with an apostrophe. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
