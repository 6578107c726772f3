import type { Agency, CaseDetail, CaseStatus, StatusChange } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-area';
import { AgencyFields } from './agency-fields';
import { changeStatus } from './cases-api';
import { ActError } from './act-error';
import { useCaseAct } from './case-changes';

interface StatusFormProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

const NOTE_MAX = 2000;

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

interface Draft {
  to?: CaseStatus;
  publicNote: string;
  internalNote: string;
  asks: string[];
  agency: Agency;
}

const EMPTY: Draft = { publicNote: '', internalNote: '', asks: [], agency: { name: '' } };

/** What of a draft belongs to the status that is chosen. */
const changeTo = (to: CaseStatus, { publicNote, internalNote, asks, agency }: Draft): StatusChange => ({
  to,
  publicNote,
  internalNote,
  ...(to === 'need_info' ? { asks } : {}),
  ...(to === 'referred' ? { agency } : {}),
});

/** Takes the case to one of the statuses that may follow. What is typed stays until it is saved. */
export function StatusForm({ detail: { id, revision, next, attachments }, onChange }: StatusFormProps) {
  const [draft, setDraft] = useState(EMPTY);
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const chosen = next.find(({ status }) => status === draft.to);
  const to = chosen?.status;
  const { run, busy, error } = useCaseAct(
    useCallback(async () => {
      if (!to) return;
      const changed = await changeStatus(id, { ...changeTo(to, draft), revision });
      setDraft(EMPTY);
      onChange(changed);
    }, [id, to, draft, revision, onChange]),
  );

  if (next.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="status">
      <h2 id="status">สถานะ</h2>
      <ActionForm run={run}>
        <TargetChoice next={next} chosen={to} onChoose={(status) => set({ to: status })} />
        {to === 'need_info' && (
          <AskedFiles attachments={attachments} asks={draft.asks} onAsk={(asks) => set({ asks })} />
        )}
        {to === 'referred' && <AgencyFields agency={draft.agency} onAgency={(agency) => set({ agency })} />}
        <TextArea
          label={chosen?.needsReason ? 'เหตุผลที่แจ้งผู้ยื่น' : 'ข้อความถึงผู้ยื่น'}
          help="ผู้ยื่นเห็นข้อความนี้ในหน้าติดตามสถานะ"
          value={draft.publicNote}
          onValue={(publicNote) => set({ publicNote })}
          required={chosen?.needsReason}
          maxLength={NOTE_MAX}
        />
        <TextArea
          label="บันทึกภายใน"
          help="เห็นเฉพาะเจ้าหน้าที่"
          value={draft.internalNote}
          onValue={(internalNote) => set({ internalNote })}
          maxLength={NOTE_MAX}
        />
        <ActError error={error} />
        <SubmitButton busy={busy} busyText="กำลังบันทึก…">
          บันทึกสถานะ
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
