import { CASE_STATUSES, LABEL_MAX, STATUS_TEXT, type CaseStatus } from '@khamrong/schemas';
import { TypedText } from '../../../components/typing/typed-text';
import { useDefinition } from '../../../draft/draft-context';
import { withThaiOrNone } from '../thai-text';
import { useSetForm } from './use-set-form';

/** What the service calls the statuses of its cases. */
export function StatusNames() {
  const set = useSetForm();
  const texts = useDefinition((definition) => definition.statusTexts);
  const change = (status: CaseStatus, th: string): void => {
    const { [status]: before, ...others } = texts ?? {};
    const own = withThaiOrNone(before, th);
    const next = own ? { ...others, [status]: own } : others;
    set({ statusTexts: Object.keys(next).length > 0 ? next : null });
  };
  return (
    <section className="panel">
      <details className="status-names">
        <summary>
          <h2>ชื่อสถานะของบริการนี้</h2>
        </summary>
        <p className="help">
          เว้นว่างไว้ถ้าใช้ชื่อปกติ ชื่อใหม่แสดงในหน้าติดตามสถานะ รายการสาธารณะ รายการคำร้อง และไฟล์ส่งออก
          ใช้กับคำร้องที่ยื่นหลังเผยแพร่ คำแปลภาษาอังกฤษกรอกที่แท็บภาษาอังกฤษ
        </p>
        {CASE_STATUSES.map((status) => (
          <TypedText
            key={status}
            label={STATUS_TEXT[status].th}
            placeholder={STATUS_TEXT[status].th}
            value={texts?.[status]?.th ?? ''}
            maxLength={LABEL_MAX}
            onValue={(th) => change(status, th)}
          />
        ))}
      </details>
    </section>
  );
}
