import type { CaseDetail } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { mergeCase } from './cases-api';
import { ActError } from './act-error';
import { useCaseAct } from './case-changes';

interface MergeFormProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

/** Joins the case with one that no suggestion names. */
export function MergeForm({ detail: { id, revision, mayMerge }, onChange }: MergeFormProps) {
  const [into, setInto] = useState('');
  const { run, busy, error } = useCaseAct(
    useCallback(
      async () => onChange(await mergeCase(id, { into, revision })),
      [id, into, revision, onChange],
    ),
  );
  if (!mayMerge) return null;
  return (
    <details className="panel act">
      <summary>
        <h2>รวมกับเรื่องเดียวกัน</h2>
      </summary>
      <ActionForm run={run}>
        <TextField
          label="เลขที่รับของเรื่องหลัก"
          help="ผู้ยื่นเรื่องนี้จะได้รับแจ้ง และเห็นสถานะของเรื่องหลัก แยกออกได้ภายหลัง"
          placeholder="00001/2569"
          value={into}
          onValue={setInto}
          maxLength={40}
          autoComplete="off"
          required
        />
        <ActError error={error} />
        <SubmitButton busy={busy} busyText="กำลังรวม…" main={false}>
          รวมเรื่อง
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
