import type { OfficeBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { box } from '../blocks/choices';
import { blank } from '../words/blank';
import type { Paper } from '../words/paper';

/** The office's divisions with boxes to tick, and a box for others. */
export function divisionBoxes(
  { title, limit }: Extract<OfficeBlock, { kind: 'divisions' }>,
  paper: Paper,
): Html {
  const names = paper.source.office.divisions.slice(0, limit);
  const boxes = names.map((name) => box(false, markup`${paper.digits(name)}`));
  return markup`<h2>${paper.fill(title)}</h2>
    <p class="choices">${boxes}${box(false, markup`อื่น ๆ ${blank(40)}`)}</p>`;
}
