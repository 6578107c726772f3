import type { Agency, CaseDetail, CaseStatus, StatusChange } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-area';
import { AgencyFields } from './agency-fields';
import { AskingFields, type Asked } from './asking-fields';
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

interface Draft extends Asked {
  to?: CaseStatus;
  publicNote: string;
  internalNote: string;
  agency: Agency;
}

const EMPTY: Draft = { publicNote: '', internalNote: '', asks: [], questions: [], agency: { name: '' } };

/** What of a draft belongs to the status that is chosen. */
const changeTo = (to: CaseStatus, { asks, questions, agency, ...notes }: Draft): StatusChange => ({
  ...notes,
  to,
  ...(to === 'need_info' ? { asks, questions } : {}),
  ...(to === 'referred' ? { agency } : {}),
});

/** Takes the case to one of the statuses that may follow. What is typed stays until it is saved. */
export function StatusForm({ detail, onChange }: StatusFormProps) {
  const { id, revision, next } = detail;
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
        {to === 'need_info' && <AskingFields detail={detail} asked={draft} onAsk={set} />}
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
