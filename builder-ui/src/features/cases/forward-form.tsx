import type { CaseDetail, Forwarded } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { SelectField } from '../../components/select-field';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-area';
import { forwardCase } from './cases-api';
import { ActError } from './act-error';
import { useCaseAct } from './case-changes';

interface ForwardFormProps {
  detail: CaseDetail;
  onForwarded: (forwarded: Forwarded) => void;
}

const NOTE_MAX = 2000;
const CHOOSE = { value: '', text: 'เลือกส่วนงาน' };

/** Passes the case to another department of the office. */
export function ForwardForm({ detail: { id, revision, departments }, onForwarded }: ForwardFormProps) {
  const [department, setDepartment] = useState('');
  const [publicNote, setPublicNote] = useState('');
  const [internalNote, setInternalNote] = useState('');
  const { run, busy, error } = useCaseAct(
    useCallback(async () => {
      const went = await forwardCase(id, { department, publicNote, internalNote, revision });
      setDepartment('');
      setPublicNote('');
      setInternalNote('');
      onForwarded(went);
    }, [id, department, publicNote, internalNote, revision, onForwarded]),
  );
  if (departments.length === 0) return null;
  return (
    <details className="panel act">
      <summary>
        <h2>ส่งต่อส่วนงานอื่น</h2>
      </summary>
      <ActionForm run={run}>
        <p className="small">ผู้ยื่นจะเห็นว่าส่วนงานใดรับผิดชอบ และผู้รับผิดชอบเดิมจะว่างลง</p>
        <SelectField
          label="ส่งต่อให้"
          value={department}
          options={[CHOOSE, ...departments.map((name) => ({ value: name, text: name }))]}
          onValue={setDepartment}
          required
        />
        <TextArea
          label="ข้อความถึงผู้ยื่น"
          help="ผู้ยื่นเห็นข้อความนี้ในหน้าติดตามสถานะ"
          value={publicNote}
          onValue={setPublicNote}
          maxLength={NOTE_MAX}
        />
        <TextArea
          label="บันทึกถึงส่วนงานที่รับ"
          help="เห็นเฉพาะเจ้าหน้าที่"
          value={internalNote}
          onValue={setInternalNote}
          maxLength={NOTE_MAX}
        />
        <ActError error={error} />
        <SubmitButton busy={busy} busyText="กำลังส่งต่อ…">
          ส่งต่อเรื่อง
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
