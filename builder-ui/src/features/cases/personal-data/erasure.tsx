import type { ErasurePlan, PersonalData } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ConfirmButton } from '../../../components/confirm-button';
import { ErrorMessage } from '../../../components/error-message';
import { TextArea } from '../../../components/text-area';
import { thaiDay } from '../../../lib/thai-time';
import { useAction } from '../../../lib/use-action';
import { erasePersonalData, planErasure } from '../cases-api';

type Item = ErasurePlan['items'][number];

function outcomeWords({ outcome, until }: Item): string {
  if (outcome === 'erase') return 'ลบข้อมูลส่วนบุคคลได้';
  if (outcome === 'open') return 'ลบไม่ได้ เรื่องยังไม่จบ';
  if (outcome === 'denied') return 'ท่านลบไม่ได้ บริการนี้ระบุผู้ดำเนินการไว้แล้ว';
  return `ลบไม่ได้ ต้องเก็บไว้ถึง ${until ? thaiDay(until) : 'ครบกำหนด'}`;
}

const PlanList = ({ items }: { items: readonly Item[] }) => (
  <ul className="erasure-plan">
    {items.map((item) => (
      <li key={item.id} className={item.outcome === 'erase' ? 'goes' : 'stays'}>
        <strong>{item.receiptNo}</strong> {outcomeWords(item)}
      </li>
    ))}
  </ul>
);

interface ErasureProps {
  id: string;
  cases: readonly string[];
  mayErase: boolean;
  onData: (data: PersonalData) => void;
}

interface ConfirmingProps extends ErasureProps {
  plan: ErasurePlan;
}

const stayingIn = ({ items }: ErasurePlan): number =>
  items.filter(({ outcome }) => outcome !== 'erase').length;

/** The button that erases, for whoever may; the reason, where something stays. */
function Press({ id, cases, plan, onData }: ConfirmingProps) {
  const [reason, setReason] = useState('');
  const stays = stayingIn(plan);
  const goes = plan.items.length - stays;
  const erase = async (): Promise<void> => {
    const why = reason.trim() ? { reason: reason.trim() } : {};
    onData(await erasePersonalData(id, { cases: [...cases], seen: plan.seen, ...why }));
  };
  return (
    <>
      {stays > 0 && (
        <TextArea
          label="เหตุผลที่คงไว้"
          help="ผู้ขออ่านได้ในหน้าติดตามเรื่อง เช่น ระเบียบที่ให้เก็บเอกสารไว้"
          required
          maxLength={1000}
          value={reason}
          onValue={setReason}
        />
      )}
      <ConfirmButton label="ลบข้อมูลส่วนบุคคล" question={`ลบข้อมูลส่วนบุคคลของ ${goes} เรื่อง`} action={erase}>
        คำตอบ ไฟล์ ชื่อ และข้อความของเรื่องเหล่านี้จะถูกลบถาวร กู้คืนไม่ได้ คงไว้เฉพาะเลขที่รับแจ้ง วันที่ และผลของเรื่อง
        ผู้ขอจะได้รับแจ้งว่าลบเรื่องใด และบันทึกการเข้าถึงจะระบุทุกเรื่องพร้อมชื่อของท่าน
      </ConfirmButton>
    </>
  );
}

function Confirming(props: ConfirmingProps) {
  const { plan, mayErase } = props;
  const stays = stayingIn(plan);
  const goes = plan.items.length - stays;
  const refuse = 'ลบไม่ได้สักเรื่อง หากไม่มีเรื่องอื่น ให้ปฏิเสธคำขอพร้อมเหตุผลในช่อง “สถานะ”';
  const ask = 'ผู้ดูแลระบบ ปลัด นายก หรือผู้รับผิดชอบเรื่องทุจริตเป็นผู้กดลบ มอบหมายเรื่องนี้หรือบันทึกถึงผู้นั้นได้';
  return (
    <>
      <p role="status">
        จะลบ {goes} เรื่อง{stays > 0 && ` คงไว้ ${stays} เรื่อง`} ยังไม่ได้ลบอะไร
      </p>
      <PlanList items={plan.items} />
      {goes > 0 && mayErase ? <Press {...props} /> : <p className="help">{goes === 0 ? refuse : ask}</p>}
    </>
  );
}

/** Shows what an erasure would do before anything is erased. The parent makes it anew for other cases. */
export function Erasure(props: ErasureProps) {
  const { id, cases } = props;
  const [plan, setPlan] = useState<ErasurePlan>();
  const { run, busy, error } = useAction(
    useCallback(async () => setPlan(await planErasure(id, cases)), [id, cases]),
  );
  return (
    <div className="person-act">
      <h3>ลบข้อมูล</h3>
      <button
        type="button"
        className="button"
        aria-disabled={busy || cases.length === 0}
        onClick={() => cases.length > 0 && void run()}
      >
        ตรวจก่อนว่าลบได้ไหม
      </button>
      <ErrorMessage error={error} />
      {plan && <Confirming {...props} plan={plan} />}
    </div>
  );
}
