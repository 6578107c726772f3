import type { StaffAccount } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { setEmail } from './staff-api';

interface AccountEmailProps {
  account: StaffAccount;
  onChange: (account: StaffAccount) => void;
}

function EmailForm({ account, onChange, onClose }: AccountEmailProps & { onClose: () => void }) {
  const [email, setTyped] = useState(account.email ?? '');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onChange(await setEmail(account.id, email || null));
      onClose();
    }, [account.id, email, onChange, onClose]),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <ErrorMessage error={error} />
      <TextField
        label={`อีเมลสำหรับแจ้งเตือนของ ${account.displayName}`}
        help="ลบออกเพื่อไม่ส่งการแจ้งเตือน"
        type="email"
        value={email}
        onValue={setTyped}
        maxLength={254}
        autoComplete="off"
      />
      <div className="actions">
        <SubmitButton busy={busy} busyText="กำลังบันทึก…">
          บันทึกอีเมล
        </SubmitButton>
        <button type="button" className="button" onClick={onClose}>
          ยกเลิก
        </button>
      </div>
    </form>
  );
}

/** Where the notices of an account go, and a way to change it. */
export function AccountEmail(props: AccountEmailProps) {
  const { email, displayName } = props.account;
  const [open, setOpen] = useState(false);
  if (open) return <EmailForm {...props} onClose={() => setOpen(false)} />;
  return (
    <p className="small">
      แจ้งเตือนทางอีเมล: {email ?? 'ไม่ส่ง'}{' '}
      <button type="button" className="button" onClick={() => setOpen(true)}>
        เปลี่ยนอีเมล<span className="off-screen">ของ {displayName}</span>
      </button>
    </p>
  );
}
