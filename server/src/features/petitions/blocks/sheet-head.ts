import type { PetitionBlock } from '@khamrong/schemas';
import type { Html } from '../../../ports/pdf/markup';

/** Blocks that stand across the whole page above everything: ลับ and the title. */
const isAcross = (block: PetitionBlock): boolean =>
  block.kind === 'title' || (block.kind === 'paragraph' && block.align === 'center' && block.red === true);

/**
 * Where the corner for the stamp begins: below the title. A paper that uses its corner itself, for a register number
 * before the title, has none.
 */
export function cornerPlace(blocks: { block: PetitionBlock; drawn: Html }[]): number | undefined {
  const title = blocks.findIndex(({ block }) => block.kind === 'title');
  const above = blocks.slice(0, title);
  return title >= 0 && above.every(({ block }) => isAcross(block)) ? title + 1 : undefined;
}
