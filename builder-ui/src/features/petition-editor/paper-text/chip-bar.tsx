import type { EmptyMark } from '@khamrong/schemas';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState, type Editor } from '@tiptap/react';
import { useId } from 'react';
import { useNames } from './use-names';

const EMPTIES: readonly { value: EmptyMark; text: string }[] = [
  { value: 'dots', text: 'เส้นประให้เขียน' },
  { value: 'dash', text: 'ขีด “-”' },
  { value: 'nothing', text: 'ไม่พิมพ์อะไร' },
];

interface ChosenChip {
  field: string;
  empty: EmptyMark;
}

function chosenChip(editor: Editor): ChosenChip | null {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'chip') return null;
  return { field: selection.node.attrs.field, empty: selection.node.attrs.empty };
}

/** The chip that is chosen in an editor, null for none. */
export const useChosenChip = (editor: Editor): ChosenChip | null =>
  useEditorState({ editor, selector: ({ editor: at }) => chosenChip(at) });

/** What is settled of the chosen chip: what it prints when nothing was answered; it can be taken away. */
export function ChipBar({ editor, chip }: { editor: Editor; chip: ChosenChip }) {
  const { labelOf } = useNames();
  const id = useId();
  const label = labelOf(chip.field);
  return (
    <div className="chip-bar" role="group" aria-label="ช่องที่เลือก">
      <p>{label === undefined ? 'ช่องนี้ไม่มีในแบบฟอร์มแล้ว' : `ช่อง “${label}”`}</p>
      <div className="field">
        <label htmlFor={id}>ถ้าไม่ได้กรอก ให้พิมพ์</label>
        <select
          id={id}
          value={chip.empty}
          onChange={(event) => editor.commands.updateAttributes('chip', { empty: event.target.value })}
        >
          {EMPTIES.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="button" onClick={() => editor.chain().deleteSelection().focus().run()}>
        ลบช่องนี้
      </button>
    </div>
  );
}
