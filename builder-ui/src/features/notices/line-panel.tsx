import type { TestOutcome } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ConfirmButton } from '../../components/confirm-button';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { removeWay, setLine, testLine } from './notices-api';
import type { SettingsProps } from './notices-page';
import { TestResult } from './test-result';

/** Whose token it is and how much may still be sent. */
function LineTest() {
  const [outcome, setOutcome] = useState<TestOutcome>();
  const { run, busy, error } = useAction(
    useCallback(async () => {
      setOutcome(undefined);
      setOutcome(await testLine());
    }, []),
  );
  return (
    <>
      <ErrorMessage error={error} />
      <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
        {busy ? 'กำลังทดสอบ…' : 'ทดสอบการเชื่อมต่อ LINE'}
      </button>
      <TestResult outcome={outcome} done="เชื่อมต่อ LINE ได้ (ชื่อบัญชี: จำนวนที่ส่งแล้วเดือนนี้/โควตา)" />
    </>
  );
}

/** The office's LINE Official Account. */
export function LinePanel({ settings, onSettings }: SettingsProps) {
  const [token, setToken] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onSettings(await setLine(token.trim()));
      setToken('');
    }, [token, onSettings]),
  );
  const remove = useCallback(async () => onSettings(await removeWay('line')), [onSettings]);
  const isSet = settings.line !== null;
  return (
    <section className="panel" aria-labelledby="line">
      <h2 id="line">LINE</h2>
      <p className="help">
        ส่งถึงผู้ยื่นที่เปิดแบบฟอร์มผ่าน LINE ของหน่วยงานและเป็นเพื่อนกับบัญชี หากส่งไม่ได้หรือครบโควตา ระบบจะส่งทางอีเมลแทน
      </p>
      <ActionForm run={run}>
        <ErrorMessage error={error} />
        <TextField
          label="Channel access token (Messaging API)"
          help={isSet ? 'ตั้งไว้แล้วและไม่แสดงอีก กรอกใหม่เพื่อเปลี่ยน' : undefined}
          type="password"
          value={token}
          onValue={setToken}
          maxLength={400}
          autoComplete="off"
          required
        />
        <div className="actions">
          <SubmitButton busy={busy} busyText="กำลังบันทึก…">
            บันทึก token
          </SubmitButton>
          {isSet && (
            <ConfirmButton label="เลิกใช้ LINE" question="เลิกส่งการแจ้งเตือนทาง LINE หรือไม่" action={remove}>
              token จะถูกลบ
            </ConfirmButton>
          )}
        </div>
      </ActionForm>
      {isSet && <LineTest />}
    </section>
  );
}
