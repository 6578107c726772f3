import { unzip } from './unzip';

/** Lines of CSV as cells (RFC 4180). */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.length > 1);
}

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plainText = (xml: string): string =>
  xml
    .replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Rows of the first sheet of a workbook as cells, all of which must be text. */
export function readXlsx(workbook: Buffer): string[][] {
  const sheet = unzip(workbook).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
  if (/<f>|<c t="(?!inlineStr)/.test(sheet)) throw new Error('a cell is no text');
  return [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c[^>]*?(?:\/>|>.*?<t[^>]*>(.*?)<\/t><\/is><\/c>)/gs)].map(([, text = '']) =>
      plainText(text),
    ),
  );
}
