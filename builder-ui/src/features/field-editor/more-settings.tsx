import { typeOf, type Field } from '@khamrong/schemas';
import { useState, type ReactNode } from 'react';
import { Switch } from '../../components/typing/switch';
import { FieldKey } from './field-key';
import { PersonalChoice } from './personal-class';
import { editorsOf } from './types';
import { useSetField } from './use-set-field';

/** Classes of answers that are encrypted. */
const SEALED: ReadonlySet<string> = new Set(['personal_high', 'sensitive_health']);

interface FoldProps {
  title: string;
  /** Open from the start. */
  open?: boolean;
  children: () => ReactNode;
}

/** Settings for those who look for them; they are made when they are opened. */
export function Fold({ title, open = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details className="editor-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <div className="editor-stack">{children()}</div>}
    </details>
  );
}

/** Whether a citizen's link may bring the answer. */
function Prefill({ field }: { field: Field }) {
  const set = useSetField(field);
  return (
    <Switch
      label="กรอกคำตอบมาจากลิงก์หรือคิวอาร์โค้ดได้"
      help="เช่น คิวอาร์โค้ดที่ติดไว้กับเสาไฟ กรอกเลขเสาให้เลย ผู้ยื่นแก้ได้"
      on={Boolean(field.prefill)}
      onChange={(on) => set({ prefill: on || null })}
    />
  );
}

/** The further settings of a field: those of its type, whose data it asks for, and what systems need. */
export function MoreSettings({ field, open }: { field: Field; open?: boolean }) {
  const set = useSetField(field);
  const { further } = editorsOf(field.type);
  // Links are kept in histories and logs: none brings what is sealed, and nobody certifies by a link.
  const mayBeBrought = typeOf(field).sent && field.type !== 'consent' && !SEALED.has(field.personal ?? '');
  return (
    <Fold title="ตั้งค่าเพิ่มเติม" open={open}>
      {() => (
        <>
          {further.map((Editor, index) => (
            <Editor key={index} field={field} />
          ))}
          {field.type !== 'section' && (
            <PersonalChoice value={field.personal} onValue={(personal) => set({ personal })} />
          )}
          {(mayBeBrought || field.prefill) && <Prefill field={field} />}
          <Fold title="สำหรับผู้ดูแลระบบ" open={open}>
            {() => <FieldKey field={field} />}
          </Fold>
        </>
      )}
    </Fold>
  );
}
