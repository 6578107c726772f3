import { EditorContent } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useDefinition } from '../../../draft/draft-context';
import { useFieldMenu } from '../paper-text';
import { BlockDialog } from './block-dialog';
import { PartBar } from './part-bar';
import { Refusal } from './refusal';
import { Toolbar } from './toolbar';
import { useSheetEditor } from './use-sheet-editor';

/** The paper of the service, written as on paper. @param children tools beside those of the text */
export function SheetEditor({ children }: { children: ReactNode }) {
  const editor = useSheetEditor();
  const paper = useDefinition(({ petition }) => petition.paper);
  const { open, menu } = useFieldMenu(editor);
  return (
    <div className="sheet-editor">
      <div className="sheet-tools" data-area="">
        <Toolbar editor={editor} onField={open} />
        <PartBar editor={editor} />
        <Refusal editor={editor} />
      </div>
      {children}
      <div className="desk" data-area="">
        <EditorContent editor={editor} className={paper === 'A6' ? 'sheet sheet-small' : 'sheet'} />
      </div>
      <BlockDialog editor={editor} />
      {menu}
    </div>
  );
}
