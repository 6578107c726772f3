import type { TestOutcome } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { useAction } from '../../lib/use-action';
import { testLine } from './notices-api';
import { TestResult } from './test-result';

/** Whose token it is and how much may still be sent; and a message to whoever tests. */
export function LineTest() {
  const [outcome, setOutcome] = useState<TestOutcome>();
  const { run, busy, error } = useAction(
    useCallback(async () => {
      setOutcome(undefined);
      setOutcome(await testLine());
    }, []),
  );
  return (
    <>
      <h3>ทดสอบส่ง</h3>
      <p className="help">หากท่านเชื่อม LINE ไว้ในหน้า “บัญชีของฉัน” จะได้รับข้อความทดสอบด้วย</p>
      <ErrorMessage error={error} />
      <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
        {busy ? 'กำลังทดสอบ…' : 'ทดสอบส่ง LINE'}
      </button>
      <TestResult outcome={outcome} done="เชื่อมต่อ LINE ได้ (ชื่อบัญชี: จำนวนที่ส่งแล้วเดือนนี้/โควตา)" />
    </>
  );
}
