import type { PersonalData } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ErrorMessage } from '../../../components/error-message';
import { useAction } from '../../../lib/use-action';
import { copyPersonalData } from '../cases-api';

interface CopyingProps {
  id: string;
  cases: readonly string[];
  copied: boolean;
  onData: (data: PersonalData) => void;
}

/** Makes the copy that the person downloads with their number and code. */
export function Copying({ id, cases, copied, onData }: CopyingProps) {
  const { run, busy, error } = useAction(
    useCallback(async () => onData(await copyPersonalData(id, cases)), [id, cases, onData]),
  );
  const mayNot = busy || copied || cases.length === 0;
  return (
    <div className="person-act">
      <h3>สำเนาข้อมูล</h3>
      <p className="help">
        {copied
          ? 'มีสำเนาอยู่ในเอกสารผลการดำเนินการแล้ว ผู้ขอดาวน์โหลดได้ในหน้าติดตามเรื่อง'
          : 'รวมคำตอบ คำร้อง และไฟล์ของเรื่องที่เลือก เป็นไฟล์เดียวให้ผู้ขอดาวน์โหลดในหน้าติดตามเรื่อง ตรวจว่าไม่มีข้อมูลของผู้อื่นก่อน'}
      </p>
      <button type="button" className="button" aria-disabled={mayNot} onClick={() => !mayNot && void run()}>
        จัดทำสำเนา
      </button>
      <ErrorMessage error={error} />
    </div>
  );
}
