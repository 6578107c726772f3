import { ROLES, type StaffAccount, type StaffDuties } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { FormActions } from '../../components/form-actions';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { DepartmentChoice } from './department-choice';
import { ROLE_OPTIONS } from './role-options';
import { setDuties } from './staff-api';

interface DutiesFormProps {
  account: StaffAccount;
  onChange: (account: StaffAccount) => void;
  onClose: () => void;
}

/** For who moves to another division, is promoted, or has another name now. */
export function DutiesForm({ account, onChange, onClose }: DutiesFormProps) {
  const { id, displayName, role, departments } = account;
  const [duties, setTyped] = useState<StaffDuties>({ displayName, role, departments });
  const set = (part: Partial<StaffDuties>) => setTyped((before) => ({ ...before, ...part }));
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onChange(await setDuties(id, duties));
      onClose();
    }, [id, duties, onChange, onClose]),
  );
  return (
    <ActionForm run={run}>
      <ErrorMessage error={error} />
      <TextField
        label="ชื่อ-สกุล"
        value={duties.displayName}
        onValue={(name) => set({ displayName: name })}
        maxLength={120}
        required
      />
      <SelectField
        label="บทบาท"
        value={duties.role}
        options={ROLE_OPTIONS}
        onValue={(value) => set({ role: ROLES.find((each) => each === value) ?? role })}
      />
      {duties.role !== role && (
        <p className="small" role="status">
          เมื่อบันทึก ผู้ใช้จะออกจากระบบทุกเครื่อง และเข้าใหม่ตามบทบาทนี้
        </p>
      )}
      <DepartmentChoice chosen={duties.departments} onChosen={(chosen) => set({ departments: chosen })} />
      <FormActions busy={busy} busyText="กำลังบันทึก…" onCancel={onClose}>
        บันทึก
      </FormActions>
    </ActionForm>
  );
}
