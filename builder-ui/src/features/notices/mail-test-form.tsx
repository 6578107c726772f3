import type { TestOutcome } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { testMail } from './notices-api';
import { TestResult } from './test-result';

/** Sends a mail now with the settings that are saved. */
export function MailTestForm() {
  const [to, setTo] = useState('');
  const [outcome, setOutcome] = useState<TestOutcome>();
  const { run, busy, error } = useAction(
    useCallback(async () => {
      setOutcome(undefined);
      setOutcome(await testMail(to));
    }, [to]),
  );
  return (
    <ActionForm run={run}>
      <h3>ทดสอบส่ง</h3>
      <ErrorMessage error={error} />
      <TextField
        label="ส่งอีเมลทดสอบไปที่"
        help="ใช้การตั้งค่าที่บันทึกไว้ล่าสุด"
        type="email"
        value={to}
        onValue={setTo}
        maxLength={254}
        required
      />
      <SubmitButton busy={busy} busyText="กำลังส่ง…" main={false}>
        ทดสอบส่ง
      </SubmitButton>
      <TestResult outcome={outcome} done="ส่งสำเร็จ โปรดตรวจสอบกล่องจดหมายปลายทาง (รวมถึงโฟลเดอร์จดหมายขยะ)" />
    </ActionForm>
  );
}
