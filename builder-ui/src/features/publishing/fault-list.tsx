import { resolveForOffice, type DefinitionFault } from '@khamrong/schemas';
import { placeOf } from '@khamrong/schemas/editing';
import { useMemo } from 'react';
import { useDefinition, useDraftStore } from '../../draft/draft-context';
import { useGoTo } from '../../draft/use-go-to';

interface FaultProps {
  fault: DefinitionFault;
  /** What a clerk calls its place. */
  place: string;
}

function Fault({ fault, place }: FaultProps) {
  const goTo = useGoTo();
  return (
    <li className="fault-row">
      <button type="button" className="as-link" onClick={() => goTo(fault.path)}>
        {place}
      </button>
      <p>{fault.message.th}</p>
    </li>
  );
}

/** What must be put right, each leading to its place. */
export function FaultList({ faults }: { faults: readonly DefinitionFault[] }) {
  const { office } = useDraftStore();
  const definition = useDefinition((whole) => whole);
  const resolved = useMemo(() => resolveForOffice(definition, office), [definition, office]);
  return (
    <ul className="fault-rows">
      {faults.map((fault) => (
        <Fault
          key={fault.path + fault.message.th}
          fault={fault}
          place={placeOf(resolved, fault.path).label}
        />
      ))}
    </ul>
  );
}
