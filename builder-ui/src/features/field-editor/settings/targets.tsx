import { Target } from '@khamrong/schemas';
import { useId } from 'react';
import { TypedNumber } from '../../../components/typing/typed-number';
import { useDefinition } from '../../../draft/draft-context';
import { useSetForm } from './use-set-form';

type Step = Target['step'];
type Unit = Target['unit'];

const STEPS: readonly { step: Step; text: string }[] = [
  { step: 'receive', text: 'รับเรื่องและส่งต่อภายใน' },
  { step: 'first_reply', text: 'แจ้งผลครั้งแรกภายใน' },
  { step: 'complete', text: 'ดำเนินการแล้วเสร็จภายใน' },
];

const UNITS: Record<Unit, string> = {
  minutes: 'นาที',
  hours: 'ชั่วโมง',
  days: 'วัน',
  working_days: 'วันทำการ',
};

const { minimum, maximum } = Target.properties.amount;

interface TargetRowProps {
  step: Step;
  text: string;
  target: Target | undefined;
  onTarget: (target: Target | undefined) => void;
}

function TargetRow({ step, text, target, onTarget }: TargetRowProps) {
  const id = useId();
  const unit = target?.unit ?? 'working_days';
  return (
    <div className="target-row">
      <TypedNumber
        label={text}
        placeholder="ไม่กำหนด"
        min={minimum}
        max={maximum}
        value={target?.amount}
        onValue={(amount) => onTarget(amount === undefined ? undefined : { step, amount, unit })}
      />
      <div className="field">
        <label htmlFor={id}>
          <span className="off-screen">{text} </span>หน่วย
        </label>
        <select
          id={id}
          value={unit}
          disabled={!target}
          onChange={(event) => target && onTarget({ ...target, unit: event.target.value as Unit })}
        >
          {Object.entries(UNITS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** What the office promises: by when something happens. */
export function Targets() {
  const set = useSetForm();
  const targets = useDefinition((definition) => definition.targets);
  const change = (step: Step, target: Target | undefined): void => {
    const of = (each: Step): Target | undefined =>
      each === step ? target : targets.find((known) => known.step === each);
    set({ targets: STEPS.flatMap((each) => of(each.step) ?? []) });
  };
  return (
    <section className="panel">
      <h2>กำหนดเวลาให้บริการ</h2>
      <p className="help">
        แจ้งให้ประชาชนทราบ และใช้เตือนเรื่องที่เกินกำหนด วันทำการนับตามปฏิทินของหน่วยงาน เว้นว่างไว้ถ้าไม่กำหนด
      </p>
      {STEPS.map(({ step, text }) => (
        <TargetRow
          key={step}
          step={step}
          text={text}
          target={targets.find((each) => each.step === step)}
          onTarget={(target) => change(step, target)}
        />
      ))}
    </section>
  );
}
