import type { CaseDetail, CaseStatus } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-area';
import { useAction } from '../../lib/use-action';
import { changeStatus } from './cases-api';

interface StatusFormProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

const NOTE_MAX = 2000;

function TargetChoice({ next, chosen, onChoose }: Targets) {
  return (
    <fieldset>
      <legend>เปลี่ยนเป็น</legend>
      {next.map(({ status, text }) => (
        <label className="check" key={status}>
          <input
            type="radio"
            name="status"
            value={status}
            required
            checked={chosen === status}
            onChange={() => onChoose(status)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

interface Targets {
  next: CaseDetail['next'];
  chosen: CaseStatus | undefined;
  onChoose: (status: CaseStatus) => void;
}

/** Takes the case to one of the statuses that may follow. */
export function StatusForm({ detail: { id, revision, next }, onChange }: StatusFormProps) {
  const [to, setTo] = useState<CaseStatus>();
  const [publicNote, setPublicNote] = useState('');
  const [internalNote, setInternalNote] = useState('');
  const needsReason = next.some(({ status, needsReason: needs }) => status === to && needs);
  const { run, busy, error } = useAction(
    useCallback(async () => {
      if (to) onChange(await changeStatus(id, { to, publicNote, internalNote, revision }));
    }, [id, to, publicNote, internalNote, revision, onChange]),
  );

  if (next.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="status">
      <h2 id="status">สถานะ</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <TargetChoice next={next} chosen={to} onChoose={setTo} />
        <TextArea
          label={needsReason ? 'เหตุผลที่แจ้งผู้ยื่น' : 'ข้อความถึงผู้ยื่น'}
          help="ผู้ยื่นเห็นข้อความนี้ในหน้าติดตามสถานะ"
          value={publicNote}
          onValue={setPublicNote}
          required={needsReason}
          maxLength={NOTE_MAX}
        />
        <TextArea
          label="บันทึกภายใน"
          help="เห็นเฉพาะเจ้าหน้าที่"
          value={internalNote}
          onValue={setInternalNote}
          maxLength={NOTE_MAX}
        />
        <ErrorMessage error={error} />
        <SubmitButton busy={busy} busyText="กำลังบันทึก…">
          บันทึกสถานะ
        </SubmitButton>
      </form>
    </section>
  );
}
