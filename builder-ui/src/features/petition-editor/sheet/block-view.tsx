import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { BlockPicture } from '../pictures';
import type { AnyBlock } from './part-commands';
import { PART_NAMES } from './part-names';

/** A block of the sheet as it prints, with a button to its settings while it is chosen. */
export function BlockView({ node, selected, editor, getPos }: NodeViewProps) {
  const block = node.attrs.block as AnyBlock;
  const open = (): void => {
    const pos = getPos();
    if (pos !== undefined) editor.emit('openBlock', { pos });
  };
  const name = PART_NAMES[block.kind];
  return (
    <NodeViewWrapper className={selected ? 'sheet-part is-chosen' : 'sheet-part'}>
      <BlockPicture block={block} />
      {selected && block.kind !== 'page_break' && block.kind !== 'tracking_qr' && (
        <button
          type="button"
          className="button button-small sheet-part-edit"
          tabIndex={-1}
          aria-label={`แก้ไข${name}`}
          onClick={open}
        >
          แก้ไข
        </button>
      )}
    </NodeViewWrapper>
  );
}
