import type { DefinitionFault } from '@khamrong/schemas';
import { useDefinition } from '../../draft/draft-context';
import { placeWords } from '../../draft/fault-place';
import { useGoTo } from '../../draft/use-go-to';

function Fault({ fault }: { fault: DefinitionFault }) {
  const goTo = useGoTo();
  const where = useDefinition((definition) => placeWords(definition, fault.path));
  return (
    <li className="fault">
      <p>
        <button type="button" className="as-link" onClick={() => goTo(fault.path)}>
          {where}
        </button>
      </p>
      <p>{fault.message.th}</p>
    </li>
  );
}

/** What must be put right, each leading to its place. */
export function FaultList({ faults }: { faults: readonly DefinitionFault[] }) {
  return (
    <ul className="faults">
      {faults.map((fault) => (
        <Fault key={fault.path + fault.message.th} fault={fault} />
      ))}
    </ul>
  );
}
