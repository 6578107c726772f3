import { formatThaiDate, type OfficeProfile, type RegisterFilter } from '@khamrong/schemas';
import { markup } from '../../../ports/pdf/markup';
import type { PrintableDocument } from '../../../ports/pdf/printable-document';
import { paperDigits } from '../../petitions/words/paper-digits';

/** A register book as it is printed. */
export interface RegisterBook {
  office: OfficeProfile;
  filter: RegisterFilter;
  /** Name of the one service it is of, where it is. */
  service?: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export const REGISTER = 'ทะเบียนรับคำร้อง';

/** Shares of the width, by column: numbers and dates stay on their lines. */
const REGISTER_CSS = `
h1{font-size:18pt;line-height:1.3;text-align:center;margin:0}
p{margin:0;text-align:center}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin-top:2mm;font-size:12pt;line-height:1.3}
th,td{border:.6pt solid #000;padding:.6mm 1.2mm;vertical-align:top;overflow-wrap:anywhere}
th{text-align:center}
thead{display:table-header-group}
tr{break-inside:avoid}
col:nth-child(1),col:nth-child(3){width:10%}
col:nth-child(2){width:11%}
col:nth-child(4),col:nth-child(5){width:14%}
col:nth-child(6){width:16%}
`;

const day = (iso: string): string => formatThaiDate(iso, 'long');
export const periodOf = ({ from, to }: RegisterFilter): string =>
  from === to ? `วันที่ ${day(from)}` : `วันที่ ${day(from)} ถึง ${day(to)}`;

/** The register book of a period: the heading on every page, a row a case. Pure. */
export function registerHtml({ office, filter, service, columns, rows }: RegisterBook): PrintableDocument {
  const digits = paperDigits(office.paperDigits);
  const of = [service, filter.department].filter(Boolean).join(' ');
  const period = digits(`${periodOf(filter)} รวม ${rows.length.toLocaleString('en')} เรื่อง`);
  const html = markup`<main>
    <h1>${REGISTER}</h1>
    <p>${office.name}</p>
    ${of !== '' && markup`<p>${digits(of)}</p>`}
    <p>${period}</p>
    <table>
      <colgroup>${columns.map(() => markup`<col />`)}</colgroup>
      <thead><tr>${columns.map((title) => markup`<th>${title}</th>`)}</tr></thead>
      <tbody>${rows.map((cells) => markup`<tr>${cells.map((text) => markup`<td>${digits(text)}</td>`)}</tr>`)}</tbody>
    </table>
  </main>`;
  return {
    title: `${REGISTER} ${periodOf(filter)}`,
    author: office.name,
    html: html.markup,
    css: REGISTER_CSS,
    paper: 'A4-landscape',
    foot: { text: digits(`${REGISTER} ${office.name} | ${periodOf(filter)}`) },
    digits: office.paperDigits,
  };
}
