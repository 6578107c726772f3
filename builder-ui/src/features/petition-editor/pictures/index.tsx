import type { OfficeBlock, PetitionBlock } from '@khamrong/schemas';
import { ConditionBadge } from '../../../components/condition/condition-badge';
import { LETTER_PICTURES } from './letter-pictures';
import { OFFICE_PICTURES } from './office-pictures';

type AnyBlock = PetitionBlock | OfficeBlock;

const PICTURES = { ...LETTER_PICTURES, ...OFFICE_PICTURES };

/** The one place where the map's precise types are widened to any block. */
const pictureOf = ({ kind }: AnyBlock) =>
  (PICTURES as Record<string, (props: { block: AnyBlock }) => React.ReactNode>)[kind];

/** A block much as it prints, its places as chips. */
export function BlockPicture({ block }: { block: AnyBlock }) {
  const Picture = pictureOf(block);
  return (
    <>
      {block.showWhen && <ConditionBadge lead="พิมพ์เมื่อ" condition={block.showWhen} />}
      {Picture && <Picture block={block} />}
    </>
  );
}
