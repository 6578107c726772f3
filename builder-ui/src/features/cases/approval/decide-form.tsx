import type { CaseApproval, CaseDetail } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../../components/action-form';
import { SubmitButton } from '../../../components/submit-button';
import { ActError } from '../act-error';
import { useCaseAct } from '../case-changes';
import { decideCase } from './approval-api';
import { ActingField, DecisionFields, decisionOf, NO_DECISION, type DecisionDraft } from './decision-fields';

interface DecideFormProps {
  detail: CaseDetail;
  decide: NonNullable<CaseApproval['decide']>;
  onDecided: (detail: CaseDetail) => void;
}

/** Says what the step a case waits for thinks of it. What is typed stays until it is saved. */
export function DecideForm({ detail: { id, revision }, decide, onDecided }: DecideFormProps) {
  const [draft, setDraft] = useState<DecisionDraft>(NO_DECISION);
  const set = (changes: Partial<DecisionDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const { run, busy, error } = useCaseAct(
    useCallback(async () => {
      const said = decisionOf(draft);
      if (!said) return;
      const decided = await decideCase(id, { ...said, revision });
      setDraft(NO_DECISION);
      onDecided(decided);
    }, [id, revision, draft, onDecided]),
  );
  return (
    <ActionForm run={run}>
      <DecisionFields choices={decide.choices} draft={draft} onDraft={set} />
      <ActingField stepText={decide.stepText} needed={decide.acting} draft={draft} onDraft={set} />
      <ActError error={error} />
      <SubmitButton busy={busy} busyText="กำลังบันทึก…">
        บันทึกผลการพิจารณา
      </SubmitButton>
    </ActionForm>
  );
}
