import type { CaseDetail } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { ActError } from './act-error';
import { useCaseAct } from './case-changes';
import { numberCase } from './cases-api';

interface SarabanFormProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

/** The number that the registry gave the case; the program never gives one itself. */
export function SarabanForm({ detail, onChange }: SarabanFormProps) {
  const { id, revision, permissions, sarabanNo } = detail;
  const [typed, setTyped] = useState(sarabanNo ?? '');
  const { run, busy, error } = useCaseAct(
    useCallback(
      async () => onChange(await numberCase(id, { sarabanNo: typed.trim() || null, revision })),
      [id, typed, revision, onChange],
    ),
  );
  if (!permissions.changeStatus) return null;
  return (
    <section className="panel" aria-labelledby="saraban">
      <h2 id="saraban">เลขทะเบียนรับ (สารบรรณ)</h2>
      <ActionForm run={run}>
        <TextField
          label="เลขที่งานสารบรรณลงรับ"
          help="พิมพ์ตามทะเบียนหนังสือรับของหน่วยงาน ระบบไม่ออกเลขนี้ให้"
          placeholder="1234/2569"
          value={typed}
          onValue={setTyped}
          maxLength={40}
          autoComplete="off"
        />
        <ActError error={error} />
        <SubmitButton busy={busy} busyText="กำลังบันทึก…" main={false}>
          บันทึกเลข
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
