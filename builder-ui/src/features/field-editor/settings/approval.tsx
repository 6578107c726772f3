import { APPROVAL_STEPS, chainOf, shownSteps, STEP_TEXT, type ApprovalStep } from '@khamrong/schemas';
import { useMemo } from 'react';
import { Switch } from '../../../components/typing/switch';
import { useDefinition } from '../../../draft/draft-context';
import { useSetForm } from './use-set-form';

const LABELS: Record<ApprovalStep, string> = {
  officer: 'เจ้าหน้าที่ให้ความเห็นก่อนเสนอ',
  director: 'หัวหน้าสำนักปลัด/ผู้อำนวยการกอง',
  secretary: 'ปลัด',
  head: 'นายก',
};

const wayOf = (steps: readonly ApprovalStep[]): string => steps.map((step) => STEP_TEXT[step].th).join(' → ');

function Way({ chain }: { chain: readonly ApprovalStep[] }) {
  if (chain.length === 0) return <p role="status">บริการนี้ไม่ต้องเสนอพิจารณา</p>;
  return (
    <p role="status">
      ลำดับของบริการนี้: <strong>{wayOf(chain)}</strong>
    </p>
  );
}

/** The way back to what the petition has boxes for. */
const AsShown = ({ shown, onTake }: { shown: readonly ApprovalStep[]; onTake: () => void }) => (
  <p>
    <button type="button" className="button" onClick={onTake}>
      ใช้ตามช่องในแบบคำร้อง
    </button>{' '}
    <span className="small">{shown.length > 0 ? wayOf(shown) : 'แบบคำร้องไม่มีช่องของผู้พิจารณา'}</span>
  </p>
);

/** Who looks at a case before it is decided, and whether the petition says what they said. */
export function Approval() {
  const set = useSetForm();
  const approval = useDefinition((definition) => definition.approval);
  const petition = useDefinition((definition) => definition.petition);
  const chain = useMemo(() => chainOf({ approval, petition }), [approval, petition]);
  const shown = useMemo(() => shownSteps({ petition }), [petition]);
  const chosen = approval?.steps ?? chain;
  const change = (changes: NonNullable<typeof approval>): void => {
    const { steps, typed } = { ...approval, ...changes };
    const next = { ...(steps ? { steps } : {}), ...(typed ? { typed } : {}) };
    set({ approval: Object.keys(next).length > 0 ? next : null });
  };
  const turn = (step: ApprovalStep, on: boolean): void =>
    change({ steps: APPROVAL_STEPS.filter((each) => (each === step ? on : chosen.includes(each))) });
  return (
    <section className="panel" aria-labelledby="approval-setting">
      <h2 id="approval-setting">การเสนอพิจารณา</h2>
      <p className="help">
        เรื่องไปตามลำดับทีละขั้น ขั้นสุดท้ายเป็นผู้อนุมัติหรือสั่งการ ใช้กับคำร้องที่ยื่นหลังเผยแพร่
        โปรดเลือกตามระเบียบและคำสั่งมอบอำนาจของหน่วยงาน
      </p>
      <Way chain={chain} />
      {APPROVAL_STEPS.map((step) => (
        <Switch
          key={step}
          label={LABELS[step]}
          on={chosen.includes(step)}
          onChange={(on) => turn(step, on)}
        />
      ))}
      {approval?.steps && <AsShown shown={shown} onTake={() => change({ steps: undefined })} />}
      <Switch
        label="พิมพ์ความเห็นและคำสั่งลงในแบบคำร้อง"
        help="ปิดไว้เพื่อเว้นช่องว่างให้เขียนและเซ็นด้วยปากกา เปิดแล้วพิมพ์เฉพาะฉบับของหน่วยงาน ฉบับที่ประชาชนพิมพ์เองยังเว้นว่าง"
        on={approval?.typed ?? false}
        onChange={(typed) => change({ typed })}
      />
    </section>
  );
}
