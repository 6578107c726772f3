import type { IssuedAccount, StaffCreation } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SelectField } from '../../components/select-field';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { DepartmentChoice } from './department-choice';
import { ROLE_OPTIONS } from './role-options';
import { createStaff } from './staff-api';

const EMPTY: Required<StaffCreation> = {
  username: '',
  displayName: '',
  role: 'officer',
  departments: [],
  position: '',
  email: '',
};

/** What was not typed is not said. */
const given = ({ email, position, ...account }: Required<StaffCreation>): StaffCreation => ({
  ...account,
  ...(email ? { email } : {}),
  ...(position.trim() ? { position: position.trim() } : {}),
});

/** Makes an account; its password is made by the server and shown once. */
export function NewAccountForm({ onIssued }: { onIssued: (account: IssuedAccount) => void }) {
  const [account, setAccount] = useState(EMPTY);
  const set = (name: keyof typeof EMPTY) => (value: string) =>
    setAccount((before) => ({ ...before, [name]: value }));
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onIssued(await createStaff(given(account)));
      setAccount(EMPTY);
    }, [account, onIssued]),
  );
  return (
    <section className="panel new-account" aria-labelledby="new-account">
      <h2 id="new-account">เพิ่มเจ้าหน้าที่</h2>
      <ActionForm run={run}>
        <ErrorMessage error={error} />
        <TextField
          label="ชื่อ-สกุล"
          value={account.displayName}
          onValue={set('displayName')}
          maxLength={120}
          required
        />
        <TextField
          label="ชื่อผู้ใช้"
          help="ตัวอักษรอังกฤษพิมพ์เล็ก ตัวเลข จุด ขีด 3–40 ตัว"
          value={account.username}
          onValue={set('username')}
          pattern="[a-z0-9][a-z0-9._\-]{2,39}"
          autoCapitalize="none"
          autoComplete="off"
          required
        />
        <TextField
          label="อีเมลสำหรับแจ้งเตือน (ถ้ามี)"
          type="email"
          value={account.email}
          onValue={set('email')}
          maxLength={254}
          autoComplete="off"
        />
        <TextField
          label="ตำแหน่ง (ถ้ามี)"
          help="พิมพ์ใต้ชื่อเมื่อให้ความเห็นหรือสั่งการ เช่น รองปลัดองค์การบริหารส่วนตำบล"
          value={account.position}
          onValue={set('position')}
          maxLength={160}
          autoComplete="off"
        />
        <SelectField label="บทบาท" value={account.role} options={ROLE_OPTIONS} onValue={set('role')} />
        <DepartmentChoice
          chosen={account.departments}
          onChosen={(departments) => setAccount((before) => ({ ...before, departments }))}
        />
        <SubmitButton busy={busy} busyText="กำลังเพิ่ม…">
          เพิ่มเจ้าหน้าที่
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
