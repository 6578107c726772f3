import {
  ADVICE_DECISIONS,
  DECISION_TEXT,
  FINAL_DECISIONS,
  needsOpinion,
  STEP_TEXT,
  type ApprovalStep,
  type CaseItem,
} from '@khamrong/schemas';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog';
import { ErrorMessage } from '../../../components/error-message';
import { SubmitButton } from '../../../components/submit-button';
import { ActingField, DecisionFields, decisionOf, NO_DECISION, type DecisionDraft } from '../approval';
import { useBatch, type Outcome } from './use-batch';

interface BatchDialogProps {
  items: CaseItem[];
  step: ApprovalStep;
  own: ApprovalStep;
  onClose: () => void;
  onDone: (outcomes: Outcome[]) => void;
}

const choicesFor = ([first]: CaseItem[]) =>
  (first?.decides ? FINAL_DECISIONS : ADVICE_DECISIONS).map((decision) => ({
    decision,
    text: DECISION_TEXT[decision].th,
    needsText: needsOpinion(decision),
  }));

/** One decision for several cases. */
export function BatchDialog({ items, step, own, onClose, onDone }: BatchDialogProps) {
  const [draft, setDraft] = useState<DecisionDraft>(NO_DECISION);
  const set = (changes: Partial<DecisionDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const { run, busy, error, done } = useBatch(items, onDone);
  return (
    <Dialog title={`พิจารณา ${items.length} เรื่องพร้อมกัน`} onClose={onClose}>
      <p className="small">{items.map(({ receiptNo }) => receiptNo).join(', ')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const said = decisionOf(draft);
          if (said) void run(said);
        }}
      >
        <DecisionFields choices={choicesFor(items)} draft={draft} onDraft={set} />
        <ActingField stepText={STEP_TEXT[step].th} needed={step !== own} draft={draft} onDraft={set} />
        <ErrorMessage error={error} />
        <div className="actions">
          <SubmitButton busy={busy} busyText={`กำลังบันทึก ${done + 1}/${items.length}…`}>
            บันทึกทั้ง {items.length} เรื่อง
          </SubmitButton>
          <button type="button" className="button" onClick={onClose}>
            ยกเลิก
          </button>
        </div>
      </form>
    </Dialog>
  );
}
