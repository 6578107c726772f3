import { permissionsOf, type Permission, type Role } from '@khamrong/schemas';
import { withoutSealed, type ServiceRights } from '../rights/service-rights';
import type { StaffDocument } from './staff.model';

/** The member of staff behind a request. */
export interface Actor {
  id: string;
  username: string;
  displayName: string;
  role: Role;
  /** Official position, where the account says it. */
  position?: string;
  departments: readonly string[];
  permissions: ReadonlySet<Permission>;
  /** Who was named for the services of the office: names go before roles. */
  rights: ServiceRights;
  mustChangePassword: boolean;
  /** Whether the office asks for a second factor that the account has not. */
  mustAddFactor: boolean;
  /** Bucket of the client's address. */
  address: string;
}

export const actorOf = (
  staff: StaffDocument,
  rights: ServiceRights,
  address = '',
  mustAddFactor = false,
): Actor => ({
  id: String(staff._id),
  username: staff.username,
  displayName: staff.displayName,
  role: staff.role,
  position: staff.position || undefined,
  departments: staff.departments,
  permissions: new Set(permissionsOf(staff.role)),
  rights: staff.role === 'admin' ? withoutSealed(rights, staff.username) : rights,
  mustChangePassword: staff.mustChangePassword,
  mustAddFactor,
  address,
});
