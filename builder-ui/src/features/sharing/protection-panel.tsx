import { useCallback } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { Switch } from '../../components/typing/switch';
import { useDraft, useDraftStore } from '../../draft/draft-context';
import { useAction } from '../../lib/use-action';
import { saveProtection } from './sharing-api';

/** What keeps programs from filing. It is on by itself while far more is filed than usual; the office can keep it on. */
export function ProtectionPanel() {
  const store = useDraftStore();
  const id = useDraft(({ saved }) => saved.id);
  const proof = useDraft(({ saved }) => saved.proof);
  const { run, busy, error } = useAction(
    useCallback(async (on: boolean) => store.learn(await saveProtection(id, on)), [store, id]),
  );
  return (
    <section className="panel" aria-labelledby="share-protection">
      <h2 id="share-protection">การป้องกันโปรแกรมอัตโนมัติ</h2>
      <p>
        เมื่อมีการส่งแบบฟอร์มมากผิดปกติ ระบบจะให้เครื่องของผู้ยื่นคำนวณสั้น ๆ ก่อนรับคำร้องโดยอัตโนมัติ ผู้ยื่นไม่ต้องทำอะไรเพิ่ม
        และไม่มีใครถูกปฏิเสธ
      </p>
      <Switch
        label="ตรวจทุกครั้งที่ส่ง"
        help="เปิดเมื่อมีผู้ส่งข้อมูลปลอมเข้ามาเรื่อย ๆ มีผลทันที ผู้ที่เปิดสคริปต์ไม่ได้จะรอประมาณ 15 วินาทีก่อนส่ง"
        on={proof}
        onChange={(on) => !busy && void run(on)}
      />
      <ErrorMessage error={error} />
    </section>
  );
}
