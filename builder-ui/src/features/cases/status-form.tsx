import type { Agency, CaseDetail, CaseStatus } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-area';
import { useAction } from '../../lib/use-action';
import { AgencyFields } from './agency-fields';
import { changeStatus } from './cases-api';

interface StatusFormProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

const NOTE_MAX = 2000;
const NO_AGENCY: Agency = { name: '' };

function TargetChoice({ next, chosen, onChoose }: Targets) {
  return (
    <fieldset>
      <legend>เปลี่ยนเป็น</legend>
      {next.map(({ status, text, reopens }) => (
        <label className="check" key={status}>
          <input
            type="radio"
            name="status"
            value={status}
            required
            checked={chosen === status}
            onChange={() => onChoose(status)}
          />
          {reopens ? `เปิดเรื่องอีกครั้ง (${text})` : text}
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

interface Asking {
  attachments: CaseDetail['attachments'];
  asks: readonly string[];
  onAsk: (asks: string[]) => void;
}

/** The files that the citizen is to send; without any the question alone is asked. */
function AskedFiles({ attachments, asks, onAsk }: Asking) {
  if (attachments.length === 0) return null;
  return (
    <fieldset>
      <legend>เอกสารที่ขอให้ผู้ยื่นส่ง</legend>
      {attachments.map(({ key, label }) => (
        <label className="check" key={key}>
          <input
            type="checkbox"
            checked={asks.includes(key)}
            onChange={({ target }) =>
              onAsk(target.checked ? [...asks, key] : asks.filter((each) => each !== key))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Takes the case to one of the statuses that may follow. */
export function StatusForm({ detail: { id, revision, next, attachments }, onChange }: StatusFormProps) {
  const [to, setTo] = useState<CaseStatus>();
  const [publicNote, setPublicNote] = useState('');
  const [internalNote, setInternalNote] = useState('');
  const [asks, setAsks] = useState<string[]>([]);
  const [agency, setAgency] = useState<Agency>(NO_AGENCY);
  const asking = to === 'need_info';
  const referring = to === 'referred';
  const needsReason = next.some(({ status, needsReason: needs }) => status === to && needs);
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const more = { ...(asking ? { asks } : {}), ...(referring ? { agency } : {}) };
      if (to) onChange(await changeStatus(id, { to, publicNote, internalNote, revision, ...more }));
    }, [id, to, publicNote, internalNote, revision, asking, asks, referring, agency, onChange]),
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
        {asking && <AskedFiles attachments={attachments} asks={asks} onAsk={setAsks} />}
        {referring && <AgencyFields agency={agency} onAgency={setAgency} />}
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
