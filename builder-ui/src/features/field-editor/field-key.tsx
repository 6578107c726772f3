import { Key, type Field } from '@khamrong/schemas';
import { useState, type FormEvent } from 'react';
import { TextField } from '../../components/text-field';
import { useDraftStore } from '../../draft/draft-context';

const KEY = new RegExp(Key.pattern ?? '', 'u');

/** The name other systems know a field by. Conditions and the petition follow when it is changed. */
export function FieldKey({ field }: { field: Field }) {
  const store = useDraftStore();
  const [key, setKey] = useState(field.key);
  const [fault, setFault] = useState('');
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    const to = key.trim();
    if (!KEY.test(to) || to.length > (Key.maxLength ?? 0))
      return setFault('รหัสขึ้นต้นด้วย a–z ตัวเล็ก ตามด้วย a–z 0–9 หรือ _ ไม่เกิน 64 ตัว');
    if (!store.run({ do: 'renameField', from: field.key, to }))
      return setFault('มีช่องอื่นใช้รหัสนี้แล้ว กรุณาใช้รหัสอื่น');
    store.select({ kind: 'field', key: to });
  };
  return (
    <form className="editor-stack" onSubmit={rename} noValidate>
      <TextField
        label="รหัสช่อง"
        help="ใช้เชื่อมต่อกับระบบอื่น เปลี่ยนแล้วเงื่อนไขและแบบคำร้องเปลี่ยนตามให้"
        value={key}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={fault ? true : undefined}
        onValue={(next) => {
          setKey(next);
          setFault('');
        }}
      />
      <p className="fault" role="status" hidden={!fault}>
        {fault}
      </p>
      {key !== field.key && (
        <div className="actions">
          <button className="button">เปลี่ยนรหัส</button>
        </div>
      )}
    </form>
  );
}
