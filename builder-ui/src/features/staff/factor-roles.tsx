import { ROLE_TEXT, ROLES, type Role } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { LoadedView } from '../../components/loaded-view';
import { useAction } from '../../lib/use-action';
import { useLoaded, type UseLoaded } from '../../lib/use-loaded';
import { readFactorRoles, setFactorRoles } from './staff-api';

function RoleChoice({ chosen, onChosen }: { chosen: Role[]; onChosen: UseLoaded<Role[]>['replace'] }) {
  const { run, busy, error } = useAction(
    useCallback(
      async (role: Role, on: boolean) =>
        onChosen(await setFactorRoles(on ? [...chosen, role] : chosen.filter((each) => each !== role))),
      [chosen, onChosen],
    ),
  );
  return (
    <>
      <ErrorMessage error={error} />
      {ROLES.map((role) => (
        <label className="check" key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            aria-disabled={busy}
            onChange={(event) => void run(role, event.target.checked)}
          />
          {ROLE_TEXT[role].th}
        </label>
      ))}
    </>
  );
}

/** Which roles must have a second factor. */
export function FactorRoles() {
  const roles = useLoaded(readFactorRoles);
  return (
    <section className="panel" aria-labelledby="factor-roles">
      <h2 id="factor-roles">บทบาทที่ต้องยืนยันตัวตนสองขั้น</h2>
      <p className="help">ผู้มีบทบาทที่เลือกต้องตั้งค่าแอปยืนยันตัวตนก่อนใช้งานครั้งถัดไป แนะนำสำหรับผู้ดูแลระบบและผู้เห็นเรื่องลับ</p>
      <fieldset>
        <legend>บทบาท</legend>
        <LoadedView from={roles}>
          {(chosen) => <RoleChoice chosen={chosen} onChosen={roles.replace} />}
        </LoadedView>
      </fieldset>
    </section>
  );
}
