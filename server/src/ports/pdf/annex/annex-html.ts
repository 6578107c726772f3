import { markup, type Html } from '../markup';
import type { AnnexEntry } from './annex-entry';
import type { Frame, Place } from './annex-sheets';

export const ANNEX_CSS = `
.sheet{break-before:page;position:relative;height:254mm;overflow:hidden}
.caption{position:absolute;white-space:nowrap;overflow:hidden;line-height:1.3}
.caption *{overflow:hidden;text-overflow:ellipsis}
.caption span{display:block;font-size:13pt}
.index{break-before:page}
.index h2{font-size:18pt;text-align:center;margin:0 0 3mm}
.index table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:14pt}
.index th,.index td{border:.6pt solid #000;padding:.6mm 1.5mm;text-align:left;vertical-align:top}
.index td:first-child{text-align:center}
.index th:first-child{width:12mm}
.index th:nth-child(2){width:60mm}
.index th:last-child{width:40mm}`;

const position = ({ x, y, width, height }: Place): string =>
  `left:${x}mm;top:${y}mm;width:${width}mm;height:${height}mm`;

const caption = ({ picture, caption: place }: Frame, digits: (text: string) => string): Html =>
  markup`<div class="caption" style="${position(place)}"><b>${digits(picture.label)}</b><span>${picture.name}</span></div>`;

const remark = (entry: AnnexEntry): string => {
  if (entry.kind === 'picture') return 'ภาพถ่ายแนบท้าย';
  return entry.kind === 'pages' ? `ต่อท้าย ${entry.pages} หน้า` : entry.reason;
};

/** The list of files, where some are not pictures with captions of their own. */
function index(title: string, entries: readonly AnnexEntry[], digits: (text: string) => string): Html {
  if (entries.every(({ kind }) => kind === 'picture')) return markup``;
  const rows = entries.map(
    (entry, at) =>
      markup`<tr><td>${digits(String(at + 1))}</td><td>${digits(entry.label)}</td><td>${entry.name}</td><td>${digits(remark(entry))}</td></tr>`,
  );
  return markup`<section class="index"><h2>${digits(title)}</h2><table>
    <thead><tr><th>ที่</th><th>เอกสาร</th><th>ชื่อไฟล์</th><th>หมายเหตุ</th></tr></thead>
    <tbody>${rows}</tbody>
  </table></section>`;
}

/** The list of files and the captions of pictures, a sheet each; the pictures themselves are stamped later. */
export function annexHtml(
  title: string,
  entries: readonly AnnexEntry[],
  sheets: readonly Frame[][],
  digits: (text: string) => string,
): Html {
  const captions = sheets.map(
    (frames) => markup`<section class="sheet">${frames.map((frame) => caption(frame, digits))}</section>`,
  );
  return markup`${index(title, entries, digits)}${captions}`;
}
