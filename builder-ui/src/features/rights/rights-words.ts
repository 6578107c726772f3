import type { Colleague, NamedColleague, RightsOfService } from '@khamrong/schemas';

/** Names hold for a sealed service only where they were given for it as one. */
export const isNaming = ({ sealed, forSealed, people }: RightsOfService): boolean =>
  people.length > 0 && (forSealed || !sealed);

/** Who sees the cases of a service, in a line. */
export function whoSees(service: RightsOfService): string {
  if (isNaming(service)) return `เฉพาะผู้มีชื่อ ${service.people.length} คน`;
  return service.sealed ? 'ยังไม่ได้ระบุรายชื่อ' : 'ตามบทบาทและหน่วยงาน';
}

export type StaffByName = ReadonlyMap<string, Colleague>;

export const displayName = ({ username }: NamedColleague, staff: StaffByName): string =>
  staff.get(username)?.displayName ?? username;

/** Whether somebody who is named could still take up a case. */
export const hasWorker = ({ people }: RightsOfService, staff: StaffByName): boolean =>
  people.some(({ username, may }) => may === 'work' && staff.get(username)?.disabled === false);

/** Who could be named for a service and is not yet. */
export const nameable = (
  { sealed }: RightsOfService,
  named: readonly NamedColleague[],
  staff: readonly Colleague[],
): Colleague[] =>
  staff.filter(
    ({ username, role, disabled }) =>
      !disabled && !(sealed && role === 'admin') && !named.some((each) => each.username === username),
  );
