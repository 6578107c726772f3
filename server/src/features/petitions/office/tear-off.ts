import type { OfficeBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';

/** The strip under a dashed line that the citizen keeps. */
export const tearOff = ({ title, lines }: Extract<OfficeBlock, { kind: 'tear_off' }>, paper: Paper): Html =>
  markup`<div class="tear-off">
    <h2>${paper.fill(title)}</h2>
    ${lines.map((line) => markup`<p>${paper.fill(line)}</p>`)}
  </div>`;
