import {
  ROLE_TEXT,
  SERVICE_RIGHT_TEXT,
  SERVICE_RIGHTS,
  type Colleague,
  type NamedColleague,
} from '@khamrong/schemas';
import { SelectField } from '../../components/select-field';

interface NamedRowProps {
  named: NamedColleague;
  colleague: Colleague | undefined;
  onChange: (named: NamedColleague) => void;
  onRemove: () => void;
}

/** Who looks after the work of others changes nothing. */
const rightsOf = (colleague: Colleague | undefined) =>
  SERVICE_RIGHTS.filter((right) => right === 'read' || colleague?.role !== 'auditor').map((value) => ({
    value,
    text: SERVICE_RIGHT_TEXT[value],
  }));

/** One name of a service's list, and how far it goes. */
export function NamedRow({ named, colleague, onChange, onRemove }: NamedRowProps) {
  const name = colleague?.displayName ?? named.username;
  return (
    <li className="named">
      <SelectField
        label={colleague ? `${name} · ${ROLE_TEXT[colleague.role].th}` : name}
        value={named.may}
        options={rightsOf(colleague)}
        onValue={(value) => onChange({ ...named, may: value === 'work' ? 'work' : 'read' })}
      />
      <button type="button" className="button" onClick={onRemove}>
        นำชื่อออก<span className="off-screen"> {name}</span>
      </button>
    </li>
  );
}
