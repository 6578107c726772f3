import { type Field } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';
import { box } from './choices';
import { consent } from './consent';
import { matrixTable } from './matrix';
import { rowsTable } from './tables';

/** From so many letters on, a question stands on a line of its own above its answer. */
const LONG_LABEL = 36;

/** Choices that are printed as boxes to tick by pen; of more, one is written. */
const MOST_BOXES = 12;

/** The words of a question before its answer: with a colon, unless they end in a sign of their own. */
const asHead = (label: string): string => (/[:?：…]\s*$/.test(label) ? label : `${label.trimEnd()} :`);

/** A question with what answers it. */
export function labelled(label: string, words: Html, paper: Paper): Html {
  const isLong = label.length > LONG_LABEL;
  return markup`<div class="answer ${isLong && 'long'}">
    <span>${paper.prose(asHead(label))}</span><span>${words}</span>
  </div>`;
}

const headed = (field: Field, table: Html, { prose }: Paper): Html =>
  markup`<div class="table-head">${prose(field.label.th)}</div>${table}`;

/** The unit of a number, where its question does not name it: รายได้ต่อเดือน (บาท). */
function unitOf(field: Field): string {
  const unit = field.type === 'amount_thb' ? 'บาท' : field.type === 'integer' ? (field.unit ?? '') : '';
  return unit && !field.label.th.includes(unit) ? ` ${unit}` : '';
}

/** The choices as boxes to tick by pen, where there are not too many. */
function boxesOf(field: Field, { byHand, prose }: Paper): Html | undefined {
  if (!byHand || !('choices' in field)) return undefined;
  const choices = field.choices ?? [];
  if (choices.length === 0 || choices.length > MOST_BOXES) return undefined;
  return markup`${choices.map(({ label }) => box(false, prose(label.th)))}`;
}

const tableOf = (field: Field, paper: Paper): Html | undefined => {
  if (field.type === 'matrix_likert') return matrixTable(field, paper);
  return field.type === 'repeat_table' ? rowsTable(field, paper) : undefined;
};

/** One question with its answer; undefined for one that was not answered. By hand there is room for every answer. */
export function answerLine(field: Field, paper: Paper): Html | undefined {
  const words = boxesOf(field, paper) ?? paper.word(field.key, 'nothing');
  if (!words) return undefined;
  if (field.type === 'consent') return consent({ kind: 'consent', field: field.key }, paper);
  const table = tableOf(field, paper);
  if (table) return headed(field, table, paper);
  const unit = unitOf(field);
  return labelled(field.label.th, unit ? markup`<span class="k">${words}${unit}</span>` : words, paper);
}
