import type { DueForPurge } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { ErrorMessage } from '../../components/error-message';
import { thaiDay } from '../../lib/thai-time';
import { useAction } from '../../lib/use-action';
import { purge, readDue } from './retention-api';
import type { ServiceProps } from './retention-page';

interface DuePanelProps extends ServiceProps {
  due: DueForPurge | undefined;
  onDue: (due: DueForPurge | undefined) => void;
}

const inThai = (count: number): string => count.toLocaleString('th');

function Due({ due, service, onItems, onDue }: DuePanelProps & { due: DueForPurge }) {
  const { count, files, oldest, newest, receiptNos, seen } = due;
  const start = useCallback(async () => {
    const { items } = await purge(service.id, seen);
    onDue(undefined);
    onItems(items);
  }, [service.id, seen, onDue, onItems]);
  if (count === 0 || !oldest || !newest) return <p role="status">ไม่มีเรื่องที่ครบกำหนด</p>;
  const more = count - receiptNos.length;
  return (
    <>
      <p role="status">
        ครบกำหนด <strong>{inThai(count)} เรื่อง</strong> ไฟล์แนบ {inThai(files)} ไฟล์ ยื่นระหว่าง {thaiDay(oldest)}{' '}
        ถึง {thaiDay(newest)} ยังไม่ได้ลบ
      </p>
      <p className="due-numbers" tabIndex={0} role="group" aria-label="เลขที่รับแจ้งที่ครบกำหนด">
        {receiptNos.join(' · ')}
        {more > 0 && ` และอีก ${inThai(more)} เรื่อง`}
      </p>
      <ConfirmButton
        label="ลบข้อมูลส่วนบุคคล"
        about={service.title}
        question={`ลบข้อมูลส่วนบุคคลของ ${inThai(count)} เรื่อง`}
        action={start}
      >
        คำตอบ ไฟล์ ชื่อ และข้อความของเรื่องเหล่านี้ใน “{service.title}” จะถูกลบถาวร กู้คืนไม่ได้ คงไว้เฉพาะเลขที่รับแจ้ง วันที่
        และผลของเรื่อง บันทึกการเข้าถึงจะระบุทุกเรื่องพร้อมชื่อของท่าน
      </ConfirmButton>
    </>
  );
}

/** Shows what is due before anything is purged, and purges it once that is confirmed. */
export function DuePanel(props: DuePanelProps) {
  const { service, due, onDue } = props;
  const { run, busy, error } = useAction(
    useCallback(async () => onDue(await readDue(service.id)), [service.id, onDue]),
  );
  return (
    <div className="due-for-purge">
      <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
        {busy ? 'กำลังค้น…' : 'ดูรายการก่อน'}
        <span className="off-screen"> {service.title}</span>
      </button>
      <ErrorMessage error={error} />
      {due && <Due {...props} due={due} />}
    </div>
  );
}
