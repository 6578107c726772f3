import type { LineGroup } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ConfirmButton } from '../../components/confirm-button';
import { CopyButton } from '../../components/copy-button';
import { ErrorMessage } from '../../components/error-message';
import { SelectField } from '../../components/select-field';
import { SubmitButton } from '../../components/submit-button';
import { useAction } from '../../lib/use-action';
import { useLoaded } from '../../lib/use-loaded';
import { addLineGroup, readDepartments, removeLineGroup } from './notices-api';
import type { SettingsProps } from './notices-page';

const nameOf = ({ department }: Pick<LineGroup, 'department'>): string => department || 'ทุกส่วนงาน';

/** What has to be done in LINE before a group hears of anything. */
function GroupWord({ word }: { word: string }) {
  return (
    <>
      <p className="small">เชิญบัญชี LINE ของหน่วยงานเข้ากลุ่ม แล้วส่งข้อความนี้ในกลุ่มภายในหนึ่งชั่วโมง (ใช้ได้ครั้งเดียว)</p>
      <p>
        <code className="notice-address">{word}</code>
      </p>
      <div className="actions">
        <CopyButton text={word} label="คัดลอกข้อความ" />
      </div>
    </>
  );
}

function GroupItem({ group, onSettings }: { group: LineGroup } & Pick<SettingsProps, 'onSettings'>) {
  const { id, linked, word } = group;
  const remove = useCallback(async () => onSettings(await removeLineGroup(id)), [id, onSettings]);
  return (
    <li className="notice">
      <p>
        <strong>{nameOf(group)}</strong> – {linked ? 'แจ้งอยู่' : 'รอข้อความจากกลุ่ม'}
      </p>
      {word && <GroupWord word={word} />}
      <ConfirmButton
        label="ลบกลุ่ม"
        about={nameOf(group)}
        question={`เลิกแจ้งกลุ่ม LINE ของ${nameOf(group)}หรือไม่`}
        action={remove}
      >
        กลุ่มใน LINE ยังอยู่ แต่จะไม่ได้รับแจ้งอีก
      </ConfirmButton>
    </li>
  );
}

/** LINE groups of the office that hear of new cases and get the daily summary. */
export function LineGroups({ settings, onSettings }: SettingsProps) {
  const { loaded } = useLoaded(readDepartments);
  const [department, setDepartment] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => onSettings(await addLineGroup(department)), [department, onSettings]),
  );
  const departments = loaded.state === 'ready' ? loaded.data : [];
  return (
    <>
      <h3>กลุ่ม LINE ของเจ้าหน้าที่</h3>
      <p className="help">
        แจ้งคำร้องใหม่และสรุปงานประจำวัน มีเฉพาะเลขที่ ชื่อบริการ และลิงก์ ไม่แจ้งเรื่องลับ แต่ละข้อความนับโควตาตามจำนวนคนในกลุ่ม
      </p>
      <ul className="notice-list">
        {settings.lineGroups.map((group) => (
          <GroupItem key={group.id} group={group} onSettings={onSettings} />
        ))}
      </ul>
      <ActionForm run={run}>
        <ErrorMessage error={error} />
        <SelectField
          label="แจ้งคำร้องของ"
          value={department}
          options={['', ...departments].map((value) => ({ value, text: nameOf({ department: value }) }))}
          onValue={setDepartment}
        />
        <SubmitButton busy={busy} busyText="กำลังเพิ่ม…" main={false}>
          เพิ่มกลุ่ม LINE
        </SubmitButton>
      </ActionForm>
    </>
  );
}
