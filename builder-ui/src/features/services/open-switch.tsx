import type { OfficeServiceCard } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { Dialog } from '../../components/dialog';
import { ErrorMessage } from '../../components/error-message';
import { useAction } from '../../lib/use-action';
import { usePermission } from '../../lib/session-context';
import { setOpen } from './services-api';

interface OpenSwitchProps {
  service: OfficeServiceCard;
  onChange: (service: OfficeServiceCard) => void;
}

/** Opens a service, or closes it after a question: citizens can no longer file once it is closed. */
export function OpenSwitch({ service: { id, title, open }, onChange }: OpenSwitchProps) {
  const [asking, setAsking] = useState(false);
  const mayManage = usePermission('services.manage');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      onChange(await setOpen(id, !open));
      setAsking(false);
    }, [id, open, onChange]),
  );

  if (!mayManage) return null;
  if (!open)
    return (
      <>
        <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
          เปิดรับคำร้อง
        </button>
        <ErrorMessage error={error} />
      </>
    );
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        ปิดรับคำร้อง
      </button>
      {asking && (
        <Dialog title={`ปิดรับ “${title}” หรือไม่`} onClose={() => setAsking(false)}>
          <p>ประชาชนจะยื่นคำร้องนี้ไม่ได้จนกว่าจะเปิดใหม่ คำร้องที่รับไว้แล้วยังดำเนินการต่อได้</p>
          <ErrorMessage error={error} />
          <div className="actions">
            <button
              type="button"
              className="button button-danger"
              aria-disabled={busy}
              onClick={() => void run()}
            >
              ปิดรับคำร้อง
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              ยกเลิก
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
