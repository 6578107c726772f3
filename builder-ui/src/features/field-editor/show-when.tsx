import type { Condition } from '@khamrong/schemas';
import { askableBefore } from '@khamrong/schemas/editing';
import { useMemo } from 'react';
import { ConditionEditor } from '../../components/condition/condition-editor';
import { useDefinition } from '../../draft/draft-context';

interface ShowWhenProps {
  kind: 'field' | 'page' | 'attachment';
  id: string;
  lead?: string;
  value: Condition | undefined;
  onValue: (condition: Condition | null) => void;
}

/** When a field, a page or an attachment is shown, or needed. */
export function ShowWhen({ kind, id, lead = 'แสดงเมื่อ', value, onValue }: ShowWhenProps) {
  const definition = useDefinition((whole) => whole);
  const fields = useMemo(() => askableBefore(definition, { kind, key: id }), [definition, kind, id]);
  return (
    <ConditionEditor
      lead={lead}
      value={value}
      fields={fields}
      onValue={(condition) => onValue(condition ?? null)}
    />
  );
}
