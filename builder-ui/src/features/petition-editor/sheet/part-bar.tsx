import { useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { ConditionBadge } from '../../../components/condition/condition-badge';
import { hasSettings } from '../block-forms';
import { ChipBar, useChosenChip } from '../paper-text';
import { ConditionDialog } from './condition-dialog';
import { currentPart } from './current-part';
import { blockOf, conditionOf, duplicatePart, movePart, removePart } from './part-commands';
import { PART_NAMES } from './part-names';
import { Tool } from './tool';

const stateOf = ({ state }: Editor) => {
  const part = currentPart(state);
  if (!part) return null;
  const block = blockOf(part);
  return {
    pos: part.pos,
    name: block
      ? PART_NAMES[block.kind]
      : PART_NAMES[part.node.type.name === 'title' ? 'title' : 'paragraph'],
    opens: block !== undefined && hasSettings(block),
    isTitle: part.node.type.name === 'title',
    isFirst: part.index === 0,
    isLast: part.index === part.zone.childCount - 1,
    condition: conditionOf(part),
  };
};

/** What can be done with the part of the sheet at the caret. */
export function PartBar({ editor }: { editor: Editor }) {
  const part = useEditorState({ editor, selector: ({ editor: at }) => stateOf(at) });
  const chip = useChosenChip(editor);
  const [asking, setAsking] = useState(false);
  const [moved, setMoved] = useState('');
  if (!part) return null;
  const move = (step: -1 | 1): void => {
    if (movePart(editor, step)) setMoved(step < 0 ? `เลื่อน${part.name}ขึ้นแล้ว` : `เลื่อน${part.name}ลงแล้ว`);
    editor.commands.focus();
  };
  return (
    <>
      <div className="part-bar" role="group" aria-label={`ส่วนที่เลือก: ${part.name}`}>
        <p className="part-bar-name">{part.name}</p>
        {part.opens && (
          <Tool icon="edit" onClick={() => editor.emit('openBlock', { pos: part.pos })}>
            แก้ไข
          </Tool>
        )}
        <Tool icon="up" disabled={part.isFirst} onClick={() => move(-1)} title="Alt+ลูกศรขึ้น">
          เลื่อนขึ้น
        </Tool>
        <Tool icon="down" disabled={part.isLast} onClick={() => move(1)} title="Alt+ลูกศรลง">
          เลื่อนลง
        </Tool>
        <Tool icon="when" onClick={() => setAsking(true)}>
          เงื่อนไข
        </Tool>
        {!part.isTitle && (
          <Tool icon="copy" onClick={() => duplicatePart(editor)}>
            ทำสำเนา
          </Tool>
        )}
        <Tool
          icon="remove"
          onClick={() => {
            removePart(editor);
            editor.commands.focus();
          }}
        >
          ลบ
        </Tool>
        {part.condition && <ConditionBadge lead="พิมพ์เมื่อ" condition={part.condition} />}
      </div>
      {chip && <ChipBar editor={editor} chip={chip} />}
      <span role="status" className="off-screen">
        {moved}
      </span>
      {asking && <ConditionDialog editor={editor} value={part.condition} onClose={() => setAsking(false)} />}
    </>
  );
}
