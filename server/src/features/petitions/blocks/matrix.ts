import type { Field } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';

type MatrixField = Extract<Field, { type: 'matrix_likert' }>;

const ratingsOf = (answer: unknown): Map<string, unknown> =>
  new Map(typeof answer === 'object' && answer !== null ? Object.entries(answer) : []);

type Item = MatrixField['groups'][number]['items'][number];

/** One rated item, a tick in the column chosen. */
const ratedRow = ({ label }: Item, scale: MatrixField['scale'], rating: unknown, { fill }: Paper): Html =>
  markup`<tr><td>${fill(label.th)}</td>${scale.map(({ value }) => markup`<td class="tick">${rating === value && '✓'}</td>`)}</tr>`;

/** A rating table as printed, a tick in the column chosen. */
export function matrixTable({ key, scale, groups }: MatrixField, paper: Paper): Html {
  const ratings = ratingsOf(paper.answer(key));
  const { fill } = paper;
  const rows = groups.flatMap(({ label, items }) => [
    markup`<tr class="group"><th colspan="${scale.length + 1}">${fill(label.th)}</th></tr>`,
    ...items.map((item) => ratedRow(item, scale, ratings.get(item.key), paper)),
  ]);
  const heads = scale.map(({ label }) => markup`<th class="tick">${fill(label.th)}</th>`);
  return markup`<table class="matrix"><thead><tr><th>ประเด็น</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}
