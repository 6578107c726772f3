import { STEP_TEXT, type ApprovalStep, type CaseItem } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { LoadedView } from '../../../components/loaded-view';
import { SelectField } from '../../../components/select-field';
import { usePageTitle } from '../../../lib/use-page-title';
import { MoreCases } from '../more-cases';
import { useCasePages } from '../use-case-pages';
import { BatchDialog } from './batch-dialog';
import { DECIDING_STEPS, useDecidingStep, waitingQuery } from './deciding-step';
import { OutcomeList } from './outcome-list';
import { Said } from './said';
import type { Outcome } from './use-batch';
import { WaitingCard } from './waiting-card';

interface WaitingProps {
  items: CaseItem[];
  step: ApprovalStep;
  own: ApprovalStep;
  onStale: () => void;
}

/** Cases that wait, to be opened one by one or decided together. */
function Waiting({ items, step, own, onStale }: WaitingProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const chosen = items.filter(({ id }) => ticked.includes(id));
  const isMixed = new Set(chosen.map(({ decides }) => decides)).size > 1;
  const close = useCallback(() => setAsking(false), []);
  const finish = useCallback(
    (came: Outcome[]) => {
      setOutcomes(came);
      setTicked(came.filter(({ fault }) => fault !== undefined).map(({ id }) => id));
      setAsking(false);
      onStale();
    },
    [onStale],
  );
  const tick = (id: string, on: boolean): void =>
    setTicked((before) => (on ? [...before, id] : before.filter((each) => each !== id)));
  return (
    <>
      <OutcomeList outcomes={outcomes} />
      {items.length === 0 && <p className="panel">ไม่มีเรื่องรอพิจารณา</p>}
      <ul className="waiting-list">
        {items.map((item) => (
          <WaitingCard
            key={item.id}
            {...{ item, step, own }}
            ticked={ticked.includes(item.id)}
            onTick={(on) => tick(item.id, on)}
          />
        ))}
      </ul>
      {chosen.length > 0 && (
        <div className="deciding-bar">
          <button
            type="button"
            className="button button-main"
            disabled={isMixed}
            onClick={() => setAsking(true)}
          >
            พิจารณา {chosen.length} เรื่องพร้อมกัน
          </button>
          {isMixed && (
            <p className="small">เรื่องที่เลือกอยู่คนละขั้น กรุณาเลือกเฉพาะเรื่องที่เป็นขั้นตัดสิน หรือเฉพาะขั้นความเห็น</p>
          )}
        </div>
      )}
      {asking && <BatchDialog items={chosen} {...{ step, own }} onClose={close} onDone={finish} />}
    </>
  );
}

/** What waits for whoever decides, on a phone or a desk. */
export default function DecidingPage() {
  usePageTitle('พิจารณา');
  const { step, own } = useDecidingStep();
  const navigate = useNavigate();
  const { first, more, renew } = useCasePages(waitingQuery(step).toString());
  return (
    <>
      <h1>พิจารณา</h1>
      <Said />
      <SelectField
        label="เรื่องที่รอ"
        value={step}
        options={DECIDING_STEPS.map((each) => ({
          value: each,
          text: each === own ? `${STEP_TEXT[each].th} (ฉัน)` : `${STEP_TEXT[each].th} (พิจารณาแทน)`,
        }))}
        onValue={(next) => void navigate({ search: next === own ? '' : `as=${next}` })}
      />
      <LoadedView from={first}>
        {({ items, nextCursor }) => (
          <>
            {nextCursor && <p className="small">แสดง {items.length} เรื่องที่รอนานที่สุด ยังมีอีก</p>}
            <Waiting key={step} {...{ items, step, own }} onStale={renew} />
            <MoreCases {...{ more, nextCursor }} />
          </>
        )}
      </LoadedView>
    </>
  );
}
