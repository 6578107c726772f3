import type { Outcome } from './use-batch';

/** What came of several cases: those that failed by name and reason; they stay ticked. */
export function OutcomeList({ outcomes }: { outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return null;
  const failed = outcomes.filter(({ fault }) => fault !== undefined);
  return (
    <div className={failed.length > 0 ? 'message message-error' : 'message'} role="status">
      <p>
        บันทึกแล้ว {outcomes.length - failed.length} เรื่อง
        {failed.length > 0 && ` ไม่สำเร็จ ${failed.length} เรื่อง ยังเลือกไว้ให้`}
      </p>
      <ul>
        {outcomes.map(({ id, receiptNo, fault }) => (
          <li key={id}>
            {receiptNo}: {fault ?? 'บันทึกแล้ว'}
          </li>
        ))}
      </ul>
    </div>
  );
}
