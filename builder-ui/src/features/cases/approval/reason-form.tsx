import { OPINION_MAX, type CaseDetail, type StepReason } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../../components/action-form';
import { SubmitButton } from '../../../components/submit-button';
import { TextArea } from '../../../components/text-area';
import { ActError } from '../act-error';
import { useCaseAct } from '../case-changes';

interface ReasonFormProps {
  detail: CaseDetail;
  title: string;
  /** What the button says that does it. */
  verb: string;
  act: (id: string, reason: StepReason) => Promise<CaseDetail>;
  onDone: (detail: CaseDetail) => void;
}

/** Something that is done on the way up only with a reason; folded until it is asked for. */
export function ReasonForm({ detail: { id, revision }, title, verb, act, onDone }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const { run, busy, error } = useCaseAct(
    useCallback(async () => {
      const done = await act(id, { reason, revision });
      setReason('');
      onDone(done);
    }, [id, revision, reason, act, onDone]),
  );
  return (
    <details className="act">
      <summary>{title}</summary>
      <ActionForm run={run}>
        <TextArea
          label="เหตุผล"
          help="เห็นเฉพาะเจ้าหน้าที่"
          value={reason}
          onValue={setReason}
          required
          maxLength={OPINION_MAX}
        />
        <ActError error={error} />
        <SubmitButton busy={busy} busyText="กำลังบันทึก…" main={false}>
          {verb}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
