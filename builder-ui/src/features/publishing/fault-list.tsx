import { resolveForOffice, type DefinitionFault } from '@khamrong/schemas';
import { mendings, placeOf, several, type Mending } from '@khamrong/schemas/editing';
import { useMemo, useRef } from 'react';
import { useDefinition, useDraftStore } from '../../draft/draft-context';
import { useGoTo } from '../../draft/use-go-to';

interface FaultProps {
  fault: DefinitionFault;
  /** What a clerk calls its place. */
  place: string;
  onMend: (mending: Mending) => void;
}

function Fault({ fault, place, onMend }: FaultProps) {
  const goTo = useGoTo();
  const ways = mendings(useDraftStore().definition, fault);
  return (
    <li className="fault-row">
      <button type="button" className="as-link" onClick={() => goTo(fault.path)}>
        {place}
      </button>
      <p>{fault.message.th}</p>
      {ways.length > 0 && (
        <div className="actions">
          {ways.map((way) => (
            <button key={way.label} type="button" className="button" onClick={() => onMend(way)}>
              {way.label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

/** What must be put right, each leading to its place, or put right with one press. */
export function FaultList({ faults }: { faults: readonly DefinitionFault[] }) {
  const store = useDraftStore();
  const list = useRef<HTMLUListElement>(null);
  const definition = useDefinition((whole) => whole);
  const resolved = useMemo(() => resolveForOffice(definition, store.office), [definition, store]);
  const mend = ({ commands }: Mending): void => {
    const command = several(commands);
    if (command && store.run(command)) store.findFaultsNow();
    // The button is gone with its fault: the keyboard goes on at what is left.
    list.current?.focus();
  };
  return (
    <ul className="fault-rows" ref={list} tabIndex={-1}>
      {faults.map((fault) => (
        <Fault
          key={fault.path + fault.message.th}
          fault={fault}
          place={placeOf(resolved, fault.path).label}
          onMend={mend}
        />
      ))}
    </ul>
  );
}
