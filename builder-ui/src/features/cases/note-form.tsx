import { storingMentions, type CaseDetail, type CaseNote } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-area';
import { useAction } from '../../lib/use-action';
import { noteOnCase } from './cases-api';
import { MentionArea } from './mention-area';

interface NoteFormProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

const NOTE_MAX = 2000;

const READERS: readonly { to: CaseNote['to']; text: string }[] = [
  { to: 'office', text: 'บันทึกภายใน' },
  { to: 'citizen', text: 'แจ้งผู้ยื่น' },
];

/** Writes something down without a change of status: for the office, or for the citizen. */
export function NoteForm({ detail: { id, officers, permissions }, onChange }: NoteFormProps) {
  const [to, setTo] = useState<CaseNote['to']>('office');
  const [text, setText] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const note = to === 'office' ? storingMentions(text, officers) : text;
      const changed = await noteOnCase(id, { to, text: note });
      setText('');
      onChange(changed);
    }, [id, to, text, officers, onChange]),
  );
  if (!permissions.changeStatus) return null;
  return (
    <section className="panel" aria-labelledby="note">
      <h2 id="note">บันทึกและข้อความ</h2>
      <ActionForm run={run}>
        <fieldset className="choices">
          <legend className="off-screen">ใครเห็นข้อความนี้</legend>
          {READERS.map((reader) => (
            <label className="check" key={reader.to}>
              <input
                type="radio"
                name="note-to"
                checked={to === reader.to}
                onChange={() => setTo(reader.to)}
              />
              {reader.text}
            </label>
          ))}
        </fieldset>
        {to === 'office' ? (
          <MentionArea
            label="บันทึกภายใน"
            help="เห็นเฉพาะเจ้าหน้าที่ พิมพ์ @ เพื่อกล่าวถึงเจ้าหน้าที่"
            value={text}
            onValue={setText}
            people={officers}
            maxLength={NOTE_MAX}
          />
        ) : (
          <TextArea
            label="ข้อความถึงผู้ยื่น"
            help="ผู้ยื่นเห็นข้อความนี้ในหน้าติดตามสถานะ"
            value={text}
            onValue={setText}
            required
            maxLength={NOTE_MAX}
          />
        )}
        <ErrorMessage error={error} />
        <SubmitButton busy={busy} busyText="กำลังบันทึก…" main={false}>
          {to === 'office' ? 'บันทึก' : 'ส่งข้อความ'}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
