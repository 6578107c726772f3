import { NOTICE_FAULT_TEXT, type TestOutcome } from '@khamrong/schemas';

/** How a test ended, in words; what the other side said stands small below, for whoever mends it. */
export function TestResult({ outcome, done }: { outcome: TestOutcome | undefined; done: string }) {
  if (!outcome) return null;
  const { fault, detail } = outcome;
  return (
    <div className={fault ? 'message message-error' : 'message'} role="status">
      <p>{fault ? `ส่งไม่สำเร็จ: ${NOTICE_FAULT_TEXT[fault].th}` : done}</p>
      {detail && <p className="small">{detail}</p>}
    </div>
  );
}
