import { AppError, permissionsOf } from '@khamrong/schemas';
import type { StaffDocument } from '../staff/staff.service';
import type { NamedPerson } from './rights.model';

/** Whether somebody may be named so: no more than their role allows, and no administrator for what is told in confidence. */
function isFit({ may }: NamedPerson, account: StaffDocument | undefined, sealed: boolean): boolean {
  if (!account || account.disabled) return false;
  if (sealed && account.role === 'admin') return false;
  return may === 'read' || permissionsOf(account.role).includes('cases.work');
}

/** @throws AppError `rights.unfit` for who cannot be named; `rights.nobodyWorks` where all could only look on */
export function checkNames(
  people: readonly NamedPerson[],
  { sealed }: { sealed: boolean },
  staff: readonly StaffDocument[],
): void {
  const accounts = new Map(staff.map((account) => [account.username, account]));
  const isOnce = new Set(people.map(({ username }) => username)).size === people.length;
  if (!isOnce || !people.every((each) => isFit(each, accounts.get(each.username), sealed)))
    throw new AppError('rights.unfit');
  if (people.length > 0 && !people.some(({ may }) => may === 'work'))
    throw new AppError('rights.nobodyWorks');
}
