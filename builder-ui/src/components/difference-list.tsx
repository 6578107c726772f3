import type { FormDefinition } from '@khamrong/schemas';
import { useMemo } from 'react';
import { editsBetween } from '../draft/saving/edits-between';

interface DifferenceListProps {
  before: FormDefinition;
  after: FormDefinition;
}

/** What changed from one state of a form to another. */
export function DifferenceList({ before, after }: DifferenceListProps) {
  const differences = useMemo(() => editsBetween(before, after), [before, after]);
  if (differences.length === 0) return <p className="small">ไม่มีอะไรเปลี่ยน</p>;
  return (
    <ul className="differences">
      {differences.map((difference, index) => (
        <li key={index}>{difference.do}</li>
      ))}
    </ul>
  );
}
