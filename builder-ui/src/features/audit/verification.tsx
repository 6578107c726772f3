import type { AuditFault, AuditVerification } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { useAction } from '../../lib/use-action';
import { verifyAudit } from './audit-api';

const WHY: Record<AuditFault['why'], string> = {
  missing: 'หายไป',
  changed: 'ถูกแก้ไข',
  foreign: 'ไม่ได้เขียนโดยระบบ',
};

function Result({ found: { checked, head, fault } }: { found: AuditVerification }) {
  if (fault)
    return (
      <p className="message message-error" role="alert">
        ถูกต้อง {checked} รายการแรก จากนั้นรายการ{fault.seq === null ? '' : `ที่ ${fault.seq} `}
        {WHY[fault.why]} กรุณาเก็บหลักฐานและแจ้งผู้ดูแลเครื่อง
      </p>
    );
  return (
    <div className="message" role="status">
      <p>ถูกต้องครบทั้ง {checked} รายการ ไม่มีรายการถูกแก้ไขหรือหายไป</p>
      <p className="small">
        จดไว้นอกเครื่องเพื่อตรวจครั้งหน้า{' '}
        <code className="secret">
          {head.seq}:{head.hash}
        </code>
      </p>
    </div>
  );
}

/** Reads the whole record and says whether it is as it was written. */
export function Verification() {
  const [found, setFound] = useState<AuditVerification>();
  const { run, busy, error } = useAction(useCallback(async () => setFound(await verifyAudit()), []));
  return (
    <>
      <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
        {busy ? 'กำลังตรวจ…' : 'ตรวจความถูกต้องของบันทึก'}
      </button>
      <ErrorMessage error={error} />
      {found && !busy && <Result found={found} />}
    </>
  );
}
