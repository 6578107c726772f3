import type { DefinitionFault } from '@khamrong/schemas';
import { mendings, several, type Mending } from '@khamrong/schemas/editing';
import { useMemo, useRef } from 'react';
import { useDefinition, useDraftStore } from '../../draft/draft-context';
import { inClerkWords } from '../../lib/office-words';
import { useFaults } from './use-faults';

interface FaultsProps {
  kind: 'field' | 'page' | 'attachment';
  id: string;
}

interface FaultItemProps {
  fault: DefinitionFault;
  onMend: (mending: Mending) => void;
}

/** One fault in words, and what puts it right with one press. */
function FaultItem({ fault, onMend }: FaultItemProps) {
  const definition = useDefinition((whole) => whole);
  const ways = useMemo(() => mendings(definition, fault), [definition, fault]);
  return (
    <li>
      <p className="fault">{inClerkWords(fault.message.th)}</p>
      {ways.length > 0 && (
        <div className="actions">
          {ways.map((way) => (
            <button key={way.label} type="button" className="button" onClick={() => onMend(way)}>
              {inClerkWords(way.label)}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

/** What must be put right in the thing being set, in words, with ways to do so. */
export function Faults({ kind, id }: FaultsProps) {
  const store = useDraftStore();
  const list = useRef<HTMLDivElement>(null);
  const faults = useFaults(kind, id);
  const mend = ({ commands }: Mending): void => {
    const command = several(commands);
    if (command) store.run(command);
    list.current?.focus();
  };
  return (
    <div ref={list} tabIndex={-1} role="status">
      {faults.length > 0 && (
        <ul className="editor-faults">
          {faults.map((fault) => (
            <FaultItem key={fault.path + fault.message.th} fault={fault} onMend={mend} />
          ))}
        </ul>
      )}
    </div>
  );
}
