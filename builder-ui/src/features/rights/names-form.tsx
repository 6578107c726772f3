import type { Colleague, NamedColleague, RightsList, RightsOfService } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { useAction } from '../../lib/use-action';
import { AddName } from './add-name';
import { NamedRow } from './named-row';
import { setRights } from './rights-api';
import { nameable, type StaffByName } from './rights-words';

interface NamesFormProps {
  service: RightsOfService;
  staff: StaffByName;
  onSaved: (list: RightsList) => void;
}

const isOpen = ({ username }: NamedColleague, staff: StaffByName): boolean =>
  staff.get(username)?.disabled === false;

/** Who may know of the cases of a service, for whoever says so. Accounts that were ended leave the list with the next change. */
export function NamesForm({ service, staff, onSaved }: NamesFormProps) {
  const [people, setPeople] = useState(() => service.people.filter((each) => isOpen(each, staff)));
  const { run, busy, error } = useAction(
    useCallback(async () => onSaved(await setRights(service, people)), [service, people, onSaved]),
  );
  const remove = (gone: NamedColleague): void => setPeople(people.filter((each) => each !== gone));
  const add = ({ username, role }: Colleague): void =>
    setPeople([...people, { username, may: role === 'auditor' ? 'read' : 'work' }]);
  const others = people.length === 0 ? 'ไม่ระบุใคร' : `${people.length} คน`;
  return (
    <ActionForm run={run}>
      <fieldset>
        <legend>ผู้มีสิทธิ ({others})</legend>
        <ul className="named-people">
          {people.map((named) => (
            <NamedRow
              key={named.username}
              named={named}
              colleague={staff.get(named.username)}
              onChange={(next) => setPeople(people.map((each) => (each === named ? next : each)))}
              onRemove={() => remove(named)}
            />
          ))}
        </ul>
        <AddName colleagues={nameable(service, people, [...staff.values()])} onAdd={add} />
      </fieldset>
      <ErrorMessage error={error} />
      <SubmitButton busy={busy} busyText="กำลังบันทึก…" main={false}>
        บันทึกรายชื่อ
      </SubmitButton>
    </ActionForm>
  );
}
