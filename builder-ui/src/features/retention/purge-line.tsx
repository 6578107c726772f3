import type { PurgeRun } from '@khamrong/schemas';
import { thaiTime } from '../../lib/thai-time';

/** It has not ended. */
export const isRunning = ({ state }: PurgeRun): boolean => state === 'waiting' || state === 'running';

/** How far a purge is, or how the last one ended. */
export function PurgeLine({ run, title }: { run: PurgeRun | null; title: string }) {
  if (!run) return null;
  const { done, total, by, createdAt, endedAt } = run;
  const count = `${done.toLocaleString('th')} จาก ${total.toLocaleString('th')} เรื่อง`;
  if (isRunning(run))
    return (
      <p role="status">
        <progress aria-label={`การลบข้อมูลของ ${title}`} max={total} value={done} /> ลบแล้ว {count}
      </p>
    );
  if (run.state !== 'done')
    return (
      <p className="error" role="status">
        ลบไม่สำเร็จทั้งหมด ({count}) กรุณาดูรายการแล้วลองอีกครั้ง
      </p>
    );
  return (
    <p className="small" role="status">
      ลบครั้งล่าสุดเมื่อ {thaiTime(endedAt ?? createdAt)} โดย {by}: {count}
    </p>
  );
}
