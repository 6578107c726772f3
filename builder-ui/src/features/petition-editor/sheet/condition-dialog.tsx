import type { Condition } from '@khamrong/schemas';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { ConditionEditor } from '../../../components/condition/condition-editor';
import { Dialog } from '../../../components/dialog';
import { useConditionFields } from './use-condition-fields';
import { setCondition } from './part-commands';

interface ConditionDialogProps {
  editor: Editor;
  value: Condition | undefined;
  onClose: () => void;
}

/** When the current part is printed. */
export function ConditionDialog({ editor, value, onClose }: ConditionDialogProps) {
  const [condition, setDraft] = useState(value);
  const fields = useConditionFields();
  const close = (): void => {
    onClose();
    editor.commands.focus();
  };
  return (
    <Dialog title="พิมพ์ส่วนนี้เมื่อใด" onClose={close}>
      <p className="help">ไม่ตั้งเงื่อนไข คือพิมพ์เสมอ แบบเปล่าสำหรับเขียนด้วยมือพิมพ์ทุกส่วน</p>
      <ConditionEditor lead="พิมพ์เมื่อ" value={condition} onValue={setDraft} fields={fields} />
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            setCondition(editor, condition);
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
