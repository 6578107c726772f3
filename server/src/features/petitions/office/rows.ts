import type { OfficeBlock } from '@khamrong/schemas';

/** Office blocks that stand next to each other. */
export interface OfficeRow {
  blocks: OfficeBlock[];
  /** Page the row is to stand on; undefined where it follows what comes before. */
  page?: number;
}

const pageOf = (block: OfficeBlock): number | undefined => ('page' in block ? block.page : undefined);

/** Half a row: said so, or an opinion signed by one person, of which two fit next to each other. */
function isHalf(block: OfficeBlock): boolean {
  if (block.kind !== 'opinion') return false;
  if (block.place) return block.place !== 'full_width';
  return block.sign !== undefined || (block.lines ?? 0) > 0;
}

const fits = (row: OfficeRow | undefined, block: OfficeBlock): row is OfficeRow =>
  row !== undefined &&
  row.blocks.length === 1 &&
  row.page === pageOf(block) &&
  row.blocks.every(isHalf) &&
  isHalf(block);

/** The blocks two to a row where both are halves, in their order. */
export function officeRows(blocks: readonly OfficeBlock[]): OfficeRow[] {
  const rows: OfficeRow[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (fits(last, block)) last.blocks.push(block);
    else rows.push({ blocks: [block], page: pageOf(block) });
  }
  return rows;
}
