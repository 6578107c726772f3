import { ROLE_TEXT, type IssuedAccount, type StaffAccount } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { useAction } from '../../lib/use-action';
import { resetPassword, setDisabled } from './staff-api';

interface AccountCardProps {
  account: StaffAccount;
  onChange: (account: StaffAccount) => void;
  onIssued: (account: IssuedAccount) => void;
}

/** One account, and what may be done to it. */
export function AccountCard({ account, onChange, onIssued }: AccountCardProps) {
  const { id, displayName, username, role, departments, disabled } = account;
  const turn = useAction(
    useCallback(async () => onChange(await setDisabled(id, !disabled)), [id, disabled, onChange]),
  );
  const reset = useAction(useCallback(async () => onIssued(await resetPassword(id)), [id, onIssued]));
  return (
    <li className="panel account">
      <div>
        <p>
          <strong>{displayName}</strong> <code>{username}</code>{' '}
          {disabled && <span className="badge badge-cancelled">ปิดบัญชี</span>}
        </p>
        <p className="small">
          {ROLE_TEXT[role].th} · {departments.length > 0 ? departments.join(', ') : 'ทุกหน่วยงาน'}
        </p>
      </div>
      <div className="actions">
        <button type="button" className="button" aria-disabled={reset.busy} onClick={() => void reset.run()}>
          ตั้งรหัสผ่านใหม่<span className="off-screen">ให้ {displayName}</span>
        </button>
        <button type="button" className="button" aria-disabled={turn.busy} onClick={() => void turn.run()}>
          {disabled ? 'เปิดบัญชี' : 'ปิดบัญชี'}
          <span className="off-screen"> {displayName}</span>
        </button>
      </div>
      <ErrorMessage error={turn.error ?? reset.error} />
    </li>
  );
}
