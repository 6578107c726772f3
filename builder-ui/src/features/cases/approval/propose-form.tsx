import type { CaseApproval, CaseDetail } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../../components/action-form';
import { SubmitButton } from '../../../components/submit-button';
import { ActError } from '../act-error';
import { useCaseAct } from '../case-changes';
import { proposeCase } from './approval-api';
import { DecisionFields, NO_DECISION, type DecisionDraft } from './decision-fields';

interface ProposeFormProps {
  detail: CaseDetail;
  propose: NonNullable<CaseApproval['propose']>;
  onProposed: (detail: CaseDetail) => void;
}

/** Lays a case before the first step, with the officer's opinion where the service asks for it. */
export function ProposeForm({ detail: { id, revision }, propose, onProposed }: ProposeFormProps) {
  const [draft, setDraft] = useState<DecisionDraft>(NO_DECISION);
  const { run, busy, error } = useCaseAct(
    useCallback(async () => {
      const { decision, text } = draft;
      const said = decision ? { decision, ...(text.trim() ? { text } : {}) } : {};
      const proposed = await proposeCase(id, { ...said, revision });
      setDraft(NO_DECISION);
      onProposed(proposed);
    }, [id, revision, draft, onProposed]),
  );
  return (
    <ActionForm run={run}>
      {propose.needsDecision && (
        <DecisionFields
          choices={propose.choices}
          draft={draft}
          onDraft={(changes) => setDraft((before) => ({ ...before, ...changes }))}
        />
      )}
      <ActError error={error} />
      <SubmitButton busy={busy} busyText="กำลังเสนอ…">
        เสนอพิจารณา
      </SubmitButton>
    </ActionForm>
  );
}
