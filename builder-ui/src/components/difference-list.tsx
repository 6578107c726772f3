import type { FormDefinition } from '@khamrong/schemas';
import { differences } from '@khamrong/schemas/editing';
import { useMemo } from 'react';

interface DifferenceListProps {
  before: FormDefinition;
  after: FormDefinition;
}

/** What changed from one state of a form to another. */
export function DifferenceList({ before, after }: DifferenceListProps) {
  const changes = useMemo(() => differences(before, after), [before, after]);
  if (changes.length === 0) return <p className="small">ไม่มีอะไรเปลี่ยน</p>;
  return (
    <ul className="differences">
      {changes.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
