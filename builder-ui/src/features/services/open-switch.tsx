import type { OfficeServiceCard } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { ErrorMessage } from '../../components/error-message';
import { usePermission } from '../../lib/session-context';
import { useAction } from '../../lib/use-action';
import { setOpen } from './services-api';

interface OpenSwitchProps {
  service: OfficeServiceCard;
  onChange: (service: OfficeServiceCard) => void;
}

/** Opens a service, or closes it after a question: citizens can no longer file once it is closed. */
export function OpenSwitch({ service: { id, title, open }, onChange }: OpenSwitchProps) {
  const mayManage = usePermission('services.manage');
  const change = useCallback(async () => onChange(await setOpen(id, !open)), [id, open, onChange]);
  const { run, busy, error } = useAction(change);

  if (!mayManage) return null;
  if (open)
    return (
      <ConfirmButton label="ปิดรับคำร้อง" about={title} question={`ปิดรับ “${title}” หรือไม่`} action={change}>
        ประชาชนจะยื่นคำร้องนี้ไม่ได้จนกว่าจะเปิดใหม่ คำร้องที่รับไว้แล้วยังดำเนินการต่อได้
      </ConfirmButton>
    );
  return (
    <>
      <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
        เปิดรับคำร้อง<span className="off-screen"> {title}</span>
      </button>
      <ErrorMessage error={error} />
    </>
  );
}
