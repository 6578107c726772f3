import type { CaseDetail } from '@khamrong/schemas';
import { useCallback, useId, useRef, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { addResult } from './cases-api';

const NAME_MAX = 100;
const ACCEPTED = 'application/pdf,image/jpeg,image/png,image/webp';

interface ResultFormProps {
  id: string;
  onChange: (detail: CaseDetail) => void;
}

/** Adds a document for the citizen. A file names itself until somebody names it better. */
export function ResultForm({ id, onChange }: ResultFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [name, setName] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const file = input.current?.files?.[0];
      if (!file) return;
      const changed = await addResult(id, name, file);
      setName('');
      if (input.current) input.current.value = '';
      onChange(changed);
    }, [id, name, onChange]),
  );
  return (
    <ActionForm run={run}>
      <div className="field">
        <label htmlFor={inputId}>
          ไฟล์<span className="required"> *</span>
        </label>
        <p id={`${inputId}-help`} className="help">
          PDF หรือรูปภาพ ไม่เกิน 16 MB ผู้ยื่นดาวน์โหลดได้ในหน้าติดตามสถานะ
        </p>
        <input
          ref={input}
          id={inputId}
          type="file"
          accept={ACCEPTED}
          required
          aria-describedby={`${inputId}-help`}
          onChange={({ target }) => {
            const chosen = target.files?.[0]?.name.replace(/\.[^.]+$/, '') ?? '';
            setName((before) => before || chosen.slice(0, NAME_MAX));
          }}
        />
      </div>
      <TextField
        label="ชื่อเอกสาร"
        placeholder="เช่น หนังสือแจ้งผลการพิจารณา"
        value={name}
        onValue={setName}
        maxLength={NAME_MAX}
        required
      />
      <ErrorMessage error={error} />
      <SubmitButton busy={busy} busyText="กำลังส่งไฟล์…" main={false}>
        เพิ่มเอกสาร
      </SubmitButton>
    </ActionForm>
  );
}
