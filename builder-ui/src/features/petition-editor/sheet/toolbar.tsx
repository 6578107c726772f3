import { useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { useDraftStore } from '../../../draft/draft-context';
import { InsertMenu } from './insert-menu';
import * as paragraphs from './paragraph-commands';
import { insertPart } from './part-commands';
import { Tool } from './tool';

const ALIGNS = [
  { align: 'left', text: 'ชิดซ้าย' },
  { align: 'center', text: 'กลาง' },
  { align: 'right', text: 'ชิดขวา' },
] as const;

/** What is on at the caret. */
const stateOf = (editor: Editor) => {
  const [paragraph] = paragraphs.chosenParagraphs(editor.state);
  return {
    align: paragraph ? String(paragraph.node.attrs.align) : '',
    inParagraph: paragraph !== undefined,
    canMark: editor.can().toggleUnderline(),
    bold: paragraphs.isBold(editor),
    underline: editor.isActive('underline'),
    indented: paragraphs.isIndented(editor.state),
    boxed: paragraphs.isSet(editor.state, 'boxed'),
    red: paragraphs.isSet(editor.state, 'red'),
  };
};

function InsertTool({ editor }: { editor: Editor }) {
  const store = useDraftStore();
  const [open, setOpen] = useState(false);
  const hasTitle = (): boolean =>
    editor.state.doc.child(0).children.some((node) => node.type.name === 'title');
  return (
    <>
      <Tool icon="insert" onClick={() => setOpen(true)}>
        แทรก…
      </Tool>
      {open && (
        <InsertMenu
          hasTitle={hasTitle()}
          onClose={() => setOpen(false)}
          onPick={(part) => {
            setOpen(false);
            insertPart(editor, part.zone, part.make(store.definition));
            editor.commands.focus();
          }}
        />
      )}
    </>
  );
}

/** What is written and how it looks. */
export function Toolbar({ editor, onField }: { editor: Editor; onField: () => void }) {
  const now = useEditorState({ editor, selector: ({ editor: at }) => stateOf(at) });
  return (
    <div className="toolbar" role="group" aria-label="เครื่องมือเขียนแบบคำร้อง">
      <Tool icon="chip" onClick={onField} title="พิมพ์ { ในข้อความก็ได้">
        ใส่ช่องจากแบบฟอร์ม
      </Tool>
      <InsertTool editor={editor} />
      <Tool
        icon="bold"
        pressed={now.bold}
        disabled={!now.canMark}
        onClick={() => paragraphs.toggleBold(editor)}
      >
        หนา
      </Tool>
      <Tool
        icon="underline"
        pressed={now.underline}
        disabled={!now.canMark}
        onClick={() => editor.chain().focus().toggleUnderline().run()}
      >
        ขีดเส้นใต้
      </Tool>
      {ALIGNS.map(({ align, text }) => (
        <Tool
          key={align}
          icon={align}
          pressed={now.align === align}
          disabled={!now.inParagraph}
          onClick={() => paragraphs.setAlign(editor, align)}
        >
          {text}
        </Tool>
      ))}
      <Tool
        icon="indent"
        pressed={now.indented}
        disabled={!now.inParagraph}
        onClick={() => paragraphs.toggleIndent(editor)}
      >
        ย่อหน้า
      </Tool>
      <Tool
        icon="box"
        pressed={now.boxed}
        disabled={!now.inParagraph}
        onClick={() => paragraphs.toggle(editor, 'boxed')}
      >
        กรอบ
      </Tool>
      <Tool
        icon="red"
        pressed={now.red}
        disabled={!now.inParagraph}
        onClick={() => paragraphs.toggle(editor, 'red')}
      >
        ตัวแดง
      </Tool>
    </div>
  );
}
