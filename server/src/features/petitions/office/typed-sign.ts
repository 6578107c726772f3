import { ACTING_TEXT, type ApprovalOpinion } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { blank } from '../words/blank';
import { paperMoment } from '../words/moment';
import type { Paper } from '../words/paper';
import { titleOfSaid } from './said';

const PEN = /^\(?ลงชื่อ\)?$/;
const NAME = '(ชื่อ)';
const POSITION = 'ตำแหน่ง';
const DATE = /^(วันที่|วัน\/เดือน\/ปี)$/;

const isTitle = (line: string): boolean =>
  !PEN.test(line) && !DATE.test(line) && line !== NAME && line !== POSITION;

/** Who stands in for somebody is named with their own position, and then in whose place they decided. */
function positionLines(said: ApprovalOpinion, title: string | undefined): string[] {
  const { position, acting } = said;
  if (!acting) return [position ?? title ?? ''].filter(Boolean);
  return [position ?? '', ACTING_TEXT[acting].th, title ?? ''].filter(Boolean);
}

const typed = (text: string, paper: Paper): Html => markup`<div class="typed">${paper.prose(text)}</div>`;

/** A line under a box as it is typed: what only a pen can write stays blank. */
function typedLine(line: string, said: ApprovalOpinion, paper: Paper): Html {
  const title = titleOfSaid(said, paper);
  if (PEN.test(line)) return markup`<div>${line} ${blank(50)}</div>`;
  if (line === NAME) return typed(`( ${said.name} )`, paper);
  if (DATE.test(line)) return typed(`${line} ${paperMoment(said.at.toISOString()).date}`, paper);
  if (line === POSITION) {
    const lines = positionLines(said, title);
    return lines.length > 0
      ? markup`${lines.map((each) => typed(each, paper))}`
      : markup`<div>${line} ${blank(46)}</div>`;
  }
  const own = said.acting ? positionLines(said, undefined) : [];
  return markup`${own.map((each) => typed(each, paper))}<div class="typed">${paper.fill(line)}</div>`;
}

/** The lines of a box, with those for signature, name, position and date where the layout has none. */
function linesOf(sign: readonly string[]): string[] {
  const hasPosition = sign.some((line) => line === POSITION || isTitle(line));
  const rest = sign.filter((line) => !DATE.test(line));
  return [
    ...(sign.some((line) => PEN.test(line)) ? [] : ['ลงชื่อ']),
    ...rest,
    ...(sign.includes(NAME) ? [] : [NAME]),
    ...(hasPosition ? [] : [POSITION]),
    sign.find((line) => DATE.test(line)) ?? 'วันที่',
  ];
}

/** Who said it, in what position and when, under the box; the signature itself stays for the pen. */
export const typedSign = (sign: readonly string[] | undefined, said: ApprovalOpinion, paper: Paper): Html =>
  markup`<div class="sign">${linesOf(sign ?? []).map((line) => typedLine(line, said, paper))}</div>`;
