import type { StaffAccount } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { FormActions } from '../../components/form-actions';
import { ErrorMessage } from '../../components/error-message';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';

/** Something an account says of its person. */
interface AccountLineProps {
  account: StaffAccount;
  onChange: (account: StaffAccount) => void;
  /** What it is, and what stands there where nothing is said. */
  label: string;
  value: string | null;
  none: string;
  /** What the button that changes it is called. */
  verb: string;
  help: string;
  type?: 'email' | 'text';
  maxLength: number;
  save: (id: string, value: string | null) => Promise<StaffAccount>;
}

function LineForm({ account, onChange, onClose, ...line }: AccountLineProps & { onClose: () => void }) {
  const { label, value, help, type, maxLength, save } = line;
  const [typed, setTyped] = useState(value ?? '');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onChange(await save(account.id, typed.trim() || null));
      onClose();
    }, [account.id, typed, save, onChange, onClose]),
  );
  return (
    <ActionForm run={run}>
      <ErrorMessage error={error} />
      <TextField
        label={`${label}ของ ${account.displayName}`}
        help={help}
        type={type}
        value={typed}
        onValue={setTyped}
        maxLength={maxLength}
        autoComplete="off"
      />
      <FormActions busy={busy} busyText="กำลังบันทึก…" onCancel={onClose}>
        บันทึก
      </FormActions>
    </ActionForm>
  );
}

/** A line of an account, and a way to change it. */
export function AccountLine(props: AccountLineProps) {
  const { label, value, none, verb, account } = props;
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  if (open) return <LineForm {...props} onClose={close} />;
  return (
    <p className="small account-line">
      {label}: {value ?? none}{' '}
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {verb}
        <span className="off-screen">ของ {account.displayName}</span>
      </button>
    </p>
  );
}
