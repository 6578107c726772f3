import type { StaffWay } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { SelectField } from '../../components/select-field';
import { useAction } from '../../lib/use-action';
import { setStaffWay } from './notices-api';
import type { SettingsProps } from './notices-page';

const WAYS: { value: StaffWay; text: string }[] = [
  { value: 'line', text: 'LINE (ผู้ที่ยังไม่เชื่อม LINE หรือส่งไม่ได้ ส่งทางอีเมล)' },
  { value: 'mail', text: 'อีเมล (ผู้ที่ไม่มีอีเมล ส่งทาง LINE)' },
  { value: 'both', text: 'ทั้งอีเมลและ LINE' },
];

/** How staff are told; saved at once. */
export function StaffWayChoice({ settings, onSettings }: SettingsProps) {
  const { run, error } = useAction(
    useCallback(async (way: StaffWay) => onSettings(await setStaffWay(way)), [onSettings]),
  );
  return (
    <>
      <ErrorMessage error={error} />
      <SelectField
        label="แจ้งเจ้าหน้าที่ทาง"
        value={settings.staffBy}
        options={WAYS}
        onValue={(value) => void run(value as StaffWay)}
      />
      <p className="help">เจ้าหน้าที่เชื่อม LINE ของตนได้ในหน้า “บัญชีของฉัน”</p>
    </>
  );
}
