import { markup, type Html } from '../../../ports/pdf/markup';
import { blank } from '../words/blank';
import type { Paper } from '../words/paper';

/** Lines under a box that officers fill by pen, always blank. Any other text is a title printed as it is. */
const LINES: Record<string, Html> = {
  ลงชื่อ: markup`ลงชื่อ ${blank(50)}`,
  '(ลงชื่อ)': markup`(ลงชื่อ) ${blank(50)}`,
  '(ชื่อ)': markup`( ${blank(50)} )`,
  ตำแหน่ง: markup`ตำแหน่ง ${blank(46)}`,
  วันที่: markup`วันที่ ${blank(11)}/${blank(14)}/${blank(14)}`,
  'วัน/เดือน/ปี': markup`วัน/เดือน/ปี ${blank(11)}/${blank(14)}/${blank(14)}`,
};

export const signLines = (sign: readonly string[] | undefined, paper: Paper): Html =>
  markup`${sign && markup`<div class="sign">${sign.map((line) => markup`<div>${LINES[line] ?? paper.fill(line)}</div>`)}</div>`}`;

/** Several people of one role, a line and a bracketed name each. */
export const signers = (group: { role: string; count: number } | undefined, paper: Paper): Html =>
  markup`${
    group &&
    markup`<div class="sign">
      ${Array.from(
        { length: group.count },
        () =>
          markup`<div>(ลงชื่อ) ${blank(40)} ${paper.fill(group.role)}</div>
            <div>( ${blank(46)} )</div>`,
      )}
    </div>`
  }`;
