import { useCallback, useId, useRef, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';

const NAME_MAX = 100;
const ACCEPTED = 'application/pdf,image/jpeg,image/png,image/webp';

interface DocumentFormProps {
  /** Who will see it. */
  help: string;
  /** A name such as it may have. */
  example: string;
  add: (name: string, file: File) => Promise<void>;
}

/** Adds a document to a case. A file names itself until somebody names it better. */
export function DocumentForm({ help, example, add }: DocumentFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [name, setName] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const file = input.current?.files?.[0];
      if (!file) return;
      await add(name, file);
      setName('');
      if (input.current) input.current.value = '';
    }, [name, add]),
  );
  return (
    <ActionForm run={run}>
      <div className="field">
        <label htmlFor={inputId}>
          ไฟล์<span className="required"> *</span>
        </label>
        <p id={`${inputId}-help`} className="help">
          PDF หรือรูปภาพ ไม่เกิน 16 MB {help}
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
        placeholder={`เช่น ${example}`}
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
