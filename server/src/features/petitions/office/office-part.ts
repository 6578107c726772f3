import type { OfficeBlock } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';
import { annexTable } from './annex-table';
import { divisionBoxes } from './divisions';
import { opinion } from './opinion';
import { officeRows, type OfficeRow } from './rows';
import { penTable } from './table';
import { tearOff } from './tear-off';

type Drawers = {
  [K in OfficeBlock['kind']]: (block: Extract<OfficeBlock, { kind: K }>, paper: Paper) => Html;
};

const drawers: Drawers = {
  // Stands in the corner of page one.
  stamp: () => markup``,
  opinion,
  table: penTable,
  divisions: divisionBoxes,
  annex_table: annexTable,
  tear_off: tearOff,
};

/** The one place where the map's precise types are widened to any block. */
const draw = (block: OfficeBlock, paper: Paper): Html =>
  (drawers[block.kind] as (block: OfficeBlock, paper: Paper) => Html)(block, paper);

const isBoxed = ({ kind }: OfficeBlock): boolean => kind !== 'annex_table' && kind !== 'tear_off';

function drawRow({ blocks }: OfficeRow, startsPage: boolean, paper: Paper): Html {
  const cells = blocks.map((block) =>
    isBoxed(block) ? markup`<section class="office">${draw(block, paper)}</section>` : draw(block, paper),
  );
  return markup`<div class="row${startsPage && ' new-page'}">${cells}</div>`;
}

/** What officers fill by pen, below the petition or on the pages the layout says. */
export function officePart(paper: Paper): Html {
  const blocks = paper.layout.office.filter(
    ({ kind, showWhen }) => kind !== 'stamp' && paper.shows(showWhen),
  );
  const rows = officeRows(blocks);
  const pages = rows.map(({ page }) => page ?? 1);
  return markup`${rows.map((row, at) => drawRow(row, (pages[at] ?? 1) > (pages[at - 1] ?? 1), paper))}`;
}
