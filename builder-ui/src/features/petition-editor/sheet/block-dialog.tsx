import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { Dialog } from '../../../components/dialog';
import { BlockForm, hasSettings } from '../block-forms';
import { setBlock, type AnyBlock } from './part-commands';
import { PART_NAMES } from './part-names';

interface Opened {
  pos: number;
  block: AnyBlock;
}

/** The settings of a block, over the sheet; nothing changes before “ตกลง”. */
export function BlockDialog({ editor }: { editor: Editor }) {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    const open = ({ pos }: { pos: number }): void => {
      const block = editor.state.doc.nodeAt(pos)?.attrs.block as AnyBlock | undefined;
      if (block && hasSettings(block)) setOpened({ pos, block });
    };
    editor.on('openBlock', open);
    return () => void editor.off('openBlock', open);
  }, [editor]);
  if (!opened) return null;
  const close = (): void => {
    setOpened(undefined);
    editor.commands.focus();
  };
  return (
    <Dialog title={PART_NAMES[opened.block.kind]} onClose={close}>
      <BlockForm block={opened.block} onBlock={(block) => setOpened({ ...opened, block })} />
      <div className="actions dialog-foot">
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            setBlock(editor, opened.pos, opened.block);
            close();
          }}
        >
          ตกลง
        </button>
        <button type="button" className="button" onClick={close}>
          ยกเลิก
        </button>
      </div>
    </Dialog>
  );
}
