import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { ApiError } from '../../lib/api-error';
import { useAction } from '../../lib/use-action';
import { usePageTitle } from '../../lib/use-page-title';
import { changePassword } from './session-api';
import { useSession } from '../../lib/session-context';

const MIN = 10;
const NEW_PASSWORD = {
  type: 'password',
  autoComplete: 'new-password',
  minLength: MIN,
  maxLength: 200,
} as const;

/** @param forced whether the password was given once and nothing works before it is changed */
export function ChangePasswordPage({ forced = false }: { forced?: boolean }) {
  usePageTitle('เปลี่ยนรหัสผ่าน');
  const { begin } = useSession();
  const navigate = useNavigate();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      if (next !== again) throw new ApiError('request.invalid', 'รหัสผ่านใหม่ที่กรอกสองครั้งไม่ตรงกัน');
      begin(await changePassword({ current, next }));
      await navigate('/', { replace: true });
    }, [begin, navigate, current, next, again]),
  );

  return (
    <div className="narrow">
      <h1>เปลี่ยนรหัสผ่าน</h1>
      {forced && <p className="message">รหัสผ่านนี้ใช้ได้ครั้งเดียว กรุณาตั้งรหัสผ่านใหม่ของท่านก่อนใช้งาน</p>}
      <ActionForm className="panel" run={run}>
        <ErrorMessage error={error} />
        <TextField
          label={forced ? 'รหัสผ่านที่ได้รับ' : 'รหัสผ่านปัจจุบัน'}
          type="password"
          value={current}
          onValue={setCurrent}
          autoComplete="current-password"
          maxLength={200}
          required
        />
        <TextField
          {...NEW_PASSWORD}
          label="รหัสผ่านใหม่"
          help={`อย่างน้อย ${MIN} ตัวอักษร ต่างจากรหัสเดิม และไม่มีชื่อผู้ใช้อยู่ในรหัส`}
          value={next}
          onValue={setNext}
          required
        />
        <TextField {...NEW_PASSWORD} label="รหัสผ่านใหม่อีกครั้ง" value={again} onValue={setAgain} required />
        <SubmitButton busy={busy} busyText="กำลังบันทึก…">
          บันทึกรหัสผ่านใหม่
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
