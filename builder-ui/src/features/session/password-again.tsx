import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';

interface PasswordAgainProps {
  /** What the button says. */
  label: string;
  action: (password: string) => Promise<void>;
}

/** Asks for the password once more before what protects the account is changed. */
export function PasswordAgain({ label, action }: PasswordAgainProps) {
  const [password, setPassword] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      await action(password);
      setPassword('');
    }, [action, password]),
  );
  return (
    <ActionForm run={run}>
      <ErrorMessage error={error} />
      <TextField
        label="รหัสผ่านของท่าน"
        type="password"
        value={password}
        onValue={setPassword}
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <SubmitButton busy={busy} busyText="กำลังดำเนินการ…">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
