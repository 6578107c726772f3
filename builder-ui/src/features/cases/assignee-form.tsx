import type { CaseDetail } from '@khamrong/schemas';
import { useCallback } from 'react';
import { SelectField } from '../../components/select-field';
import { assignCase } from './cases-api';
import { ActError } from './act-error';
import { useCaseAct } from './case-changes';

interface AssigneeFormProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

const NOBODY = { value: '', text: 'ยังไม่มอบหมาย' };

/** An officer who has left keeps the cases they had until somebody else is given them. */
function optionsFor({ officers, assignee, assigneeUsername }: CaseDetail) {
  const options = officers.map(({ username, displayName }) => ({ value: username, text: displayName }));
  const isListed = !assigneeUsername || officers.some(({ username }) => username === assigneeUsername);
  const left = isListed ? [] : [{ value: assigneeUsername, text: assignee ?? assigneeUsername }];
  return [NOBODY, ...options, ...left];
}

/** Who has the case in hand. */
export function AssigneeForm({ detail, onChange }: AssigneeFormProps) {
  const { id, revision, permissions, assigneeUsername } = detail;
  const { run, busy, error } = useCaseAct(
    useCallback(
      async (to: string) => onChange(await assignCase(id, { to: to || null, revision })),
      [id, revision, onChange],
    ),
  );
  if (!permissions.changeStatus) return null;
  return (
    <section className="panel" aria-labelledby="assignee">
      <h2 id="assignee">ผู้รับผิดชอบ</h2>
      <SelectField
        label="มอบหมายให้"
        value={assigneeUsername ?? ''}
        options={optionsFor(detail)}
        disabled={busy}
        onValue={(to) => void run(to)}
      />
      <ActError error={error} />
    </section>
  );
}
