import { useCallback, useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { usePageTitle } from '../../lib/use-page-title';
import { CodeField, shownError } from './code-field';
import { signIn } from './session-api';
import { useSession } from '../../lib/session-context';

/** Where somebody was when they had to sign in. */
interface Return {
  from?: string;
}

export function SignInPage() {
  usePageTitle('เข้าสู่ระบบ');
  const { current, begin } = useSession();
  const { from } = (useLocation().state ?? {}) as Return;
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksForCode, setAsksForCode] = useState(false);
  const { run, busy, error } = useAction(
    useCallback(
      async () => begin(await signIn({ username, password, code: code || undefined })),
      [begin, username, password, code],
    ),
  );
  useEffect(() => {
    if (error?.code === 'session.codeRequired') setAsksForCode(true);
  }, [error]);

  if (current.state === 'signed-in') return <Navigate to={from ?? '/'} replace />;
  return (
    <main className="narrow">
      <h1>เข้าสู่ระบบเจ้าหน้าที่</h1>
      {from && <p className="message">กรุณาเข้าสู่ระบบ แล้วจะกลับไปยังหน้าที่เปิดไว้</p>}
      <ActionForm className="panel" run={run}>
        <ErrorMessage error={shownError(error)} />
        <TextField
          label="ชื่อผู้ใช้"
          value={username}
          onValue={setUsername}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          required
          autoFocus
        />
        <TextField
          label="รหัสผ่าน"
          type="password"
          value={password}
          onValue={setPassword}
          autoComplete="current-password"
          maxLength={200}
          required
        />
        {asksForCode && <CodeField code={code} onCode={setCode} />}
        <SubmitButton busy={busy} busyText="กำลังเข้าสู่ระบบ…">
          เข้าสู่ระบบ
        </SubmitButton>
      </ActionForm>
    </main>
  );
}
